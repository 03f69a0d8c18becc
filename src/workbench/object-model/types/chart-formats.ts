/** Owns the formats of charts: axes, fills, lines, labels. They are kept and read back; colours and number formats are drawn. */
import { objectOf, type ModelObject } from "../model-object";
import type { Model } from "../model";
import type { SeriesState } from "../workbook-state";
import type { ExcelMembers } from "../type-table";
import { parseColor } from "../../sheet/color";
import type { PropertyName } from "../excel-members";
import type { Bag, ExcelKind, Slot } from "../subjects";
import type { PropertiesOf } from "../type-table";

/** Members that are kept and read back. */
export function kept<K extends ExcelKind>(names: readonly PropertyName<K>[]): PropertiesOf<K> {
  return Object.fromEntries(
    names.map((name) => [
      name,
      {
        kept: true,
        get: (owned: Slot) => owned.owner.extras[`${owned.prefix}.${name}`] ?? null,
        set: (owned: Slot, value: unknown, model: Model) => {
          owned.owner.extras[`${owned.prefix}.${name}`] = value;
          model.host.redraw();
        },
      },
    ]),
  ) as unknown as PropertiesOf<K>;
}

const SERIES_FILL = "series.fill";

export function slot(owner: Bag, prefix: string): Slot {
  return { owner, prefix };
}

export const chartAxesType: ExcelMembers<"ChartAxes"> = {
  objects: {
    valueAxis: (chart) => objectOf("ChartAxis", slot(chart, "valueAxis")),
    categoryAxis: (chart) => objectOf("ChartAxis", slot(chart, "categoryAxis")),
    seriesAxis: (chart) => objectOf("ChartAxis", slot(chart, "seriesAxis")),
  },
  methods: {
    getItem: (chart, _model, type: string) =>
      objectOf("ChartAxis", slot(chart, type === "Value" ? "valueAxis" : "categoryAxis")),
  },
};

export const chartAxisType: ExcelMembers<"ChartAxis"> = {
  properties: kept<"ChartAxis">([
    "numberFormat",
    "minimum",
    "maximum",
    "majorUnit",
    "minorUnit",
    "visible",
    "reversePlotOrder",
    "tickLabelPosition",
    "categoryType",
    "displayUnit",
    "scaleType",
    "majorTickMark",
    "minorTickMark",
    "tickLabelSpacing",
    "position",
    "linkNumberFormat",
    "multiLevel",
  ]),
  objects: {
    title: (axis) => objectOf("ChartAxisTitle", slot(axis.owner, `${axis.prefix}.title`)),
    majorGridlines: (axis) => objectOf("ChartGridlines", slot(axis.owner, `${axis.prefix}.majorGridlines`)),
    minorGridlines: (axis) => objectOf("ChartGridlines", slot(axis.owner, `${axis.prefix}.minorGridlines`)),
    format: (axis) => objectOf("ChartAxisFormat", slot(axis.owner, `${axis.prefix}.format`)),
  },
};

export const chartAxisTitleType: ExcelMembers<"ChartAxisTitle"> = {
  properties: kept<"ChartAxisTitle">(["text", "visible", "textOrientation"]),
  objects: { format: (title) => objectOf("ChartAxisTitleFormat", slot(title.owner, `${title.prefix}.format`)) },
};
export const chartGridlinesType: ExcelMembers<"ChartGridlines"> = {
  properties: kept<"ChartGridlines">(["visible"]),
  objects: { format: (lines) => objectOf("ChartGridlinesFormat", slot(lines.owner, `${lines.prefix}.format`)) },
};

export const chartAreaFormatType: ExcelMembers<"ChartAreaFormat"> = {
  objects: {
    fill: (owner) => objectOf("ChartFill", slot(owner, "area.fill")),
    border: (owner) => objectOf("ChartBorder", slot(owner, "area.border")),
    font: (owner) => objectOf("ChartFont", slot(owner, "area.font")),
  },
};
export const chartPlotAreaType: ExcelMembers<"ChartPlotArea"> = {
  objects: { format: (chart) => objectOf("ChartPlotAreaFormat", slot(chart, "plotArea")) },
};
/** The way to a part of a format that has its own fill, line, border or font. */
const part =
  <K extends "ChartBorder" | "ChartFill" | "ChartFont" | "ChartLineFormat">(kind: K, name: string) =>
  ({ owner, prefix }: Slot): ModelObject<K> =>
    objectOf<K>(kind, slot(owner, `${prefix}.${name}`));
const fill = part("ChartFill", "fill");
const line = part("ChartLineFormat", "line");
const border = part("ChartBorder", "border");
const font = part("ChartFont", "font");

export const chartAxisFormatType: ExcelMembers<"ChartAxisFormat"> = { objects: { fill, font, line } };
export const chartAxisTitleFormatType: ExcelMembers<"ChartAxisTitleFormat"> = { objects: { border, fill, font } };
export const chartDataLabelFormatType: ExcelMembers<"ChartDataLabelFormat"> = { objects: { border, fill, font } };
export const chartGridlinesFormatType: ExcelMembers<"ChartGridlinesFormat"> = { objects: { line } };
export const chartLegendFormatType: ExcelMembers<"ChartLegendFormat"> = { objects: { border, fill, font } };
export const chartPlotAreaFormatType: ExcelMembers<"ChartPlotAreaFormat"> = { objects: { border, fill } };
export const chartTitleFormatType: ExcelMembers<"ChartTitleFormat"> = { objects: { border, fill, font } };

export const chartSeriesFormatType: ExcelMembers<"ChartSeriesFormat"> = {
  objects: {
    fill: (series) => objectOf("ChartFill", slot(series, SERIES_FILL)),
    line: (series) => objectOf("ChartLineFormat", slot(series, "line")),
  },
};
/** A fill is drawn where it is a series' own. */
export const chartFillType: ExcelMembers<"ChartFill"> = {
  methods: {
    setSolidColor: (filled, model, color: string) => paint(filled, model, parseColor(color)),
    clear: (filled, model) => paint(filled, model, undefined),
  },
};

function paint({ owner, prefix }: Slot, model: Model, color: string | undefined): void {
  if (prefix === SERIES_FILL) (owner as SeriesState).color = color;
  else owner.extras[`${prefix}.color`] = color;
  model.host.redraw();
}
const clearLine = (drawn: Slot): void => void (drawn.owner.extras[`${drawn.prefix}.lineStyle`] = "None");
export const chartLineFormatType: ExcelMembers<"ChartLineFormat"> = {
  properties: kept<"ChartLineFormat">(["color", "lineStyle", "weight"]),
  methods: { clear: clearLine },
};
export const chartBorderType: ExcelMembers<"ChartBorder"> = {
  properties: kept<"ChartBorder">(["color", "lineStyle", "weight"]),
  methods: { clear: clearLine },
};
export const chartFontType: ExcelMembers<"ChartFont"> = {
  properties: kept<"ChartFont">(["bold", "italic", "name", "size", "color", "underline"]),
};

export const chartDataLabelsType: ExcelMembers<"ChartDataLabels"> = {
  properties: Object.fromEntries(
    [
      "numberFormat",
      "linkNumberFormat",
      "position",
      "showValue",
      "showCategoryName",
      "showSeriesName",
      "showPercentage",
      "separator",
    ].map((name) => [
      name,
      {
        get: (owner: Bag) => owner.extras[`labels.${name}`] ?? null,
        set: (owner: Bag, value: never) => void (owner.extras[`labels.${name}`] = value),
      },
    ]),
  ),
  objects: { format: (owner) => objectOf("ChartDataLabelFormat", slot(owner, "labels")) },
};
