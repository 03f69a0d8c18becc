/** The two charts of the Time series: growth and level of the headline lines, cut where a series starts anew. */
import { nameOf, say, type PlanContext } from "../context";
import type { SheetDraft } from "../sheet-draft";
import { seriesColors } from "../styles";
import type { Chart, Series } from "../types";
import { firstPeriod, type SeriesRow } from "./series-rows";

export interface PlacedRow {
  readonly row: SeriesRow;
  readonly at: number;
}

const fewest = 4;
export const chartHeight = 17;

/** Headline rows with enough points to be a line. */
export function chartRows(placed: readonly PlacedRow[]): readonly PlacedRow[] {
  return placed.filter(({ row }) => row.headline && row.figures.filter((figure) => figure).length >= fewest);
}

/** Where the charts stand and where the periods are. */
export interface ChartFrame {
  readonly count: number;
  readonly headerRow: number;
  readonly top: number;
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
  const right = firstPeriod + Math.max(4, frame.count - 1);
  const middle = growth.length > 0 ? 3 : -1;
  if (growth.length > 0)
    sheet.chart(lineChart(context, { ...frame, rows: growth, left: 0, right: middle, key: "series" }));
  if (level.length > 0)
    sheet.chart(lineChart(context, { ...frame, rows: level, left: middle + 1, right, key: "level" }));
}

interface LineChart extends ChartFrame {
  readonly rows: readonly PlacedRow[];
  readonly left: number;
  readonly right: number;
  readonly key: "series" | "level";
}

function lineChart(context: PlanContext, { rows, count, headerRow, top, left, right, key }: LineChart): Chart {
  const filled = { unit: context.options.unit };
  return {
    name: `AtlasLine_${key}`,
    kind: "line",
    title: say(context, `chart.${key}`, filled),
    valueTitle: say(context, key === "series" ? "chart.growthAxis" : "chart.levelAxis", filled),
    valueFormat: key === "series" ? "0%" : "#,##0",
    series: rows.flatMap((placed, index) => segments(context, placed, index, count, headerRow)),
    place: { top, left, bottom: top + chartHeight, right },
    labels: false,
    altText: say(context, `chart.${key}`, filled),
  };
}

/** One series a stretch between breaks, all in the company's colour. */
function segments(
  context: PlanContext,
  { row, at }: PlacedRow,
  index: number,
  count: number,
  headerRow: number,
): readonly Series[] {
  const starts = [
    0,
    ...row.figures.flatMap((figure, column) => (figure?.breakBefore && column > 0 ? [column] : [])),
    count,
  ];
  const color = seriesColors[index % seriesColors.length] as string;
  return starts.slice(0, -1).map((start, part) => {
    const [from, to] = [firstPeriod + start, firstPeriod + (starts[part + 1] as number) - 1];
    return {
      name: `${nameOf(context, row.entity)}${part > 0 ? " ‖" : ""}`,
      values: { top: at, bottom: at, left: from, right: to },
      categories: { top: headerRow, bottom: headerRow, left: from, right: to },
      color,
    };
  });
}
