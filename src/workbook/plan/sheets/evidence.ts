/** The Evidence: every claim about the companies and every figure on the sheets, each with source, place and grade. */
import { conflictsOf, whyOf } from "../../../core/dataset/evidence";
import type { Source, Statement } from "../../../core/dataset/types";
import { labelOf, nameOf, say, statementText, type PlanContext } from "../context";
import { roundShown } from "../figure-cells";
import { figureFormat, shownValue } from "../number-formats";
import type { UsedFigure } from "../register";
import type { SheetDraft } from "../sheet-draft";
import { cellAddress } from "../addresses";
import type { Cell, Sheet } from "../types";
import { footer, openSheet } from "./opening";

const widths = [5, 16, 14, 11, 58, 12, 36, 12, 8, 16, 10, 20];
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

export function buildEvidence(context: PlanContext): { sheet: Sheet; rows: EvidenceRows } {
  const sheet = openSheet(context, "evidence", widths, say(context, "sheet.evidence"));
  const first = putHead(context, sheet);
  const statements = statementsFor(context);
  statements.forEach((statement, index) => putStatement(context, sheet, first + index, index + 1, statement));
  const top = first + statements.length;
  const figures = context.register.figures;
  figures.forEach((used, index) => putFigureRow(context, sheet, top + index, statements.length + index + 1, used));
  const last = top + figures.length - 1;
  sheet.table({ name: "AtlasEvidence", top: first - 1, left: 0, bottom: last, right: at.id });
  sheet.frozen = { rows: first, columns: 2 };
  sheet.titleRows = [first - 1, first - 1];
  const sources = new Set([
    ...statements.flatMap((one) => (one.source ? [one.source as string] : [])),
    ...figures.map((one) => one.figure.source.id as string),
  ]);
  const rows = { first, last, figures: [top, last] as const, sources, statements: countSources(statements) };
  return { sheet: sheet.finish(footer(context)), rows };
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

/** Meanings of tiers and models, then company by company, then where sources disagree. */
function statementsFor(context: PlanContext): readonly Statement[] {
  const { atlas, companies } = context;
  const all = context.companies.length === atlas.companies.length;
  const general = atlas.data.statements.filter((one) => !one.entity && (one.topic === "tier" || one.topic === "model"));
  const own = companies.flatMap((company) => whyOf(atlas, company.id));
  const conflicts = (all ? conflictsOf(atlas) : companies.flatMap((company) => conflictsOf(atlas, company.id))).map(
    (one) => one.statement,
  );
  const said = new Set(conflicts);
  return [...general, ...own, ...atlas.data.statements.filter((one) => said.has(one.id))];
}

function putStatement(
  context: PlanContext,
  sheet: SheetDraft,
  row: number,
  number: number,
  statement: Statement,
): void {
  const subject = statement.entity ? nameOf(context, context.atlas.entity(statement.entity)) : "";
  const topic = say(context, `topic.${statement.topic}`);
  const source = statement.source ? context.atlas.source(statement.source) : undefined;
  sheet.put(row, at.number, { value: number, style: "textCenter", format: "0" });
  sheet.text(row, at.subject, subject, "label");
  sheet.text(row, at.topic, topic.startsWith("topic.") ? say(context, "topic.other") : topic, "text");
  sheet.text(row, at.period, "", "text");
  sheet.text(row, at.claim, statementText(context, statement.id), "text");
  sheet.text(row, at.figure, "", "figure");
  putSource(context, sheet, row, source, statement.locator);
  sheet.text(row, at.grade, source?.kind === "article" ? "article" : "", "textCenter");
  sheet.text(row, at.used, "", "text");
  sheet.text(row, at.difference, "", "text");
}

function putSource(
  context: PlanContext,
  sheet: SheetDraft,
  row: number,
  source: Source | undefined,
  locator: string,
): void {
  const url = source && context.links[source.id]?.url;
  const cell: Cell = { value: source?.title ?? "", style: url ? "link" : "text" };
  sheet.put(row, at.source, url ? { ...cell, link: { kind: "web", url } } : cell);
  sheet.text(row, at.place, locator, "text");
  sheet.text(row, at.id, source?.id ?? "", "text");
}

function putFigureRow(context: PlanContext, sheet: SheetDraft, row: number, number: number, used: UsedFigure): void {
  const { entity, metric, observation, source } = used.figure;
  sheet.put(row, at.number, { value: number, style: "textCenter", format: "0" });
  sheet.text(row, at.subject, nameOf(context, entity), "label");
  sheet.text(row, at.topic, say(context, "topic.figure"), "text");
  sheet.text(row, at.period, observation.period, "textCenter");
  sheet.text(row, at.claim, claimOf(context, used), "text");
  const value = roundShown(shownValue(metric, observation, context.options.unit));
  const format = figureFormat(metric, observation, context.options.unit);
  sheet.put(row, at.figure, { value, format, style: observation.grade === "C" ? "figureWeak" : "figure" });
  putSource(context, sheet, row, source, observation.locator);
  sheet.text(row, at.grade, observation.grade, "textCenter");
  const name = say(context, `sheet.${used.sheet}`);
  sheet.put(row, at.used, {
    value: `${name}!${used.cell}`,
    style: "link",
    link: { kind: "sheet", sheet: used.sheet, cell: used.cell },
  });
  const formula = `={${used.sheet}}!${used.cell}-${cellAddress(row, at.figure)}`;
  sheet.put(row, at.difference, { value: 0, formula, style: "cross", format: "0.0;-0.0;0" });
}

/** The metric's label, the unit, and what is said about the figure. */
function claimOf(context: PlanContext, { figure: { metric, observation } }: UsedFigure): string {
  const money = observation.unit === "CNY" || observation.unit === "USD";
  const unit = money ? `${observation.unit} ${context.options.unit}` : "";
  const note = observation.note ? statementText(context, observation.note) : "";
  return [labelOf(context, metric), unit, observation.fiscalLabel ?? "", note]
    .filter((part) => part !== "")
    .join(" · ");
}
