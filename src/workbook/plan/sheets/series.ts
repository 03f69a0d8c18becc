/** The Time series: every headline line by quarter and by year, reported beside computed growth, breaks marked. */
import type { Figure } from "../../../core/dataset/figures";
import type { Period } from "../../../core/periods/period";
import { areaAddress, cellAddress, columnName } from "../addresses";
import { listOf, nameOf, say, type PlanContext } from "../context";
import { figureCell, roundShown } from "../figure-cells";
import { percentFormat } from "../number-formats";
import type { SheetDraft } from "../sheet-draft";
import type { Sheet } from "../types";
import { footer, moneyLabel, openSheet, putUnit, sourceLine, unitCell } from "./opening";
import { chartHeight, chartRows, putSeriesCharts } from "./series-charts";
import { computedGrowth, firstPeriod, seriesRows, type SeriesRow } from "./series-rows";

const defaultQuarters = [2023, 2024, 2025, 2026]
  .flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}Q${quarter}` as Period))
  .slice(0, 13);
const defaultYears = ["FY2022", "FY2023", "FY2024", "FY2025"] as Period[];

/** A computed row and the reported row it is checked against, as ranges of the sheet. */
export interface GrowthPair {
  readonly computed: string;
  readonly reported: string;
  /** How many pairs differ by more than the tolerance, as written. */
  readonly apart: number;
}

export const growthTolerance = 0.025;

interface Placed {
  readonly row: SeriesRow;
  readonly at: number;
}

export function buildSeries(context: PlanContext): { sheet: Sheet; pairs: readonly GrowthPair[] } {
  const chosen = context.options.periods;
  const quarters = chosen.some((one) => one.includes("Q"))
    ? chosen.filter((one) => one.includes("Q"))
    : defaultQuarters;
  const years = chosen.some((one) => /^(FY)?\d{4}$/.test(one))
    ? chosen.filter((one) => /^(FY)?\d{4}$/.test(one))
    : defaultYears;
  const sheet = openSheet(
    context,
    "series",
    [14, 44, 25, 8, ...quarters.map(() => 8.6), 44],
    say(context, "sheet.series"),
  );
  putUnit(context, sheet);
  // The charts come first so that no page break runs through them.
  const top = 4 + chartHeight + 3;
  const missing = firstPeriod + Math.max(quarters.length, years.length);
  const first = putBlock(context, sheet, { top, title: say(context, "quarters"), periods: quarters, back: 4, missing });
  const below = sheet.nextRow + 1;
  const second = putBlock(context, sheet, {
    top: below,
    title: say(context, "years"),
    periods: years,
    back: 1,
    missing,
  });
  putSeriesCharts(context, sheet, chartRows(first.placed), { count: quarters.length, headerRow: top, top: 4 });
  sheet.text(4 + chartHeight + 1, 0, sourceLine(context, sheet), "note");
  const notes = sheet.nextRow + 1;
  ["legend.weak", "legend.bound", "legend.break"].forEach((key, index) =>
    sheet.text(notes + index, 0, say(context, key), "note"),
  );
  sheet.frozen = { rows: 0, columns: 2 };
  return { sheet: sheet.finish(footer(context)), pairs: [...first.pairs, ...second.pairs] };
}

interface Block {
  readonly top: number;
  readonly title: string;
  readonly periods: readonly Period[];
  /** How many columns before is the year before. */
  readonly back: number;
  /** The column that says what is missing, the same for all blocks. */
  readonly missing: number;
}

function putBlock(context: PlanContext, sheet: SheetDraft, { top, title, periods, back, missing }: Block) {
  putBlockHeader(context, sheet, top, title, periods, missing);
  const placed: Placed[] = [];
  const pairs: GrowthPair[] = [];
  let at = top + 1;
  for (const company of context.companies) {
    const rows = seriesRows(context, company, periods);
    for (const row of rows) {
      putRow(context, sheet, at, top, row, periods, missing);
      placed.push({ row, at });
      at += 1;
      const reported = rows.find(
        (other) => other.metric.growthOf === row.metric.id && other.entity.id === row.entity.id,
      );
      if (row.metric.kind !== "money") continue;
      if (putComputed(context, sheet, at, row, periods, back)) {
        if (reported) pairs.push(pairOf(context, row, reported, at, periods.length, back));
        at += 1;
      }
    }
  }
  return { placed, pairs };
}

function putBlockHeader(
  context: PlanContext,
  sheet: SheetDraft,
  top: number,
  title: string,
  periods: readonly Period[],
  missing: number,
): void {
  sheet.text(top, 0, title, "headerLeft");
  sheet.text(top, 1, say(context, "series"), "headerLeft");
  sheet.text(top, 2, say(context, "entity"), "headerLeft");
  sheet.text(top, 3, "", "header");
  periods.forEach((period, index) => sheet.text(top, firstPeriod + index, period, "header"));
  for (let column = firstPeriod + periods.length; column < missing; column++) sheet.text(top, column, "", "header");
  sheet.text(top, missing, say(context, "missing"), "headerLeft");
}

function putRow(
  context: PlanContext,
  sheet: SheetDraft,
  at: number,
  top: number,
  row: SeriesRow,
  periods: readonly Period[],
  last: number,
): void {
  const money = row.metric.kind === "money";
  const kind = money ? say(context, "level") : say(context, "growth");
  sheet.text(at, 0, nameOf(context, row.company), row.headline && money ? "labelStrong" : "label");
  sheet.text(at, 1, row.label, "label");
  sheet.text(at, 2, nameOf(context, row.entity), "inputLabel");
  sheet.text(at, 3, money ? unitWord(context, row) : say(context, "unit.percent"), "unitsLeft");
  row.figures.forEach((figure, index) => {
    if (!figure) return;
    const column = firstPeriod + index;
    const formula = `=AI_METRIC($C${at + 1},"${row.metric.id}",${columnName(column)}$${top + 1}${money ? `,${unitCell}` : ""})`;
    sheet.put(at, column, figureCell(context, figure, formula));
    context.register.figures.push({ sheet: "series", cell: cellAddress(at, column), figure });
  });
  sheet.text(at, 1, `${row.label} · ${kind}`, "label");
  sheet.text(at, last, missingText(context, row, periods), "hole");
}

function unitWord(context: PlanContext, row: SeriesRow): string {
  const usd = row.figures.some((figure) => figure?.observation.unit === "USD");
  return usd ? `US$ ${context.options.unit}` : moneyLabel(context);
}

/** Gaps between the first and the last figure are named; before the first the line may not have existed. */
function missingText(context: PlanContext, row: SeriesRow, periods: readonly Period[]): string {
  const filled = row.figures.flatMap((figure, index) => (figure ? [index] : []));
  const gaps = periods.filter(
    (_, index) => index > (filled[0] ?? 0) && index < (filled.at(-1) ?? 0) && !row.figures[index],
  );
  const breaks = row.figures.flatMap((figure) => (figure?.breakBefore ? [figure.observation.period] : []));
  const before = (filled[0] ?? 0) > 0 ? [`≤ ${periods[(filled[0] ?? 0) - 1] ?? ""}`] : [];
  const after = (filled.at(-1) ?? 0) < periods.length - 1 ? [`≥ ${periods[(filled.at(-1) ?? 0) + 1] ?? ""}`] : [];
  const parts = [...before, ...gaps, ...after];
  const text = [
    ...(parts.length > 0 ? [say(context, "missing.periods", { periods: listOf(context, parts) })] : []),
    ...breaks.map((period) => say(context, "missing.break", { period })),
  ];
  return text.length > 0 ? text.join("; ") : say(context, "missing.none");
}

function putComputed(
  context: PlanContext,
  sheet: SheetDraft,
  at: number,
  row: SeriesRow,
  periods: readonly Period[],
  back: number,
): boolean {
  const values = periods.map((_, index) => computedGrowth(context, row, index, back));
  if (values.every((value) => value === undefined)) return false;
  sheet.text(at, 0, nameOf(context, row.company), "label");
  sheet.text(at, 1, `${row.label} · ${say(context, "computed")}`, "label");
  sheet.text(at, 2, nameOf(context, row.entity), "label");
  sheet.text(at, 3, say(context, "unit.percent"), "unitsLeft");
  values.forEach((value, index) => {
    if (value === undefined) return;
    const column = firstPeriod + index;
    const formula = `=${cellAddress(at - 1, column)}/${cellAddress(at - 1, column - back)}-1`;
    sheet.put(at, column, { value: roundShown(value), formula, style: "figure", format: percentFormat });
  });
  return true;
}

function pairOf(
  context: PlanContext,
  level: SeriesRow,
  reported: SeriesRow,
  at: number,
  count: number,
  back: number,
): GrowthPair {
  const range = (row: number) =>
    `{series}!${areaAddress({ top: row, bottom: row, left: firstPeriod, right: firstPeriod + count - 1 })}`;
  const apart = reported.figures.filter((figure: Figure | undefined, index) => {
    const value = computedGrowth(context, level, index, back);
    return figure && value !== undefined && Math.abs(value - figure.observation.value) > growthTolerance;
  });
  // The reported row is the one right below the computed one.
  return { computed: range(at), reported: range(at + 1), apart: apart.length };
}
