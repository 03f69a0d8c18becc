/** A plan's charts as Excel's own charts, editable by hand afterwards. */
import type { ChartSeries, HostChart, HostRange, Worksheet } from "../../excel/host-objects";
import { areaAddress, cellAddress } from "../../formulas/addresses";
import type { Chart, PlannedSeries } from "../plan/types";
import { placeArea, type Placement } from "./places";

const kinds = { bar: "BarClustered", column: "ColumnClustered", line: "LineMarkers" } as const;
const ink = "#404040";
const hairline = "#E3E3E3";
const hollow = "#FFFFFF";

export function writeChart(sheet: Worksheet, chart: Chart, placement: Placement, font: string): void {
  const [first, ...others] = chart.series;
  if (!first) return;
  const rangeOf = (area: PlannedSeries["values"]) => sheet.getRange(areaAddress(placeArea(placement, area)));
  const byRows = first.values.top === first.values.bottom;
  const made = sheet.charts.add(kinds[chart.kind], rangeOf(first.values), byRows ? "Rows" : "Columns");
  made.name = chart.name;
  // One line of numbers makes one series; the others are added to it.
  writeSeries(made.series.getItemAt(0), chart, first, rangeOf);
  others.forEach((series) => writeSeries(made.series.add(series.name), chart, series, rangeOf));
  made.displayBlanksAs = "NotPlotted";
  writeTitles(made, chart, font);
  const place = placeArea(placement, chart.place);
  made.setPosition(cellAddress(place.top, place.left), cellAddress(place.bottom, place.right));
}

function writeSeries(
  made: ChartSeries,
  chart: Chart,
  series: PlannedSeries,
  rangeOf: (area: PlannedSeries["values"]) => HostRange,
): void {
  made.name = series.name;
  made.setValues(rangeOf(series.values));
  made.setXAxisValues(rangeOf(series.categories));
  const color = `#${series.color}`;
  if (chart.kind === "line") drawLine(made, series, color);
  else drawBars(made, series, color);
  if (!chart.labels) return;
  made.hasDataLabels = true;
  // Each label in the format of its cell, so that a bound keeps its sign.
  made.dataLabels.linkNumberFormat = true;
  made.dataLabels.format.font.size = 9;
}

function drawBars(made: ChartSeries, { weak = [] }: PlannedSeries, color: string): void {
  made.format.fill.setSolidColor(color);
  made.gapWidth = 60;
  for (const number of weak) {
    const { format } = made.points.getItemAt(number);
    format.fill.setSolidColor(hollow);
    format.border.color = color;
  }
}

function drawLine(made: ChartSeries, series: PlannedSeries, color: string): void {
  made.format.line.color = color;
  made.format.line.weight = series.reference ? 1 : 2.25;
  if (series.reference) {
    made.format.line.lineStyle = "Dash";
    made.markerStyle = "None";
    return;
  }
  made.markerStyle = "Circle";
  made.markerSize = 5;
  made.markerBackgroundColor = color;
  made.markerForegroundColor = color;
  for (const number of series.weak ?? []) made.points.getItemAt(number).markerBackgroundColor = hollow;
  // No stroke leads into the first figure on a new basis.
  for (const number of series.breaks ?? []) made.points.getItemAt(number).format.border.lineStyle = "None";
}

function writeTitles(made: HostChart, chart: Chart, font: string): void {
  made.title.text = chart.title;
  Object.assign(made.title.format.font, { name: font, size: 12, bold: true, color: ink });
  made.legend.visible = chart.series.length > 1;
  if (chart.series.length > 1) made.legend.position = "Bottom";
  const { valueAxis, categoryAxis } = made.axes;
  if (chart.fromZero) valueAxis.minimum = 0;
  valueAxis.numberFormat = chart.valueFormat;
  valueAxis.title.text = chart.valueTitle;
  valueAxis.title.format.font.size = 9;
  valueAxis.majorGridlines.format.line.color = hairline;
  valueAxis.format.font.size = 9;
  categoryAxis.format.font.size = 9;
  // The first row of the table on top, as one reads it.
  if (chart.kind === "bar") categoryAxis.reversePlotOrder = true;
  // A bar to the left of zero must not run through its name.
  if (chart.kind === "bar") categoryAxis.tickLabelPosition = "Low";
}
