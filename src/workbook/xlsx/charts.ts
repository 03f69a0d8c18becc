/** A plan's charts as native, editable charts. */
import type { Area } from "../../formulas/addresses";
import type { Chart, PlannedSeries, Sheet } from "../plan/types";
import { xmlText } from "./characters";
import type { EngineChart, EngineSeries, FileSheet, XlsxEngine } from "./engine";

/** Pixel sizes of the cells a chart covers: Excel's default row is 20 high, a column 7 a character plus padding. */
const rowPixels = 20;
const columnPixels = (characters: number): number => Math.round(characters * 7 + 5);

export function writeFileChart(engine: XlsxEngine, sheet: Sheet, target: FileSheet, chart: Chart, font: string): void {
  const made = startChart(engine, chart);
  for (const series of chart.series) made.pushSeries(writeSeries(engine, sheet, chart, series, font));
  const size = chartFont(engine, font, 9);
  made
    .title()
    .setName(chart.title)
    .setFont(chartFont(engine, font, 12).setBold());
  // The engine names the axes by where they lie, so a bar chart has its values on x.
  const [categories, values] = chart.kind === "bar" ? [made.yAxis(), made.xAxis()] : [made.xAxis(), made.yAxis()];
  categories.setFont(size);
  values
    .setFont(size)
    .setNumFormat(chart.valueFormat)
    .setName(chart.valueTitle)
    .setNameFont(chartFont(engine, font, 9).unsetBold());
  if (chart.fromZero) values.setMin(0);
  if (chart.series.length === 1) made.legend().setHidden();
  else made.legend().setPosition(engine.ChartLegendPosition.Bottom).setFont(size);
  made.showEmptyCellsAs(engine.ChartEmptyCells.Gaps).setAltText(xmlText(chart.altText)).setName(xmlText(chart.name));
  made.setWidth(widthOf(sheet, chart.place)).setHeight((chart.place.bottom - chart.place.top + 1) * rowPixels);
  target.insertChart(chart.place.top, chart.place.left, made);
}

function startChart(engine: XlsxEngine, chart: Chart): EngineChart {
  if (chart.kind === "line") return engine.Chart.newLine();
  return chart.kind === "bar" ? engine.Chart.newBar() : engine.Chart.newColumn();
}

function widthOf(sheet: Sheet, place: Area): number {
  let width = 0;
  for (let column = place.left; column <= place.right; column++) width += columnPixels(sheet.widths[column] ?? 9);
  return width;
}

function chartFont(engine: XlsxEngine, font: string, size: number): InstanceType<XlsxEngine["ChartFont"]> {
  return new engine.ChartFont().setName(font).setSize(size);
}

function writeSeries(
  engine: XlsxEngine,
  sheet: Sheet,
  chart: Chart,
  series: PlannedSeries,
  font: string,
): EngineSeries {
  const range = (area: Area) =>
    engine.ChartRange.newFromRange(sheet.name, area.top, area.left, area.bottom, area.right);
  const made = new engine.ChartSeries()
    .setName(series.name)
    .setValues(range(series.values))
    .setCategories(range(series.categories));
  made.setFormat(chart.kind === "line" ? lineFormat(engine, series) : barFormat(engine, series));
  if (chart.labels) made.setDataLabel(labelOf(engine, font));
  return made;
}

function labelOf(engine: XlsxEngine, font: string): InstanceType<XlsxEngine["ChartDataLabel"]> {
  return new engine.ChartDataLabel().showValue().setFont(chartFont(engine, font, 9));
}

const colorOf = (engine: XlsxEngine, series: PlannedSeries) => engine.Color.parse(`#${series.color}`);

function lineFormat(engine: XlsxEngine, series: PlannedSeries): InstanceType<XlsxEngine["ChartFormat"]> {
  const line = new engine.ChartLine().setColor(colorOf(engine, series)).setWidth(series.reference ? 1 : 2.25);
  if (series.reference) line.setDashType(engine.ChartLineDashType.Dash);
  return new engine.ChartFormat().setLine(line);
}

function barFormat(engine: XlsxEngine, series: PlannedSeries): InstanceType<XlsxEngine["ChartFormat"]> {
  return new engine.ChartFormat().setSolidFill(new engine.ChartSolidFill().setColor(colorOf(engine, series)));
}
