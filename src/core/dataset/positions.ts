/** Positions and codes of the compiled dataset, and what they stand for. */
import type { EntityId, MetricId, SourceId } from "../../contract/ids";
import type { CompiledDataset } from "./compiled";
import type { Source } from "./types";

/** An entry that the pipeline guarantees; its absence is a bug in the generated file. */
export function at<T>(list: ArrayLike<T>, position: number): T {
  const entry = list[position];
  if (entry === undefined) throw new Error(`Compiled dataset: nothing at ${position}`);
  return entry;
}

export const optionalAt = <T>(position: number, read: (position: number) => T): T | undefined =>
  position < 0 ? undefined : read(position);

export const entityAt = (data: CompiledDataset, position: number): EntityId =>
  at(data.entities, position)[0] as EntityId;
export const metricAt = (data: CompiledDataset, position: number): MetricId =>
  at(data.metrics, position)[0] as MetricId;
export const sourceAt = (sources: readonly Source[], position: number): SourceId => at(sources, position).id;

/** The meaning of each one-character code. */
export function meanings<T>(codes: Readonly<Record<string, T>>): (code: string) => T {
  const known = new Map(Object.entries(codes));
  return (code) => {
    const meaning = known.get(code);
    if (meaning === undefined) throw new Error(`Compiled dataset: unknown code ${code}`);
    return meaning;
  };
}
