/** The Time series: every headline line by quarter and by year, reported beside computed growth, breaks marked. */
import type { Entity } from "../../../core/dataset/types";
import type { Period } from "../../../core/periods/period";
import { cellAddress, columnName } from "../../../formulas/addresses";
import { quoteText } from "../../../formulas/write";
import { nameOf, say, statementText, type PlanContext } from "../context";
import { figureCell, holeNote, roundShown } from "../figure-cells";
import { percentFormat } from "../../../numbers/sheet-formats";
import { rangeOf, type SheetRange } from "../ranges";
import type { SheetDraft } from "../sheet-draft";
import type { Sheet } from "../types";
import { lineFigures } from "./line-figures";
import { amountLabel, footer, openSheet, ownLegend, putUnit, sourceLine, unitArgument } from "./opening";
import { chartHeight, isCharted, putSeriesCharts, type PlacedRow } from "./series-charts";
import { missingText } from "./series-holes";
import { computedGrowth, firstPeriod, seriesRows, yearBefore, type SeriesRow } from "./series-rows";

const defaultQuarters = [2023, 2024, 2025, 2026]
  .flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}Q${quarter}` as Period))
  .slice(0, 13);
const defaultYears = ["FY2022", "FY2023", "FY2024", "FY2025"] as Period[];

/** A computed row and the reported row it is checked against, as ranges of the sheet. */
export interface GrowthPair {
  readonly computed: SheetRange;
  readonly reported: SheetRange;
}

export const growthTolerance = 0.025;

/** Where the block of figures stands. */
interface Block {
  readonly header: number;
  readonly periods: readonly Period[];
  /** The column that says what is missing. */
  readonly missing: number;
}

export function buildSeries(context: PlanContext): { sheet: Sheet; pairs: readonly GrowthPair[] } {
  const periods = columnsOf(context);
  const widths = [...nameWidths, 11, ...periods.map(() => 8.5), 30];
  const sheet = openSheet(context, "series", widths, say(context, "sheet.series"));
  sheet.names = firstPeriod;
  sheet.edges = periods.flatMap((period, at) => (yearOf(period) === yearOf(periods[at - 1]) ? [] : [firstPeriod + at]));
  putUnit(context, sheet);
  const quarters = periods.filter(isQuarter).length;
  const all = context.companies.map((company) => ({ company, rows: seriesRows(context, company, periods) }));
  const charted = all.some(({ rows }) => rows.some((row) => isCharted(row, quarters)));
  // The charts come first so that no page break runs through them.
  const header = charted ? top + chartHeight + 4 : top;
  const block = { header, periods, missing: firstPeriod + periods.length };
  putHeader(context, sheet, block);
  const placed: PlacedRow[] = [];
  const pairs = all.flatMap((one) => putCompany(context, sheet, block, one, placed));
  const lines = placed.filter(({ row }) => isCharted(row, quarters));
  putSeriesCharts(context, sheet, lines, { count: quarters, headerRow: header, top, left: nameWidths.length });
  if (charted) sheet.notes(top + chartHeight + 1, [sourceLine(context, sheet), say(context, "chart.series.note")]);
  const notes = [...["legend.blank", "legend.signs"].map((key) => say(context, key)), ...ownLegend(context)];
  sheet.notes(sheet.nextRow + 1, charted ? notes : [sourceLine(context, sheet), ...notes]);
  sheet.onePage = true;
  sheet.frozen = { rows: 0, columns: nameWidths.length };
  sheet.titleRows = [header, header];
  return { sheet: sheet.finish(footer(context)), pairs };
}

/** Names stay in view on a laptop beside a pane: they wrap, so that most of its width is left for figures. */
const nameWidths = [17, 24] as const;

/** The first row below the sheet's opening. */
const top = 4;

/** The year of a quarter; years stand together. */
const yearOf = (period: Period | undefined): string => /^\d+(?=Q)/.exec(period ?? "")?.[0] ?? "";

const isQuarter = (period: Period): boolean => period.includes("Q");

/** Quarters first, so that the charts have their points side by side. */
function columnsOf({ options: { periods } }: PlanContext): readonly Period[] {
  if (periods.length === 0) return [...defaultQuarters, ...defaultYears];
  return [...periods.filter(isQuarter), ...periods.filter((period) => !isQuarter(period))];
}

function putHeader(context: PlanContext, sheet: SheetDraft, { header, periods, missing }: Block): void {
  sheet.text(header, 0, say(context, "entity"), "headerLeft");
  sheet.text(header, 1, say(context, "series"), "headerLeft");
  sheet.text(header, 2, say(context, "unitHeader"), "headerLeft");
  periods.forEach((period, index) => sheet.text(header, firstPeriod + index, period, "header"));
  sheet.text(header, missing, say(context, "missing"), "headerLeft");
}

/** A rule, then the company's rows; returns what the Checks compare. */
function putCompany(
  context: PlanContext,
  sheet: SheetDraft,
  block: Block,
  { company, rows }: { readonly company: Entity; readonly rows: readonly SeriesRow[] },
  placed: PlacedRow[],
): readonly GrowthPair[] {
  const rule = sheet.nextRow;
  sheet.band(rule, 0, block.missing, "group");
  sheet.height(rule, 7);
  if (rows.length === 0) putSilent(context, sheet, block, company);
  return rows.flatMap((row) => {
    const at = sheet.nextRow;
    putRow(context, sheet, block, row);
    placed.push({ row, at });
    if (row.metric.kind !== "money" || !putComputed(context, sheet, block, row)) return [];
    const reported = rows.find((other) => other.metric.growthOf === row.metric.id && other.entity.id === row.entity.id);
    return reported ? [pairOf(row.periods.length, at + 1)] : [];
  });
}

/** A company without a line of its own: the reason in place of figures. */
function putSilent(context: PlanContext, sheet: SheetDraft, block: Block, company: Entity): void {
  const row = sheet.nextRow;
  const { line, revenue } = lineFigures(context, company);
  sheet.band(row, 0, block.missing, "label", nameOf(context, company));
  sheet.text(row, 1, statementText(context, line.label), "text");
  sheet.text(row, block.missing, revenue.ok ? "" : holeNote(context, revenue.problem), "holeLeft");
}

function putRow(context: PlanContext, sheet: SheetDraft, block: Block, row: SeriesRow): void {
  const at = sheet.nextRow;
  sheet.text(at, 0, nameOf(context, row.entity), "inputText");
  sheet.text(at, 1, row.label, row.headline ? "textStrong" : "text");
  sheet.text(at, 2, measureOf(context, row), "unitNote");
  sheet.band(at, firstPeriod, block.missing - 1, "figure");
  row.figures.forEach((figure, index) => {
    if (!figure) return;
    const column = firstPeriod + index;
    const period = `${columnName(column)}$${block.header + 1}`;
    const formula = `=AI_METRIC($A${at + 1},${quoteText(row.metric.id)},${period}${unitArgument(row.metric)})`;
    sheet.put(at, column, figureCell(context, figure, formula));
    context.register.figures.push({ sheet: "series", cell: cellAddress(at, column), figure });
  });
  sheet.text(at, block.missing, missingText(context, row), "holeLeft");
}

/** The money unit of a level (nothing where it has no figure), or that a growth is the reported one. */
function measureOf(context: PlanContext, row: SeriesRow): string {
  if (row.metric.kind !== "money") return say(context, "growth");
  const unit = row.figures.find((figure) => figure)?.observation.unit;
  return unit ? amountLabel(context, row.metric, unit) : "";
}

function putComputed(context: PlanContext, sheet: SheetDraft, block: Block, row: SeriesRow): boolean {
  const values = row.periods.map((_, index) => computedGrowth(context, row, index));
  if (values.every((value) => value === undefined)) return false;
  const at = sheet.nextRow;
  sheet.text(at, 0, nameOf(context, row.entity), "text");
  sheet.text(at, 1, row.label, "text");
  sheet.text(at, 2, say(context, "computed"), "unitNote");
  sheet.band(at, firstPeriod, block.missing - 1, "figure");
  values.forEach((value, index) => {
    const back = yearBefore(row, index);
    if (value === undefined || back === undefined) return;
    const [now, before] = [cellAddress(at - 1, firstPeriod + index), cellAddress(at - 1, firstPeriod + back)];
    const cell = { value: roundShown(value), formula: `=${now}/${before}-1`, format: percentFormat };
    sheet.put(at, firstPeriod + index, { ...cell, style: "figure" });
  });
  sheet.text(at, block.missing, "", "holeLeft");
  return true;
}

/** The reported row is the one right below the computed one. */
function pairOf(periods: number, computed: number): GrowthPair {
  const range = (row: number) => rangeOf("series", { first: row, last: row }, firstPeriod, firstPeriod + periods - 1);
  return { computed: range(computed), reported: range(computed + 1) };
}
