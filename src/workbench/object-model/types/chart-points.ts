/** Owns Excel.ChartPoint and its collection: what sets one point of a series apart from the others. */
import { objectOf } from "../model-object";
import { kept, slot } from "./chart-formats";
import type { ExcelMembers } from "../type-table";

export const chartPointsCollectionType: ExcelMembers<"ChartPointsCollection"> = {
  methods: {
    getItemAt: (series, _model, index: number) => objectOf("ChartPoint", slot(series, `point.${index}`)),
  },
};

export const chartPointType: ExcelMembers<"ChartPoint"> = {
  properties: kept<"ChartPoint">([
    "markerBackgroundColor",
    "markerForegroundColor",
    "markerSize",
    "markerStyle",
    "hasDataLabel",
  ]),
  objects: { format: (point) => objectOf("ChartPointFormat", point) },
};

export const chartPointFormatType: ExcelMembers<"ChartPointFormat"> = {
  objects: {
    fill: ({ owner, prefix }) => objectOf("ChartFill", slot(owner, `${prefix}.fill`)),
    border: ({ owner, prefix }) => objectOf("ChartBorder", slot(owner, `${prefix}.border`)),
  },
};
