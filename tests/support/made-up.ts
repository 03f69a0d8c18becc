/** Makes up a record of any size, the same each time: entities with names that nobody has, and as many figures as are asked for. */
import type { Period } from "../../src/core/periods/period";
import { intervalOf } from "../../src/core/records/interval";
import type { Page } from "../../src/core/records/page";
import type { Fields } from "../../src/pipeline/columns";
import type { Draft, DraftRow } from "../../src/pipeline/draft";
import type { RankedObservation } from "../../src/pipeline/policy/series";

export interface Size {
  readonly observations: number;
  readonly entities: number;
}

const METRICS = 100;
const SYLLABLES = [
  "ba",
  "cor",
  "den",
  "fi",
  "gro",
  "hal",
  "jin",
  "kor",
  "lum",
  "mer",
  "nov",
  "pra",
  "qui",
  "ros",
  "tev",
  "zan",
];
const HAN = "安 博 创 达 恒 飞 光 海 华 金 科 联 明 南 启 瑞 盛 泰 维 新".split(" ");

/** The number in other digits: as many names as numbers, each of at least three parts. */
function written(number: number, digits: readonly string[]): string {
  let text = "";
  for (let left = number * 7919 + digits.length ** 2; left > 0; left = Math.floor(left / digits.length))
    text += digits[left % digits.length] ?? "";
  return text;
}

export const nameOf = (entity: number): string => `${written(entity, SYLLABLES)} Technologies`;

function entityCells(entity: number): Fields {
  return {
    id: `made_${entity}`,
    kind: "company",
    name_en: nameOf(entity),
    name_zh_hans: `${written(entity, HAN)}科技`,
    name_zh_hant: "",
    tickers: "",
    aliases: `${written(entity, SYLLABLES)} Group`,
    owner: "",
    listed: "true",
    fiscal_year_end: "12",
    tier: "",
  };
}

function metricCells(metric: number): Fields {
  const label = `Measure ${metric}`;
  return {
    id: `measure_${metric}`,
    kind: "money",
    role: "flow",
    label_en: label,
    label_zh_hans: `指标${metric}`,
    aliases: "",
  };
}

const PLACE = { file: "observations.csv", line: 1 };

/** Series after series: every entity has all the quarters of its first measures. */
function figures({ observations, entities }: Size): readonly RankedObservation[] {
  const each = Math.ceil(observations / entities);
  const measures = Math.min(METRICS, each);
  return Array.from({ length: observations }, (_, at): RankedObservation => {
    const [entity, number] = [Math.floor(at / each), at % each];
    const quarter = Math.floor(number / measures);
    const value = 1_000_000 + ((at * 7_919) % 900_000) * 10_000;
    return {
      place: PLACE,
      entity: `made_${entity}`,
      metric: `measure_${number % measures}`,
      period: `${2000 + Math.floor(quarter / 4)}Q${(quarter % 4) + 1}` as Period,
      fiscalLabel: "",
      value,
      text: String(value),
      step: 10_000,
      interval: intervalOf(value, 10_000, "="),
      unit: "CNY",
      qualifier: "=",
      comparison: "none",
      status: "reported",
      source: "report",
      locator: "",
      grade: "A",
      note: "",
      inputs: [],
      confirmedBy: [],
    };
  });
}

export function makeUp(size: Size): { readonly draft: Draft; readonly observations: readonly RankedObservation[] } {
  const rowsOf = (cells: readonly Fields[]): readonly DraftRow[] =>
    cells.map((each) => ({ place: PLACE, cells: each }));
  const tables = new Map([
    ["entities", rowsOf(Array.from({ length: size.entities }, (_, entity) => entityCells(entity)))],
    ["metrics", rowsOf(Array.from({ length: METRICS }, (_, metric) => metricCells(metric)))],
    ["sources", rowsOf([{ id: "report" }])],
  ]);
  const page: Page = {
    id: "report",
    kind: "filing",
    title: "Report",
    publisher: "",
    via: "",
    date: "2025-01-01",
    address: "",
    language: "en",
  };
  const draft: Draft = {
    version: "made up",
    rows: (resource) => tables.get(resource) ?? [],
    fiscalYearEnd: () => 12,
    pagesOf: () => [page],
    observations: [],
  };
  return { draft, observations: figures(size) };
}
