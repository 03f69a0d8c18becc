/** Owns Excel.ChartPoint and its collection: what sets one point of a series apart from the others. */
import { defineType, objectOf } from "../define-type";
import type { Model } from "../model";
import type { SeriesState } from "../workbook-state";

/** One point, told apart by a prefix in its series' extras, as the formats of charts are. */
interface PointSlot {
  readonly owner: SeriesState;
  readonly prefix: string;
}

defineType<SeriesState>("ChartPointsCollection", {
  methods: {
    getItemAt: (series, _model, index: number) =>
      objectOf("ChartPoint", { owner: series, prefix: `point.${index}` } satisfies PointSlot),
  },
});

defineType<PointSlot>("ChartPoint", {
  properties: Object.fromEntries(
    ["markerBackgroundColor", "markerForegroundColor", "markerSize", "markerStyle", "hasDataLabel"].map((name) => [
      name,
      {
        get: (point: PointSlot) => point.owner.extras[`${point.prefix}.${name}`] ?? null,
        set: (point: PointSlot, value: never, model: Model) => {
          point.owner.extras[`${point.prefix}.${name}`] = value;
          model.host.redraw();
        },
      },
    ]),
  ),
  objects: { format: (point) => objectOf("ChartPointFormat", point) },
});

defineType<PointSlot>("ChartPointFormat", {
  objects: {
    fill: ({ owner, prefix }) => objectOf("ChartFill", { owner, prefix: `${prefix}.fill` }),
    border: ({ owner, prefix }) => objectOf("ChartBorder", { owner, prefix: `${prefix}.border` }),
  },
});
