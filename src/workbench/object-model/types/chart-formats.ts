/** Owns the formats of charts: axes, fills, lines, labels. They are kept and read back; colours and number formats are drawn. */
import { defineType, objectOf } from "../define-type";
import type { Model } from "../model";
import type { ChartState, SeriesState } from "../workbook-state";

interface Bag {
  extras: Record<string, unknown>;
}

/** One axis, fill, line, font or point of something, told apart by a prefix in its owner's extras. */
export interface Slot {
  readonly owner: Bag;
  readonly prefix: string;
}

export function kept(names: readonly string[]) {
  return Object.fromEntries(
    names.map((name) => [
      name,
      {
        get: (slot: Slot) => slot.owner.extras[`${slot.prefix}.${name}`] ?? null,
        set: (slot: Slot, value: never, model: Model) => {
          slot.owner.extras[`${slot.prefix}.${name}`] = value;
          model.host.redraw();
        },
      },
    ]),
  );
}

export function slot(owner: Bag, prefix: string): Slot {
  return { owner, prefix };
}

defineType<ChartState>("ChartAxes", {
  objects: {
    valueAxis: (chart) => objectOf("ChartAxis", slot(chart, "valueAxis")),
    categoryAxis: (chart) => objectOf("ChartAxis", slot(chart, "categoryAxis")),
    seriesAxis: (chart) => objectOf("ChartAxis", slot(chart, "seriesAxis")),
  },
  methods: {
    getItem: (chart, _model, type: string) =>
      objectOf("ChartAxis", slot(chart, type === "Value" ? "valueAxis" : "categoryAxis")),
  },
});

defineType<Slot>("ChartAxis", {
  properties: kept([
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
});

defineType<Slot>("ChartAxisTitle", {
  properties: kept(["text", "visible", "textOrientation"]),
  objects: { format: (title) => objectOf("ChartAxisTitleFormat", slot(title.owner, `${title.prefix}.format`)) },
});
defineType<Slot>("ChartGridlines", {
  properties: kept(["visible"]),
  objects: { format: (lines) => objectOf("ChartGridlinesFormat", slot(lines.owner, `${lines.prefix}.format`)) },
});

defineType<Bag>("ChartAreaFormat", {
  objects: {
    fill: (owner) => objectOf("ChartFill", slot(owner, "area.fill")),
    border: (owner) => objectOf("ChartBorder", slot(owner, "area.border")),
    font: (owner) => objectOf("ChartFont", slot(owner, "area.font")),
  },
});
defineType<ChartState>("ChartPlotArea", {
  objects: { format: (chart) => objectOf("ChartAreaFormat", chart) },
});
/** The formats of a chart's parts have the same members, each under a type of its own. */
for (const name of [
  "ChartAxisFormat",
  "ChartAxisTitleFormat",
  "ChartDataLabelFormat",
  "ChartGridlinesFormat",
  "ChartLegendFormat",
  "ChartTitleFormat",
]) {
  defineType<Slot>(name, {
    objects: {
      fill: (self) => objectOf("ChartFill", slot(self.owner, `${self.prefix}.fill`)),
      line: (self) => objectOf("ChartLineFormat", slot(self.owner, `${self.prefix}.line`)),
      border: (self) => objectOf("ChartBorder", slot(self.owner, `${self.prefix}.border`)),
      font: (self) => objectOf("ChartFont", slot(self.owner, `${self.prefix}.font`)),
    },
  });
}
defineType<SeriesState>("ChartSeriesFormat", {
  objects: {
    fill: (series) => objectOf("ChartSeriesFill", series),
    line: (series) => objectOf("ChartLineFormat", slot(series, "line")),
  },
});
defineType<SeriesState>("ChartSeriesFill", {
  methods: {
    setSolidColor: (series, model, color: string) => {
      series.color = color;
      model.host.redraw();
    },
    clear: (series, model) => {
      series.color = undefined;
      model.host.redraw();
    },
  },
});
defineType<Slot>("ChartFill", {
  methods: {
    setSolidColor: (fill, _model, color: string) => void (fill.owner.extras[`${fill.prefix}.color`] = color),
    clear: (fill) => void (fill.owner.extras[`${fill.prefix}.color`] = undefined),
  },
});
for (const name of ["ChartLineFormat", "ChartBorder"]) {
  defineType<Slot>(name, {
    properties: kept(["color", "lineStyle", "weight"]),
    methods: { clear: (line) => void (line.owner.extras[`${line.prefix}.lineStyle`] = "None") },
  });
}
defineType<Slot>("ChartFont", { properties: kept(["bold", "italic", "name", "size", "color", "underline"]) });

defineType<Bag>("ChartDataLabels", {
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
});
