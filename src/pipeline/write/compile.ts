/** The checked draft to the compact columnar dataset and the wording packs. Pure and deterministic. */
import { own } from "../../core/own";
import type {
  CompiledDataset,
  CompiledEvidence,
  CitedColumns,
  ObservationColumns,
  StatementRow,
} from "../../core/dataset/compiled";
import type { MetricKind, Wording } from "../../core/dataset/types";
import { compareText } from "../../core/lists";
import { usualRole } from "../../core/records/role";
import type { Page } from "../../core/records/page";
import type { ConflictDraft } from "../policy/conflicts";
import { normaliseName } from "../../core/names/normalise";
import { writtenStep } from "../../core/records/interval";
import type { Fields } from "../columns";
import { observationKey, type Draft, type DraftObservation } from "../draft";
import type { RankedObservation } from "../policy/series";
import { stepsBack } from "./sources-by-use";
import { compileBounds } from "./compile-bounds";
import { namedConverter } from "./traditional";
import { setChinese } from "./typography";

const textOf = (cells: Fields, name: string): string => own(cells, name) ?? "";
const lineOf = (locator: string): number => Number(/^L(\d+)/.exec(locator)?.[1] ?? 0);

/** Position of each id in a list; -1 for the empty id. */
function positions(ids: readonly string[]): (id: string | undefined) => number {
  const map = new Map(ids.map((id, at) => [id, at]));
  return (id) => (id ? (map.get(id) ?? -1) : -1);
}

/** Distinct texts in order of first appearance, and where each stands. */
function pool(texts: Iterable<string>): { readonly list: readonly string[]; readonly at: (text: string) => number } {
  const list = [...new Set(texts)];
  const find = positions(list);
  return { list, at: (text) => (text === "" ? list.indexOf("") : find(text)) };
}

/** Leaves out a script's name where it says nothing new. */
const brief = (text: string, same: string): string => (text === same ? "" : setChinese(text));

const namesOf = (cells: Fields, name: "name" | "label"): readonly string[] =>
  ["en", "zh_hans", "zh_hant"].map((language) => textOf(cells, `${name}_${language}`));

/** Leaves out a spelling that is looked up just as one before it. */
function distinct(aliases: string, names: readonly string[]): string {
  const known = new Set(names.map((name) => normaliseName(name)));
  return aliases
    .split("|")
    .filter((alias) => known.size < known.add(normaliseName(alias)).size)
    .join("|");
}

/** Compiles `observations` (corrected, with the derived ones, in their final order) and everything else of the draft. */
export function compileDataset(
  draft: Draft,
  observations: readonly RankedObservation[],
  conflicts: readonly ConflictDraft[],
): CompiledDataset {
  const cellsOf = (resource: string): readonly Fields[] => draft.rows(resource).map((row) => row.cells);
  const [entities, models, metrics] = ["entities", "models", "metrics"].map(cellsOf) as [Fields[], Fields[], Fields[]];
  const { entityAt, modelAt, metricAt, sourceAt } = finders(draft);
  const get = textOf;
  return {
    version: draft.version,
    entities: entities.map((e) => [
      id(e),
      get(e, "kind"),
      get(e, "name_en"),
      brief(get(e, "name_zh_hans"), get(e, "name_en")),
      brief(get(e, "name_zh_hant"), get(e, "name_zh_hans")),
      get(e, "tickers"),
      distinct(get(e, "aliases"), [id(e), ...namesOf(e, "name")]),
      entityAt(e.owner),
      e.listed === "true" ? 1 : 0,
      Number(e.fiscal_year_end),
      Number(e.tier || 0),
    ]),
    models: models.map((m) => [
      id(m),
      get(m, "name_en"),
      setChinese(get(m, "name_zh_hans")),
      brief(get(m, "name_zh_hant"), get(m, "name_zh_hans")),
      get(m, "aliases"),
    ]),
    classifications: cellsOf("classification").map((c) => [
      entityAt(c.company),
      modelAt(c.model),
      c.fit === "named" ? "n" : "d",
      sourceAt(c.source),
      get(c, "locator"),
      get(c, "statement"),
    ]),
    metrics: metrics.map((m) => [
      id(m),
      kindAndRole(m),
      metricAt(m.growth_of),
      m.forecast === "true" ? 1 : 0,
      ...compileLabels(m, metrics[metricAt(m.growth_of)]),
      distinct(get(m, "aliases"), [id(m), ...namesOf(m, "label")]),
    ]),
    growth: GROWTH,
    sources: compileKinds(draft),
    headlines: cellsOf("headlines").map((h) => [
      entityAt(h.company),
      get(h, "disclosure"),
      entityAt(h.entity),
      metricAt(h.metric),
      metricAt(h.growth_metric),
      get(h, "reference_period"),
      sourceAt(h.source),
      get(h, "locator"),
      get(h, "statement"),
      get(h, "label"),
    ]),
    absences: cellsOf("absences").map((a) => [
      entityAt(a.entity),
      metricAt(a.metric),
      get(a, "from"),
      get(a, "to"),
      get(a, "reason"),
      get(a, "voice"),
      get(a, "looked"),
      get(a, "statement"),
    ]),
    breaks: cellsOf("breaks").map((b) => [entityAt(b.entity), metricAt(b.metric), get(b, "from"), get(b, "statement")]),
    conflicts: conflicts.map((c) => [entityAt(c.entity), metricAt(c.metric), c.period, c.observations, c.statement]),
    ...compileObservations(observations, { entityAt, metricAt, sourceAt }),
  };
}

type Find = (id: string | undefined) => number;
const id = (cells: Fields): string => textOf(cells, "id");

/** Where each thing of the draft stands in the list of its kind. */
function finders(
  draft: Draft,
): Readonly<Record<"entityAt" | "modelAt" | "metricAt" | "sourceAt" | "statementAt", Find>> {
  const find = (resource: string): Find => positions(draft.rows(resource).map(({ cells }) => id(cells)));
  return {
    entityAt: find("entities"),
    modelAt: find("models"),
    metricAt: find("metrics"),
    sourceAt: find("sources"),
    statementAt: find("statements"),
  };
}

function compileObservations(
  observations: readonly RankedObservation[],
  find: { readonly entityAt: Find; readonly metricAt: Find; readonly sourceAt: Find },
): Pick<CompiledDataset, "periods" | "units" | "observations"> {
  const periods = pool(
    observations
      .flatMap((seen) => [seen.period, seen.fiscalLabel])
      .filter((text) => text !== "")
      .sort(),
  );
  const units = pool(observations.map((seen) => seen.unit));
  const columns: ObservationColumns = {
    entity: observations.map((seen) => find.entityAt(seen.entity)),
    metric: observations.map((seen) => find.metricAt(seen.metric)),
    period: observations.map((seen) => periods.at(seen.period)),
    fiscalLabel: observations.map((seen) => (seen.fiscalLabel ? periods.at(seen.fiscalLabel) : -1)),
    value: observations.map((seen) => seen.value),
    unit: observations.map((seen) => units.at(seen.unit)),
    qualifier: observations.map((seen) => seen.qualifier).join(""),
    comparison: observations.map((seen) => (seen.comparison === "ytd" ? "t" : seen.comparison.slice(0, 1))).join(""),
    status: observations.map((seen) => seen.status.slice(0, 1)).join(""),
    source: stepsBack(observations.map((seen) => find.sourceAt(seen.source))),
    grade: observations.map((seen) => seen.grade.slice(0, 1)).join(""),
    ...compilePrecision(observations),
  };
  return { periods: periods.list, units: units.list, observations: columns };
}

/** Only what cannot be read off the value itself. */
function compilePrecision(observations: readonly RankedObservation[]): Pick<ObservationColumns, "steps" | "ranges"> {
  const digits = (value: number): number => Number(value.toPrecision(7));
  return {
    steps: observations.flatMap((seen, at) =>
      seen.status !== "derived" && seen.step !== writtenStep(String(seen.value), seen.unit)
        ? [[at, seen.step] as const]
        : [],
    ),
    ranges: observations.flatMap(({ status, interval }, at) =>
      status === "derived" ? [[at, digits(interval.low), digits(interval.high)] as const] : [],
    ),
  };
}

/** What only evidence needs, for the same `observations` in the same order. */
export function compileEvidence(draft: Draft, observations: readonly RankedObservation[]): CompiledEvidence {
  const { entityAt, modelAt, sourceAt, statementAt } = finders(draft);
  const position = new Map(observations.map((seen, at) => [observationKey(seen), at]));
  const linked = (of: (seen: RankedObservation) => readonly DraftObservation[]): CompiledEvidence["confirmed"] =>
    observations.flatMap((seen, at) => {
      const others = of(seen).map((other) => position.get(observationKey(other)) as number);
      return others.length > 0 ? [[at, ...others] as const] : [];
    });
  const locators = pool(
    observations.map((seen) => seen.locator).sort((a, b) => lineOf(a) - lineOf(b) || compareText(a, b)),
  );
  return {
    sources: compileCited(draft),
    statements: draft
      .rows("statements")
      .map(({ cells: s }): StatementRow => [
        id(s),
        textOf(s, "topic"),
        entityAt(s.entity),
        modelAt(s.model),
        Number(s.tier || 0),
        sourceAt(s.source),
        textOf(s, "locator"),
      ]),
    locators: locators.list,
    locator: observations.map((seen) => locators.at(seen.locator)),
    bounds: compileBounds(draft.rows("metrics").map(({ cells }) => cells)),
    notes: observations.flatMap(({ note }, at) => (note ? [[at, statementAt(note)] as const] : [])),
    confirmed: linked(({ confirmedBy }) => confirmedBy),
    inputs: linked(({ inputs }) => inputs),
  };
}

/** The texts of all statements in one language; traditional Chinese is converted where the package does not give it. */
export function compileWording(draft: Draft, language: "en" | "zh-Hans" | "zh-Hant"): Wording {
  const names = draft
    .rows("entities")
    .map(({ cells }) => [textOf(cells, "name_zh_hans"), textOf(cells, "name_zh_hant")] as const);
  const words = wordsIn(language, namedConverter(names));
  return Object.fromEntries(draft.rows("statements").map(({ cells }) => [textOf(cells, "id"), words(cells)]));
}

function wordsIn(language: "en" | "zh-Hans" | "zh-Hant", convert: (text: string) => string): (cells: Fields) => string {
  if (language === "en") return (cells) => textOf(cells, "en");
  if (language === "zh-Hans") return (cells) => setChinese(textOf(cells, "zh_hans"));
  return (cells) => setChinese(textOf(cells, "zh_hant") || convert(textOf(cells, "zh_hans")));
}

/** A growth is a ratio of two levels, and known by what it is the growth of. */
function kindAndRole(metric: Fields): string {
  const [kind, role] = [textOf(metric, "kind") as MetricKind, textOf(metric, "role").replace("growth", "ratio")];
  return role === usualRole(kind) ? kind : `${kind} ${role}`;
}

/** What a growth's label adds to that of its level, as most of them do. */
const GROWTH = [" growth, year on year", "同比增速", "同比增速"] as const;

/** English, simplified and traditional; none where they follow from the level's. */
function compileLabels(metric: Fields, level: Fields | undefined): readonly [string, string, string] {
  const own = labelsOf(metric);
  if (level && labelsOf(level).every((label, at) => own[at] === `${label}${GROWTH[at]}`)) return ["", "", ""];
  const [en, hans, hant] = own;
  return [en, hans, hant === hans ? "" : hant];
}

function labelsOf(metric: Fields): readonly [string, string, string] {
  const [en, hans, hant] = ["label_en", "label_zh_hans", "label_zh_hant"].map((name) => textOf(metric, name)) as [
    string,
    string,
    string,
  ];
  return [en, setChinese(hans), setChinese(hant || hans)];
}

/** The kind of page that each source rests on, one letter a source. */
const compileKinds = (draft: Draft): string =>
  draft
    .rows("sources")
    .map(({ cells }) => pageOf(id(cells), draft).kind)
    .map((kind) => (/^(announcement|forum)$/.test(kind) ? kind.charAt(0).toUpperCase() : kind.charAt(0)))
    .join("");

/** Short words put together compress better than rows. */
function compileCited(draft: Draft): CitedColumns {
  const pages = draft.rows("sources").map(({ cells }) => [id(cells), pageOf(id(cells), draft)] as const);
  return {
    keys: pages.map(([name, { date }]) => shortId(name, date)).join("|"),
    dates: pages.map(([, { date }]) => date.replaceAll("-", "")).join("|"),
    titles: pages.map(([, page]) => [page.title || publisherOf(page), publisherOf(page)]),
  };
}

function shortId(name: string, date: string): string {
  const short = name.replace(`-${date.slice(0, 7)}`, "~");
  return short === name ? `${name}!` : short.replace(/~$/, "");
}

/** The page a source rests on; the pipeline has seen to it that there is one. */
function pageOf(id: string, draft: Draft): Page {
  const [page] = draft.pagesOf(id);
  if (!page) throw new Error(`Source ${id} has no page`);
  return page;
}

/** Whose words, and who carries them: `Reuters via Yahoo`. */
const publisherOf = ({ publisher, via }: Page): string => (via ? `${publisher} via ${via}` : publisher);
