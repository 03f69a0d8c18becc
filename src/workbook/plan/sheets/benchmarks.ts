/** The Benchmarks: the companies' cloud and AI units beside global names, at one quarter and at the newest. */
import { findHistory, type Figure } from "../../../core/dataset/figures";
import type { Entity } from "../../../core/dataset/types";
import type { MetricId } from "../../../contract/ids";
import type { Period } from "../../../core/periods/period";
import { spanOf } from "../../../core/periods/span";
import { cellAddress } from "../../../formulas/addresses";
import { labelOf, nameOf, say, type PlanContext } from "../context";
import { figureCell } from "../figure-cells";
import type { SheetDraft } from "../sheet-draft";
import { seriesColors } from "../styles";
import type { Sheet } from "../types";
import { amountLabel, footer, openSheet, putHeaders, putUnit, sourceLine, unitArgument, unitCell } from "./opening";

const widths = [31, 34, 12, 13, 12, 12, 13, 12];
const revenue = "revenue" as MetricId;
const growth = "revenue_growth" as MetricId;

interface Pair {
  readonly period: Period;
  readonly revenue: Figure | undefined;
  readonly growth: Figure | undefined;
}

interface Row {
  readonly entity: Entity;
  readonly reference: Pair | undefined;
  readonly latest: Pair | undefined;
}

export function buildBenchmarks(context: PlanContext): Sheet {
  const sheet = openSheet(context, "benchmarks", widths, say(context, "sheet.benchmarks"));
  // Upright, so that both tables and the chart stand on one page.
  sheet.landscape = false;
  putUnit(context, sheet);
  const period = context.options.periods.find((one) => one.includes("Q")) ?? ("2025Q1" as Period);
  const rows = rowsFor(context, period);
  const first = putHead(context, sheet);
  rows.forEach((row, index) => putRow(context, sheet, first + index, row));
  const charted = rows.filter((row) => row.reference?.growth).length;
  const top = first + rows.length + 1;
  if (charted > 0) putChart(context, sheet, { first, rows: rows.slice(0, charted), top, period });
  // The Source line under the chart names what both tables rest on, so the second is put first.
  const others = othersOf(context, new Set(rows.map((row) => row.entity.id)));
  const notes = sheet.nextRow;
  putOthers(context, sheet, notes + 5, others);
  const said = ["benchmarks.note", "legend.weak", "legend.bound"].map((key) => say(context, key));
  sheet.notes(notes, [sourceLine(context, sheet), ...said]);
  sheet.frozen = { rows: first, columns: 1 };
  return sheet.finish(footer(context));
}

/** By growth in the reference quarter, those without one last. */
function rowsFor(context: PlanContext, period: Period): readonly Row[] {
  const units = context.companies.flatMap((company) => context.atlas.ownedBy(company.id));
  const others = context.atlas.data.entities.filter((entity) => entity.kind === "benchmark");
  const rows = [...units, ...others]
    .map((entity) => readRow(context, entity, period))
    .filter((row) => row.latest?.growth ?? row.reference?.growth);
  const rank = (row: Row) => row.reference?.growth?.observation.value ?? -Infinity;
  return rows.sort((a, b) => rank(b) - rank(a));
}

function readRow({ atlas }: PlanContext, entity: Entity, period: Period): Row {
  const all = (metric: MetricId) =>
    findHistory(atlas, entity.id, metric, { months: 3 }).points.filter((one) => one.observation.status !== "forecast");
  const [levels, growths] = [all(revenue), all(growth)];
  const wanted = spanOf(period, 12);
  // A fiscal quarter that ends a month later (Nvidia's) is the nearest there is; its own label says so.
  const near = (figure: Figure) => Math.abs(atlas.span(figure.observation).start - wanted.start) <= 1;
  const pair = (anchor: Figure | undefined): Pair | undefined => {
    if (!anchor) return undefined;
    const start = atlas.span(anchor.observation).start;
    const same = (figure: Figure) => atlas.span(figure.observation).start === start;
    return { period: anchor.observation.period, revenue: levels.find(same), growth: growths.find(same) };
  };
  return {
    entity,
    reference: pair(growths.find(near) ?? levels.find(near)),
    latest: pair(growths.at(-1) ?? levels.at(-1)),
  };
}

function putHead(context: PlanContext, sheet: SheetDraft): number {
  const money = say(context, `unit.${context.options.unit}`);
  const percent = say(context, "unit.percent");
  const side = (key: string) => [
    { header: `${say(context, key)}: ${say(context, "period")}` },
    { header: labelOf(context, context.atlas.metric(revenue)), units: money },
    { header: labelOf(context, context.atlas.metric(growth)), units: percent },
  ];
  return putHeaders(sheet, 4, [
    { header: say(context, "entity"), left: true },
    { header: say(context, "owner"), left: true },
    ...side("reference"),
    ...side("latest"),
  ]);
}

function putRow(context: PlanContext, sheet: SheetDraft, row: number, { entity, reference, latest }: Row): void {
  sheet.text(row, 0, nameOf(context, entity), "labelStrong");
  sheet.text(row, 1, entity.owner ? nameOf(context, context.atlas.entity(entity.owner)) : "", "label");
  [reference, latest].forEach((pair, side) => putPair(context, sheet, row, 2 + side * 3, pair));
}

function putPair(context: PlanContext, sheet: SheetDraft, row: number, left: number, pair: Pair | undefined): void {
  sheet.text(row, left, pair?.period ?? "", pair ? "input" : "hole");
  const period = `$${cellAddress(row, left)}`;
  putOne(context, sheet, row, left + 1, pair?.revenue, `=AI_METRIC($A${row + 1},"revenue",${period},${unitCell})`);
  putOne(context, sheet, row, left + 2, pair?.growth, `=AI_METRIC($A${row + 1},"revenue_growth",${period})`);
}

function putOne(
  context: PlanContext,
  sheet: SheetDraft,
  row: number,
  column: number,
  figure: Figure | undefined,
  formula: string,
): void {
  if (!figure) {
    sheet.text(row, column, say(context, "hole.not-on-record"), "hole");
    return;
  }
  sheet.put(row, column, figureCell(context, figure, formula));
  context.register.figures.push({ sheet: sheet.key, cell: cellAddress(row, column), figure });
}

function putChart(
  context: PlanContext,
  sheet: SheetDraft,
  { first, rows, top, period }: { first: number; rows: readonly Row[]; top: number; period: Period },
): void {
  const title = say(context, "chart.benchmarks", { period });
  const bottom = first + rows.length - 1;
  sheet.chart({
    name: "AtlasBenchmarks",
    kind: "bar",
    title,
    valueTitle: say(context, "chart.growthAxis"),
    valueFormat: "0%",
    fromZero: rows.every(({ reference }) => (reference?.growth?.observation.value ?? 0) >= 0),
    series: [
      {
        name: say(context, "lineGrowth"),
        values: { top: first, bottom, left: 4, right: 4 },
        categories: { top: first, bottom, left: 0, right: 0 },
        color: seriesColors[0],
        weak: rows.flatMap(({ reference }, point) => (reference?.growth?.observation.grade === "C" ? [point] : [])),
      },
    ],
    // Beside the frozen column, so that no chart is cut when the sheet is scrolled.
    place: { top, left: 1, bottom: top + 16, right: sheet.lastColumn },
    labels: true,
    altText: title,
  });
}

/** The newest figure of each metric of the other benchmarks (OpenAI, Midjourney ...). */
function othersOf({ atlas }: PlanContext, shown: ReadonlySet<string>): readonly Figure[] {
  const others = atlas.data.entities.filter((entity) => entity.kind === "benchmark" && !shown.has(entity.id));
  return others.flatMap((entity) =>
    atlas.metricsWithFigures(entity.id).flatMap((metric) => findHistory(atlas, entity.id, metric.id).points.slice(-1)),
  );
}

function putOthers(context: PlanContext, sheet: SheetDraft, top: number, figures: readonly Figure[]): void {
  sheet.band(top, 0, sheet.lastColumn, "section", say(context, "benchmarkOthers"));
  figures.forEach((figure, index) => {
    const row = top + 1 + index;
    sheet.text(row, 0, nameOf(context, figure.entity), "labelStrong");
    sheet.text(row, 1, labelOf(context, figure.metric), "inputLabel");
    sheet.text(row, 2, figure.observation.period, "input");
    const formula = `=AI_METRIC($A${row + 1},$B${row + 1},$C${row + 1}${unitArgument(figure.metric)})`;
    putOne(context, sheet, row, 3, figure, formula);
    // The column mixes units, so each figure says its own.
    sheet.band(row, 4, sheet.lastColumn, "unitNote", amountLabel(context, figure.metric, figure.observation.unit));
  });
}
