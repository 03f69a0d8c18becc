/** Owns Excel.Chart and its collection. What is kept here the page draws plainly over the sheet. */
import { itemNotFound, invalidArgument } from "../../protocol/host-error";
import { parseAddress, type Area } from "../../sheet/address";
import { chartTypeOf } from "../chart-types";
import { readSeries } from "../chart-source";
import { extra } from "../kept-member";
import type { Model } from "../model";
import { PIXELS_PER_POINT, rectOf } from "../pixels";
import { isModelObject, objectOf, rangeIn, worksheetObject, type ModelObject } from "../model-object";
import { slot } from "./chart-formats";
import { removeWhere, type ChartState } from "../workbook-state";
import type { ExcelMembers } from "../type-table";

const USUAL = { left: 120, top: 60, width: 480, height: 288 };

function chartsOn(model: Model, sheetId: string): ChartState[] {
  return model.state.charts.filter((chart) => chart.sheetId === sheetId);
}

function chartObject(chart: ChartState | undefined): ModelObject<"Chart"> {
  if (!chart) throw itemNotFound("chart");
  return objectOf("Chart", chart, chart.id);
}

export const chartCollectionType: ExcelMembers<"ChartCollection"> = {
  properties: { count: { get: (sheetId, model) => chartsOn(model, sheetId).length } },
  items: (sheetId, model) => chartsOn(model, sheetId).map(chartObject),
  methods: {
    add: (sheetId, model, chartType: string, source: ModelObject, seriesBy = "Auto") => {
      model.assertNotEditing();
      model.assertWritable(sheetId);
      chartTypeOf(chartType);
      const id = model.state.freshId("CHART");
      const name = `Chart ${model.state.charts.length + 1}`;
      const series = readSeries(model, rangeIn(source), seriesBy);
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
};

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

export const chartType: ExcelMembers<"Chart"> = {
  properties: {
    id: { get: (chart) => chart.id },
    name: { get: (chart) => chart.name, set: (chart, name: string) => void (chart.name = name) },
    chartType: {
      get: (chart) => chart.chartType,
      set: (chart, type, model) => {
        chart.chartType = chartTypeOf(type);
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
    worksheet: (chart) => worksheetObject(chart.sheetId),
  },
  methods: {
    setPosition: (chart, model, start: string | ModelObject, end?: string | ModelObject) =>
      setPosition(chart, model, start, end ?? undefined),
    setData: (chart, model, source: ModelObject, seriesBy = "Auto") => {
      chart.series = readSeries(model, rangeIn(source), seriesBy);
      model.host.redraw();
    },
    delete: (chart, model) => {
      removeWhere(model.state.charts, (entry) => entry === chart);
      model.host.redraw();
    },
  },
};

function setPosition(
  chart: ChartState,
  model: Model,
  start: string | ModelObject,
  end: string | ModelObject | undefined,
): void {
  const first = rectOf(model, chart.sheetId, areaOf(start));
  chart.position = { ...chart.position, left: first.left, top: first.top };
  if (end !== undefined) {
    const last = rectOf(model, chart.sheetId, areaOf(end));
    chart.position = {
      left: first.left,
      top: first.top,
      width: last.left + last.width - first.left,
      height: last.top + last.height - first.top,
    };
  }
  model.host.redraw();
}

function areaOf(cell: string | ModelObject): Area {
  const area = isModelObject(cell) ? rangeIn(cell).area : parseAddress(cell)?.area;
  if (!area) throw invalidArgument(`cell: ${isModelObject(cell) ? cell.kind : cell}`);
  return area;
}

export const chartTitleType: ExcelMembers<"ChartTitle"> = {
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
  objects: { format: (chart) => objectOf("ChartTitleFormat", slot(chart, "title")) },
};

export const chartLegendType: ExcelMembers<"ChartLegend"> = {
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
  objects: { format: (chart) => objectOf("ChartLegendFormat", slot(chart, "legend")) },
};
