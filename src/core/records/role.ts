/** How a metric behaves over time where nothing else is said of it than what it counts. */
import type { MetricKind, MetricRole } from "../dataset/types";

const USUAL: Partial<Record<MetricKind, MetricRole>> = { money: "flow", ratio: "ratio" };

/** @example of "money" it is "flow", of "count" it is "level" */
export const usualRole = (kind: MetricKind): MetricRole => USUAL[kind] ?? "level";
