/** Owns Excel.ChartPoint and its collection: what sets one point of a series apart from the others. */
import { defineType, objectOf } from "../define-type";
import type { SeriesState } from "../workbook-state";
import { kept, slot, type Slot } from "./chart-formats";

defineType<SeriesState>("ChartPointsCollection", {
  methods: {
    getItemAt: (series, _model, index: number) => objectOf("ChartPoint", slot(series, `point.${index}`)),
  },
});

defineType<Slot>("ChartPoint", {
  properties: kept(["markerBackgroundColor", "markerForegroundColor", "markerSize", "markerStyle", "hasDataLabel"]),
  objects: { format: (point) => objectOf("ChartPointFormat", point) },
});

defineType<Slot>("ChartPointFormat", {
  objects: {
    fill: ({ owner, prefix }) => objectOf("ChartFill", slot(owner, `${prefix}.fill`)),
    border: ({ owner, prefix }) => objectOf("ChartBorder", slot(owner, `${prefix}.border`)),
  },
});
