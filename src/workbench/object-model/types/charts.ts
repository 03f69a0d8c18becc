/** Owns Excel.Chart, its series and its collection. What is kept here the page draws plainly over the sheet. */
import { itemNotFound, invalidArgument } from "../../protocol/host-error";
import { parseAddress, type Area } from "../../sheet/address";
import { valueAt, type RangeRef } from "../cells";
import { defineType, objectOf } from "../define-type";
import type { Model } from "../model";
import { isModelObject, type ModelObject } from "../type-table";
import { removeWhere, type ChartState, type SeriesState } from "../workbook-state";

const PIXELS_PER_POINT = 96 / 72;
const USUAL = { left: 120, top: 60, width: 480, height: 288 };

function chartsOn(model: Model, sheetId: string): ChartState[] {
  return model.state.charts.filter((chart) => chart.sheetId === sheetId);
}

function chartObject(chart: ChartState | undefined): ModelObject {
  if (!chart) throw itemNotFound("chart");
  return objectOf("Chart", chart, chart.id);
}

defineType<string>("ChartCollection", {
  properties: { count: { get: (sheetId, model) => chartsOn(model, sheetId).length } },
  items: (sheetId, model) => chartsOn(model, sheetId).map(chartObject),
  methods: {
    add: (sheetId, model, chartType: string, source: ModelObject, seriesBy = "Auto") => {
      model.assertNotEditing();
      model.assertWritable(sheetId);
      const id = model.state.freshId("CHART");
      const name = `Chart ${model.state.charts.length + 1}`;
      const series = readSeries(model, source.self as RangeRef, seriesBy);
      const chart: ChartState = {
        id,
        name,
        sheetId,
        chartType,
        title: "",
        titleVisible: true,
        legend: { visible: true, position: "Bottom" },
        position: { ...USUAL },
        series,
        extras: {},
      };
      model.state.charts.push(chart);
      model.host.redraw();
      return chartObject(chart);
    },
    getItem: (sheetId, model, name: string) =>
      chartObject(chartsOn(model, sheetId).find((chart) => chart.name === name || chart.id === name)),
    getItemAt: (sheetId, model, index: number) => chartObject(chartsOn(model, sheetId)[index]),
    getCount: (sheetId, model) => chartsOn(model, sheetId).length,
  },
});

function newSeries(model: Model, name: string | undefined): SeriesState {
  return {
    id: model.state.freshId("SERIES"),
    name,
    values: undefined,
    categories: undefined,
    chartType: undefined,
    color: undefined,
    hasDataLabels: false,
    extras: {},
  };
}

/** Reads a block as Excel does: names in the first row, categories in the first column, where those are texts. */
function readSeries(model: Model, { sheetId, area }: RangeRef, seriesBy: string): SeriesState[] {
  const at = (row: number, column: number): unknown => valueAt(model, sheetId, area.row + row, area.column + column);
  const headerRow =
    area.rows > 1 && (area.columns === 1 ? typeof at(0, 0) === "string" : typeof at(0, area.columns - 1) === "string");
  const headerColumn = area.columns > 1 && typeof at(area.rows - 1, 0) === "string";
  const top = headerRow ? 1 : 0;
  const left = headerColumn ? 1 : 0;
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && area.columns - left > area.rows - top);
  const count = byRows ? area.rows - top : area.columns - left;
  return Array.from({ length: count }, (_, index) => {
    const name = byRows
      ? headerColumn
        ? String(at(top + index, 0))
        : undefined
      : headerRow
        ? String(at(0, left + index))
        : undefined;
    const block = (row: number, column: number, rows: number, columns: number): { sheetId: string; area: Area } => ({
      sheetId,
      area: { row: area.row + row, column: area.column + column, rows, columns },
    });
    const values = byRows
      ? block(top + index, left, 1, area.columns - left)
      : block(top, left + index, area.rows - top, 1);
    const categories = byRows
      ? headerRow
        ? block(0, left, 1, area.columns - left)
        : undefined
      : headerColumn
        ? block(top, 0, area.rows - top, 1)
        : undefined;
    return { ...newSeries(model, name), values, categories };
  });
}

type Part = "left" | "top" | "width" | "height";

function side(part: Part) {
  return {
    get: (chart: ChartState) => chart.position[part] / PIXELS_PER_POINT,
    set: (chart: ChartState, points: number, model: Model) => {
      chart.position[part] = points * PIXELS_PER_POINT;
      model.host.redraw();
    },
  };
}

defineType<ChartState>("Chart", {
  properties: {
    id: { get: (chart) => chart.id },
    name: { get: (chart) => chart.name, set: (chart, name: string) => void (chart.name = name) },
    chartType: {
      get: (chart) => chart.chartType,
      set: (chart, type: string, model) => {
        chart.chartType = type;
        model.host.redraw();
      },
    },
    left: side("left"),
    top: side("top"),
    width: side("width"),
    height: side("height"),
    style: extra("style", 1),
    plotVisibleOnly: extra("plotVisibleOnly", true),
    displayBlanksAs: extra("displayBlanksAs", "NotPlotted"),
  },
  objects: {
    title: (chart) => objectOf("ChartTitle", chart),
    legend: (chart) => objectOf("ChartLegend", chart),
    series: (chart) => objectOf("ChartSeriesCollection", chart),
    axes: (chart) => objectOf("ChartAxes", chart),
    dataLabels: (chart) => objectOf("ChartDataLabels", chart),
    format: (chart) => objectOf("ChartAreaFormat", chart),
    plotArea: (chart) => objectOf("ChartPlotArea", chart),
    worksheet: (chart) => objectOf("Worksheet", chart.sheetId, chart.sheetId),
  },
  methods: {
    setPosition: (chart, model, start: string | ModelObject, end?: string | ModelObject) =>
      setPosition(chart, model, start, end ?? undefined),
    setData: (chart, model, source: ModelObject, seriesBy = "Auto") => {
      chart.series = readSeries(model, source.self as RangeRef, seriesBy);
      model.host.redraw();
    },
    activate: () => undefined,
    delete: (chart, model) => {
      removeWhere(model.state.charts, (entry) => entry === chart);
      model.host.redraw();
    },
  },
});

/** A member that is kept and read back, not drawn. */
function extra(name: string, fallback: unknown) {
  return {
    get: (self: { extras: Record<string, unknown> }) => self.extras[name] ?? fallback,
    set: (self: { extras: Record<string, unknown> }, value: never, model: Model) => {
      self.extras[name] = value;
      model.host.redraw();
    },
  };
}

function setPosition(
  chart: ChartState,
  model: Model,
  start: string | ModelObject,
  end: string | ModelObject | undefined,
): void {
  const first = rectOf(model, chart, start, "start");
  chart.position = { ...chart.position, left: first.left, top: first.top };
  if (end !== undefined) {
    const last = rectOf(model, chart, end, "end");
    chart.position = {
      ...first,
      width: last.left + last.width - first.left,
      height: last.top + last.height - first.top,
    };
  }
  model.host.redraw();
}

function rectOf(
  model: Model,
  chart: ChartState,
  cell: string | ModelObject,
  corner: "start" | "end",
): ChartState["position"] {
  const area = isModelObject(cell) ? (cell.self as RangeRef).area : parseAddress(cell)?.area;
  if (!area) throw invalidArgument(`cell: ${typeof cell === "string" ? cell : cell.type.name}`);
  const row = corner === "start" ? area.row : area.row + area.rows - 1;
  const column = corner === "start" ? area.column : area.column + area.columns - 1;
  const sheet = model.sheet(chart.sheetId);
  let left = 0;
  let top = 0;
  for (let at = 0; at < column; at++) left += sheet.getColumnWidth(at);
  for (let at = 0; at < row; at++) top += sheet.getRowHeight(at);
  return { left, top, width: sheet.getColumnWidth(column), height: sheet.getRowHeight(row) };
}

defineType<ChartState>("ChartTitle", {
  properties: {
    text: {
      get: (chart) => chart.title,
      set: (chart, text: string, model) => {
        chart.title = text;
        model.host.redraw();
      },
    },
    visible: {
      get: (chart) => chart.titleVisible,
      set: (chart, visible: boolean, model) => {
        chart.titleVisible = visible;
        model.host.redraw();
      },
    },
    overlay: extra("titleOverlay", false),
  },
  objects: { format: (chart) => objectOf("ChartAreaFormat", chart) },
});

defineType<ChartState>("ChartLegend", {
  properties: {
    visible: {
      get: (chart) => chart.legend.visible,
      set: (chart, visible: boolean, model) => {
        chart.legend.visible = visible;
        model.host.redraw();
      },
    },
    position: {
      get: (chart) => chart.legend.position,
      set: (chart, position: string, model) => {
        chart.legend.position = position;
        model.host.redraw();
      },
    },
    overlay: extra("legendOverlay", false),
  },
  objects: { format: (chart) => objectOf("ChartAreaFormat", chart) },
});

defineType<ChartState>("ChartSeriesCollection", {
  properties: { count: { get: (chart) => chart.series.length } },
  items: (chart) => chart.series.map((series) => objectOf("ChartSeries", series, series.id)),
  methods: {
    add: (chart, model, name?: string) => {
      const series = newSeries(model, name ?? undefined);
      chart.series.push(series);
      return objectOf("ChartSeries", series, series.id);
    },
    getItemAt: (chart, _model, index: number) => {
      const series = chart.series[index];
      if (!series) throw itemNotFound(`series ${index}`);
      return objectOf("ChartSeries", series, series.id);
    },
    getItem: (chart, _model, id: string) => {
      const series = chart.series.find((entry) => entry.id === id);
      if (!series) throw itemNotFound(`series ${id}`);
      return objectOf("ChartSeries", series, series.id);
    },
    getCount: (chart) => chart.series.length,
  },
});

defineType<SeriesState>("ChartSeries", {
  properties: {
    name: {
      get: (series) => series.name ?? "",
      set: (series, name: string, model) => {
        series.name = name;
        model.host.redraw();
      },
    },
    chartType: {
      get: (series) => series.chartType ?? "",
      set: (series, type: string, model) => {
        series.chartType = type;
        model.host.redraw();
      },
    },
    hasDataLabels: {
      get: (series) => series.hasDataLabels,
      set: (series, shown: boolean, model) => {
        series.hasDataLabels = shown;
        model.host.redraw();
      },
    },
    ...Object.fromEntries(
      [
        "axisGroup",
        "gapWidth",
        "overlap",
        "markerStyle",
        "markerSize",
        "markerBackgroundColor",
        "markerForegroundColor",
        "smooth",
        "plotOrder",
      ].map((name) => [name, extra(name, null)]),
    ),
  },
  objects: {
    format: (series) => objectOf("ChartSeriesFormat", series),
    dataLabels: (series) => objectOf("ChartDataLabels", series),
  },
  methods: {
    setValues: (series, model, source: ModelObject) => {
      series.values = source.self as RangeRef;
      model.host.redraw();
    },
    setXAxisValues: (series, model, source: ModelObject) => {
      series.categories = source.self as RangeRef;
      model.host.redraw();
    },
    delete: (series, model) => {
      for (const chart of model.state.charts) removeWhere(chart.series, (entry) => entry === series);
      model.host.redraw();
    },
  },
});
