/** What a laptop shows and a page of paper holds: frozen columns leave most of the width to figures, no chart lies across an edge, nothing prints too small to read; with companies of the reader's own and many periods too. */
import { languages } from "../../../src/contract/language";
import { templateIds } from "../../../src/contract/template";
import type { Period } from "../../../src/core/periods/period";
import type { WorkbookRequest } from "../../../src/core/workbook-request";
import { composePlan } from "../../../src/workbook/compose";
import type { Sheet } from "../../../src/workbook/plan/types";
import { extended, tableOf } from "../../calls/own-rows/support/tables";
import { shipped } from "../../support/shipped";
import { requestFor } from "../support/requests";

/** 1,440 pixels less the row numbers, a scroll bar and a pane. */
const roomBesidePane = 1440 - 30 - 20 - 350;
const pixelsOf = (characters: number): number => characters * 7 + 5;
/** The least that print may shrink to. */
const legible = 0.48;
/** A4 in inches, less the margins. */
const paper = { long: 11.69, short: 8.27, sides: 0.8, ends: 1.1 };

const years = [2021, 2022, 2023, 2024, 2025, 2026];
const quarters = years.flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}Q${quarter}`));
const companies = [
  ["SenseTime", "商汤"],
  ["Fourth Paradigm Beijing Technology Group Company Limited", "第四范式（北京）技术股份有限公司"],
  ["Zhipu AI", "智谱"],
  ["MiniMax Group", "稀宇科技"],
  ["Horizon Robotics", "地平线机器人"],
  ["Unisound AI Technology", "云知声智能科技"],
] as const;
/** Six companies with four years of quarters each. */
const ours = extended([
  tableOf(
    "companies",
    companies.map((names, at) => [...names, "", "", "", "", "", (at % 3) + 1, "revenue", "proxy", "2025Q2"]),
  ),
  tableOf(
    "figures",
    companies.flatMap(([name], at) =>
      quarters.map((quarter, step) => [name, "revenue", quarter, (at + 1) * 1.07 ** step, "bn"]),
    ),
  ),
  tableOf(
    "marks",
    companies.map(([name]) => [name, "MaaS", "named", "Sells its models by the call"]),
  ),
]);

type Case = readonly [string, typeof shipped, Partial<WorkbookRequest>];

const periods = [...quarters, ...years.map((year) => `FY${year}`)] as unknown as readonly Period[];
const cases: readonly Case[] = [
  ...templateIds.flatMap((template) =>
    languages.map((language): Case => [`${template}, ${language}`, shipped, { template, language, mode: "frozen" }]),
  ),
  ["full, mn", shipped, { template: "full", unit: "mn" }],
  ["full, 万", shipped, { template: "full", unit: "万", language: "zh-Hans" }],
  ...languages.map((language): Case => [`own companies, ${language}`, ours, { template: "full", language }]),
  ["own companies, 30 periods", ours, { template: "full", periods }],
  ["own companies, 30 periods, mn", ours, { template: "full", unit: "mn", periods }],
  ["one-pager, 30 periods", ours, { template: "one-pager", periods }],
];

const widthOf = (sheet: Sheet, from = 0, to = sheet.widths.length): number =>
  sheet.widths.slice(from, to).reduce((sum, one) => sum + pixelsOf(one), 0);

/** Pixels across a page. */
const roomOn = ({ print }: Sheet): number => ((print.landscape ? paper.long : paper.short) - paper.sides) * 96;

/** To what share of its size a sheet prints. */
function scaleOf(sheet: Sheet): number {
  const { landscape, scale, onePage } = sheet.print;
  if (scale !== undefined) return scale / 100;
  const points = sheet.rows.reduce((sum, _, row) => sum + (sheet.heights[row] ?? 15), 0);
  const high = (((landscape ? paper.short : paper.long) - paper.ends) * 72) / points;
  return Math.min(1, roomOn(sheet) / widthOf(sheet), onePage ? high : 1);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** The first of each page's columns or rows, as many on each page as have room beside what is repeated. */
function startsOf(sizes: readonly number[], room: number, repeated: number): readonly number[] {
  const starts = [0];
  let used = 0;
  sizes.forEach((size, at) => {
    if (used + size > room) {
      starts.push(at);
      used = repeated;
    }
    used += size;
  });
  return starts;
}

function columnPages(sheet: Sheet): readonly number[] {
  const { scale, titleColumns = 0 } = sheet.print;
  if (scale === undefined) return [0];
  return startsOf(sheet.widths.map(pixelsOf), (roomOn(sheet) * 100) / scale, widthOf(sheet, 0, titleColumns));
}

function rowPages(sheet: Sheet): readonly number[] {
  const { onePage, landscape, titleRows } = sheet.print;
  const heights = sheet.rows.map((_, row) => sheet.heights[row] ?? 15);
  const room = ((landscape ? paper.short : paper.long) - paper.ends) * 72;
  const repeated = titleRows ? heights.slice(titleRows[0], titleRows[1] + 1) : [];
  return onePage ? [0] : startsOf(heights, room / scaleOf(sheet), sum(repeated));
}

describe.each(cases)("%s", (_name, edition, request) => {
  let sheets: readonly Sheet[];
  beforeAll(async () => {
    ({ sheets } = await composePlan(edition, requestFor(request)));
  });

  test("frozen columns take at most a third of the room beside the pane", () => {
    for (const sheet of sheets)
      expect([sheet.name, widthOf(sheet, 0, sheet.frozen.columns) <= roomBesidePane / 3]).toEqual([sheet.name, true]);
  });

  test("no chart begins on what is frozen, or lies across the edge of a page", () => {
    for (const sheet of sheets)
      for (const { name, place } of sheet.charts) {
        const isFree = place.left >= sheet.frozen.columns && place.top >= sheet.frozen.rows;
        const across = columnPages(sheet).filter((start) => place.left < start && start <= place.right);
        const along = rowPages(sheet).filter((start) => place.top < start && start <= place.bottom);
        expect([name, isFree, across, along]).toEqual([name, true, [], []]);
      }
  });

  test("nothing prints too small to read", () => {
    for (const sheet of sheets) expect([sheet.name, scaleOf(sheet) >= legible]).toEqual([sheet.name, true]);
  });

  test("where a series is printed on several pages each begins with a year, and the names are on each", () => {
    const series = sheets.find(({ key }) => key === "series");
    const [, ...later] = series ? columnPages(series) : [];
    const isMany = request.periods !== undefined && series !== undefined;
    if (isMany) expect(later.length).toBeGreaterThan(0);
    if (!series) return;
    const [header = 0] = series.print.titleRows ?? [];
    // The remarks stand behind the last year.
    for (const start of later.filter((column) => column < series.widths.length - 1))
      expect(series.rows[header]?.[start]?.value).toMatch(/Q1$|^FY/);
    if (later.length > 0) expect(series.print.titleColumns).toBeGreaterThanOrEqual(series.frozen.columns);
  });
});
