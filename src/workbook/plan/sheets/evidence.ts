/** The Evidence: every claim about the companies and every figure on the sheets, each with source, place and grade. */
import { citationOf, type Cited } from "../../../core/dataset/citation";
import { whyOf } from "../../../core/dataset/evidence";
import type { Figure } from "../../../core/dataset/figures";
import type { Entity, Observation, Source, Statement } from "../../../core/dataset/types";
import { paragraphsOf } from "../../../core/records/paragraph";
import { labelOf, nameOf, say, statementText, type PlanContext } from "../context";
import { roundShown } from "../figure-cells";
import { figureFormat, shownValue } from "../../../numbers/sheet-formats";
import type { UsedFigure } from "../register";
import { plannedValue } from "../ranges";
import type { SheetDraft } from "../sheet-draft";
import { cellAddress } from "../../../formulas/addresses";
import type { Cell, Sheet } from "../types";
import { amountLabel, footer, openSheet, sourceTitle } from "./opening";

const widths = [5, 28, 11, 9, 60, 12, 46, 14, 8, 17, 12, 22];
export const evidenceColumns = {
  number: 0,
  subject: 1,
  topic: 2,
  period: 3,
  claim: 4,
  figure: 5,
  source: 6,
  place: 7,
  grade: 8,
  used: 9,
  difference: 10,
  id: 11,
} as const;
const at = evidenceColumns;
const headers = [
  "number",
  "entity",
  "topic",
  "period",
  "claim",
  "figure",
  "sourceTitle",
  "locator",
  "grade",
  "usedAt",
  "difference",
  "sourceId",
];

export interface EvidenceRows {
  readonly first: number;
  readonly last: number;
  readonly figures: readonly [number, number];
  readonly sources: ReadonlySet<string>;
  /** How many statements rest on each source. */
  readonly statements: ReadonlyMap<string, number>;
}

/** `sheets` are those with the figures, whose cells are compared with the record. */
export function buildEvidence(context: PlanContext, sheets: readonly Sheet[]): { sheet: Sheet; rows: EvidenceRows } {
  const sheet = openSheet(context, "evidence", widths, say(context, "sheet.evidence"));
  const first = putHead(context, sheet);
  const statements = statementsFor(context);
  statements.forEach((statement, index) => putStatement(context, sheet, first + index, index + 1, statement));
  const top = first + statements.length;
  const figures = context.register.figures;
  figures.forEach((used, index) =>
    putFigureRow(context, sheets, sheet, top + index, statements.length + index + 1, used),
  );
  const last = top + figures.length - 1;
  sheet.table({ name: "AtlasEvidence", top: first - 1, left: 0, bottom: last, right: at.id });
  sheet.frozen = { rows: first, columns: 2 };
  sheet.titleRows = [first - 1, first - 1];
  const sources = new Set([
    ...statements.flatMap((one) => (one.source ? [one.source as string] : [])),
    ...figures.flatMap(({ figure }) => behind(context, figure)),
  ]);
  const rows = { first, last, figures: [top, last] as const, sources, statements: countSources(statements) };
  return { sheet: sheet.finish(footer(context)), rows };
}

/** The source of a figure, those that confirm it, and for a computed one those it was computed from. */
function behind({ atlas }: PlanContext, { observation, source, confirming }: Figure): readonly string[] {
  const { inputs } = citationOf(atlas, observation);
  return [source.id, ...confirming.map((one) => one.source), ...inputs.map((one) => one.source.id)];
}

function countSources(statements: readonly Statement[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { source } of statements) if (source) counts.set(source, (counts.get(source) ?? 0) + 1);
  return counts;
}

function putHead(context: PlanContext, sheet: SheetDraft): number {
  headers.forEach((key, column) => sheet.text(3, column, say(context, key), "headerLeft"));
  sheet.height(3, 30);
  return 4;
}

/** Wording of lines and notes stands beside its figures and is no claim of its own. */
const silent: ReadonlySet<string> = new Set(["label", "note"]);

/** What holds for all, then company by company with its units and products, and where all are asked for the benchmarks'. */
function statementsFor(context: PlanContext): readonly Statement[] {
  const { atlas, companies } = context;
  const spoken = atlas.data.statements.filter((one) => !silent.has(one.topic));
  const about = (entity: Entity) =>
    spoken.filter((one) => one.entity === entity.id && !whyOf(atlas, entity.id).includes(one));
  const own = companies.flatMap((company) =>
    [company, ...atlas.ownedBy(company.id)].flatMap((entity) => [...whyOf(atlas, entity.id), ...about(entity)]),
  );
  const theirs = new Set(
    atlas.companies.flatMap((company) => [company.id, ...atlas.ownedBy(company.id).map((one) => one.id)]),
  );
  const others = spoken.filter((one) => !one.entity || !theirs.has(one.entity));
  const general = others.filter((one) => !one.entity && (one.topic === "tier" || one.topic === "model"));
  const all = companies.length === atlas.companies.length;
  return [...general, ...own, ...(all ? others.filter((one) => !general.includes(one)) : [])];
}

function putStatement(
  context: PlanContext,
  sheet: SheetDraft,
  row: number,
  number: number,
  statement: Statement,
): void {
  const subject = subjectOf(context, statement);
  const topic = say(context, `topic.${statement.topic}`);
  const source = statement.source ? context.atlas.source(statement.source) : undefined;
  sheet.put(row, at.number, { value: number, style: "textCenter", format: "0" });
  sheet.text(row, at.subject, subject, "text");
  sheet.text(row, at.topic, topic, "text");
  sheet.text(row, at.period, "", "text");
  sheet.text(row, at.claim, statementText(context, statement.id), "text");
  sheet.text(row, at.figure, "", "figure");
  putSource(context, sheet, row, source, statement.locator);
  sheet.text(row, at.grade, source?.kind === "article" ? say(context, "grade.article") : "", "textCenter");
  sheet.text(row, at.used, "", "text");
  sheet.text(row, at.difference, "", "text");
}

/** Whom or what a statement is about: a company or unit, one of the models, one of the tiers. */
function subjectOf(context: PlanContext, { entity, model, tier }: Statement): string {
  const { atlas } = context;
  if (entity) return nameOf(context, atlas.entity(entity));
  if (model) return atlas.model(model).names[context.options.language];
  return tier ? say(context, "tier.name", { tier }) : "";
}

function putSource(
  context: PlanContext,
  sheet: SheetDraft,
  row: number,
  source: Source | undefined,
  locator: string,
): void {
  sheet.text(row, at.source, source ? sourceTitle(context, source) : "", "text");
  sheet.text(row, at.place, placeOf(context, locator), "text");
  putId(context, sheet, row, source);
}

/** The id counts on the Sources sheet and leads to a page: the source's own, or that of the first input. */
function putId(context: PlanContext, sheet: SheetDraft, row: number, source: Source | undefined, page = source): void {
  const url = page && context.links[page.id]?.url;
  const id: Cell = { value: source?.key ?? "", style: url ? "link" : "text" };
  sheet.put(row, at.id, url ? { ...id, link: { kind: "web", url } } : id);
}

/** A computed figure cites the sources of what it was computed from; what those are stands with the claim. */
function putInputs(
  context: PlanContext,
  sheet: SheetDraft,
  row: number,
  source: Source,
  inputs: readonly Cited[],
): void {
  const titles = inputs.map(({ source: one, locator }) =>
    [sourceTitle(context, one), one.date, placeOf(context, locator)].filter((part) => part !== "").join(", "),
  );
  sheet.text(row, at.source, say(context, "evidence.computed", { sources: titles.join("; ") }), "text");
  sheet.text(row, at.place, "", "text");
  putId(context, sheet, row, source, inputs[0]?.source);
}

/** Lines of the article are told as paragraphs of its page, which a reader can count. */
function placeOf(context: PlanContext, locator: string): string {
  const paragraphs = paragraphsOf(locator);
  return paragraphs === undefined ? locator : say(context, "evidence.paragraph", { n: paragraphs });
}

function putFigureRow(
  context: PlanContext,
  sheets: readonly Sheet[],
  sheet: SheetDraft,
  row: number,
  number: number,
  used: UsedFigure,
): void {
  const { entity, metric, observation, source } = used.figure;
  sheet.put(row, at.number, { value: number, style: "textCenter", format: "0" });
  sheet.text(row, at.subject, nameOf(context, entity), "text");
  sheet.text(row, at.topic, say(context, "topic.figure"), "text");
  sheet.text(row, at.period, observation.period, "textCenter");
  sheet.text(row, at.claim, claimOf(context, used), "text");
  const value = roundShown(shownValue(metric, observation, context.options.unit));
  const format = figureFormat(metric, observation, context.options.unit);
  sheet.put(row, at.figure, { value, format, style: observation.grade === "C" ? "figureWeak" : "figure" });
  const { inputs } = citationOf(context.atlas, observation);
  if (inputs.length === 0) putSource(context, sheet, row, source, observation.locator);
  else putInputs(context, sheet, row, source, inputs);
  const { grade } = observation;
  const told = grade === "article" || grade === "own" ? say(context, `grade.${grade}`) : grade;
  sheet.text(row, at.grade, told, "textCenter");
  const name = say(context, `sheet.${used.sheet}`);
  sheet.put(row, at.used, {
    value: `${name}!${used.cell}`,
    style: "link",
    link: { kind: "sheet", sheet: used.sheet, cell: used.cell },
  });
  const formula = `={${used.sheet}}!${used.cell}-${cellAddress(row, at.figure)}`;
  const shown = plannedValue(sheets, used.sheet, used.cell);
  const difference = typeof shown === "number" ? roundShown(shown - value) : ({ error: "#N/A" } as const);
  sheet.put(row, at.difference, { value: difference, formula, style: "cross", format: "0.0;-0.0;0" });
}

/** The metric's label, the unit, and what is said about the figure. */
function claimOf(context: PlanContext, { figure }: UsedFigure): string {
  const { metric, observation } = figure;
  const unit = amountLabel(context, metric, observation.unit);
  const note = observation.note ? statementText(context, observation.note) : "";
  const computed = observation.inputs.length === 0 ? "" : `= ${arithmeticText(context, observation)}`;
  const precision = [betweenText(context, figure), confirmedText(context, figure)];
  return [labelOf(context, metric), unit, observation.fiscalLabel ?? "", computed, ...precision, note]
    .filter((part) => part !== "")
    .join(" · ");
}

/** The arithmetic on record, each input as a reader calls it: whose, which metric, of which period. */
function arithmeticText(context: PlanContext, { locator, inputs }: Observation): string {
  const { atlas } = context;
  const named = inputs.map((index) => atlas.observation(index)).values();
  return locator.replace(/[\w-]+\/\w+\/[\w.-]+/g, (key) => {
    const input = named.next().value;
    if (input === undefined) return key;
    const { entity, metric, period } = input;
    return `${nameOf(context, atlas.entity(entity))} ${labelOf(context, atlas.metric(metric))} ${period}`;
  });
}

/** What the printed figure leaves open, in the unit of the sheet; nothing for a bound, a count or a rank. */
function betweenText(context: PlanContext, { metric, observation }: Figure): string {
  const { low, high } = observation.interval;
  if (metric.kind === "count" || metric.kind === "rank" || !Number.isFinite(high - low)) return "";
  const shown = (value: number): string => {
    const amount = shownValue(metric, { ...observation, value }, context.options.unit);
    return observation.unit === "ratio" ? `${plain(amount * 100)}%` : plain(amount);
  };
  return say(context, "evidence.between", { low: shown(low), high: shown(high) });
}

const plain = (value: number): string => String(Number(value.toPrecision(6)));

/** Who else gives the figure, within rounding. */
function confirmedText(context: PlanContext, { confirming }: Figure): string {
  const names = [...new Set(confirming.map(({ source }) => context.atlas.source(source).publisher))];
  return names.length === 0 ? "" : say(context, "evidence.confirmed", { names: names.join(", ") });
}
