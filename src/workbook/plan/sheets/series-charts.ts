/** The two charts of the Time series: growth and level of the headline lines, cut where a series starts anew. */
import type { Figure } from "../../../core/dataset/figures";
import { headlineOf } from "../../../core/dataset/lines";
import { nameOf, say, type PlanContext } from "../context";
import type { SheetDraft } from "../sheet-draft";
import { seriesColors } from "../styles";
import type { Chart, PlannedSeries } from "../types";
import { disclosedName, moneyLabel } from "./opening";
import { firstPeriod, type SeriesRow } from "./series-rows";

export interface PlacedRow {
  readonly row: SeriesRow;
  readonly at: number;
}

const fewest = 4;
export const chartHeight = 15;
/** Two years and the quarter after: growth beside the year before it, and few gaps. */
const window = 9;

/** A headline row with enough points among the first so many columns to be a line. */
export function isCharted(row: SeriesRow, quarters: number): boolean {
  return (
    row.headline &&
    row.figures.slice(Math.max(0, quarters - window), quarters).filter((figure) => figure).length >= fewest
  );
}

/** Where the charts stand and where the periods are. */
export interface ChartFrame {
  readonly count: number;
  readonly headerRow: number;
  readonly top: number;
  /** Beyond the columns that stay in view: a chart across their edge is cut when the sheet is scrolled. */
  readonly left: number;
}

export function putSeriesCharts(
  context: PlanContext,
  sheet: SheetDraft,
  rows: readonly PlacedRow[],
  frame: ChartFrame,
): void {
  const growth = rows.filter(({ row }) => row.metric.kind === "ratio");
  const level = rows.filter(
    ({ row }) => row.metric.kind === "money" && row.figures.every((one) => !one || one.observation.unit === "CNY"),
  );
  // No page's edge runs through them.
  const right = sheet.firstPageEnd;
  const middle = growth.length > 0 ? sheet.columnAt(0.5, frame.left, right) : frame.left - 1;
  if (growth.length > 0) sheet.chart(lineChart(context, { ...frame, rows: growth, right: middle, key: "series" }));
  if (level.length > 0)
    sheet.chart(lineChart(context, { ...frame, rows: level, left: middle + 1, right, key: "level" }));
}

interface LineChart extends ChartFrame {
  readonly rows: readonly PlacedRow[];
  readonly right: number;
  readonly key: "series" | "level";
}

function lineChart(context: PlanContext, { rows, count, headerRow, top, left, right, key }: LineChart): Chart {
  const filled = { unit: moneyLabel(context) };
  return {
    name: `AtlasLine_${key}`,
    kind: "line",
    title: say(context, `chart.${key}`, filled),
    valueTitle: say(context, key === "series" ? "chart.growthAxis" : "chart.levelAxis", filled),
    valueFormat: key === "series" ? "0%" : "#,##0",
    series: rows.map((placed) => lineOf(context, placed, count, headerRow)),
    place: { top, left, bottom: top + chartHeight, right },
    fromZero: false,
    labels: false,
    altText: say(context, `chart.${key}`, filled),
  };
}

/** One line a company; where it starts anew the stretch that leads there is left out. */
function lineOf(context: PlanContext, { row, at }: PlacedRow, count: number, headerRow: number): PlannedSeries {
  const skipped = Math.max(0, count - window);
  const [left, right] = [firstPeriod + skipped, firstPeriod + count - 1];
  const pointsWhere = (test: (figure: Figure) => boolean) =>
    row.figures.slice(skipped, count).flatMap((figure, point) => (figure && test(figure) ? [point] : []));
  return {
    name: legendOf(context, row),
    values: { top: at, bottom: at, left, right },
    categories: { top: headerRow, bottom: headerRow, left, right },
    color: seriesColors[context.companies.findIndex(({ id }) => id === row.company.id) % seriesColors.length] as string,
    weak: pointsWhere((figure) => figure.observation.grade === "C"),
    breaks: pointsWhere((figure) => figure.breakBefore !== undefined),
  };
}

/** The disclosure is part of the name: the lines are not one measure. */
function legendOf(context: PlanContext, { company, entity }: SeriesRow): string {
  const { disclosure } = headlineOf(context.atlas, company.id);
  return disclosedName(context, nameOf(context, entity), disclosure);
}
