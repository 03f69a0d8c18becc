/** Owns Excel.ChartSeries and its collection. */
import { itemNotFound } from "../../protocol/host-error";
import { chartTypeOf } from "../chart-types";
import { newSeries } from "../chart-source";
import { extra } from "../kept-member";
import { objectOf, rangeIn, type ModelObject } from "../model-object";
import { removeWhere } from "../workbook-state";
import type { ExcelMembers } from "../type-table";

export const chartSeriesCollectionType: ExcelMembers<"ChartSeriesCollection"> = {
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
    getCount: (chart) => chart.series.length,
  },
};

export const chartSeriesType: ExcelMembers<"ChartSeries"> = {
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
      set: (series, type, model) => {
        series.chartType = chartTypeOf(type);
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
    points: (series) => objectOf("ChartPointsCollection", series),
  },
  methods: {
    setValues: (series, model, source: ModelObject) => {
      series.values = rangeIn(source);
      model.host.redraw();
    },
    setXAxisValues: (series, model, source: ModelObject) => {
      series.categories = rangeIn(source);
      model.host.redraw();
    },
    delete: (series, model) => {
      for (const chart of model.state.charts) removeWhere(chart.series, (entry) => entry === series);
      model.host.redraw();
    },
  },
};
