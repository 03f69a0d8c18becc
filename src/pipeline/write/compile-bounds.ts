/** What the figures of each metric can be, where its kind does not say so already. */
import type { MetricId } from "../../contract/ids";
import type { CompiledEvidence } from "../../core/dataset/compiled";
import type { MetricKind } from "../../core/dataset/types";
import { boundsOf } from "../../core/records/bounds";
import type { Fields } from "../columns";

const boundIn = (cell: string): number | undefined => (cell === "" ? undefined : Number(cell));

/** By the position of the metric. */
export const compileBounds = (metrics: readonly Fields[]): CompiledEvidence["bounds"] =>
  metrics.flatMap(({ id = "", kind = "", growth_of: level = "", minimum = "", maximum = "" }, at) => {
    const growthOf = level === "" ? undefined : (level as MetricId);
    const usual = boundsOf({ id: id as MetricId, kind: kind as MetricKind, growthOf });
    const [least, most] = [boundIn(minimum), boundIn(maximum)];
    return least === usual.least && most === usual.most ? [] : [[at, least ?? null, most ?? null] as const];
  });
