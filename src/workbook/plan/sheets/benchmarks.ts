/** The Benchmarks: the companies' cloud and AI units beside global names, at one quarter and at the newest. */
import { findHistory, type Figure } from "../../../core/dataset/figures";
import type { Entity } from "../../../core/dataset/types";
import type { MetricId } from "../../../core/ids";
import type { Period } from "../../../core/periods/period";
import { spanOf } from "../../../core/periods/span";
import { cellAddress } from "../addresses";
import { labelOf, nameOf, say, type PlanContext } from "../context";
import { figureCell } from "../figure-cells";
import type { SheetDraft } from "../sheet-draft";
import { seriesColors } from "../styles";
import type { Sheet } from "../types";
import { footer, openSheet, putHeaders, putUnit, sourceLine, unitCell } from "./opening";

const widths = [34, 15, 13, 14, 12, 13, 14, 12];
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
  putUnit(context, sheet);
  const period = context.options.periods.find((one) => one.includes("Q")) ?? ("2025Q1" as Period);
  const rows = rowsFor(context, period);
  const first = putHead(context, sheet);
  rows.forEach((row, index) => putRow(context, sheet, first + index, row));
  const charted = rows.filter((row) => row.reference?.growth).length;
  const top = first + rows.length + 1;
  if (charted > 0) putChart(context, sheet, { first, count: charted, top, period });
  sheet.text(sheet.nextRow, 0, sourceLine(context, sheet), "note");
  sheet.text(sheet.nextRow, 0, say(context, "legend.weak"), "note");
  putOthers(context, sheet, sheet.nextRow + 1, new Set(rows.map((row) => row.entity.id)));
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
  const money = context.options.unit;
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
  { first, count, top, period }: { first: number; count: number; top: number; period: Period },
): void {
  const title = say(context, "chart.benchmarks", { period });
  sheet.chart({
    name: "AtlasBenchmarks",
    kind: "bar",
    title,
    valueTitle: say(context, "chart.growthAxis"),
    valueFormat: "0.0%",
    series: [
      {
        name: say(context, "lineGrowth"),
        values: { top: first, bottom: first + count - 1, left: 4, right: 4 },
        categories: { top: first, bottom: first + count - 1, left: 0, right: 0 },
        color: seriesColors[0],
      },
    ],
    place: { top, left: 0, bottom: top + 16, right: 6 },
    labels: true,
    altText: title,
  });
}

/** The newest figure of each metric of the other benchmarks (OpenAI, Midjourney ...). */
function putOthers(context: PlanContext, sheet: SheetDraft, top: number, shown: ReadonlySet<string>): void {
  const { atlas } = context;
  const others = atlas.data.entities.filter((entity) => entity.kind === "benchmark" && !shown.has(entity.id));
  const figures = others.flatMap((entity) =>
    atlas.metricsWithFigures(entity.id).flatMap((metric) => findHistory(atlas, entity.id, metric.id).points.slice(-1)),
  );
  sheet.band(top, 0, 7, "section", say(context, "benchmarkOthers"));
  figures.forEach((figure, index) => {
    const row = top + 1 + index;
    const money = figure.metric.kind === "money" ? `,${unitCell}` : "";
    sheet.text(row, 0, nameOf(context, figure.entity), "label");
    sheet.text(row, 1, figure.metric.id, "inputLabel");
    sheet.text(row, 2, figure.observation.period, "input");
    putOne(context, sheet, row, 3, figure, `=AI_METRIC($A${row + 1},$B${row + 1},$C${row + 1}${money})`);
    sheet.text(row, 4, labelOf(context, figure.metric), "label");
    for (let column = 5; column <= 7; column++) sheet.text(row, column, "", "label");
  });
}
