/** An edition of the record with the reader's own rows in it: one edition like any other, so that nothing that asks it needs to know. */
import type { EntityId, MetricId } from "../../contract/ids";
import type { Atlas } from "../dataset/atlas";
import type { Edition } from "../dataset/edition";
import type { Observation } from "../dataset/types";
import type { Period } from "../periods/period";
import { layeredAtlas } from "./layered-atlas";
import { withClassification } from "./own-companies";
import { layerOf } from "./own-layer";
import { OwnSources } from "./own-sources";
import { ROWS } from "./places";
import type { OwnRecords, Precedence } from "./records";
import { OwnTexts, withTexts } from "./texts";

/**
 * The record's own positions stay. Without rows it is the edition itself.
 *
 * @param edition with its evidence loaded
 */
export function extendEdition(edition: Edition, records: OwnRecords, first: Precedence): Edition {
  const { figures, companies, marks, metrics, sayings } = records;
  if (figures.length + companies.length + marks.length + metrics.length === 0) return edition;
  const { named, series, seen, derived, added } = layerOf(edition, records, first);
  const [texts, sources] = [new OwnTexts(), new OwnSources()];
  for (const one of series) {
    texts.include(one.texts);
    sources.include(one.sources);
  }
  const beside = { sources, texts, first, newest: newestIn(seen) };
  const classified = withClassification(named.data, records, beside);
  const replaced = new Set(series.flatMap((one) => one.replaced));
  const data = {
    ...classified,
    sources: [...named.data.sources, ...sources.all(sayings.untitled.en)],
    observations: joined([named.data.observations, ...series.map((one) => one.added.parts[ROWS] ?? []), ...derived]),
    conflicts: [...named.data.conflicts.filter((one) => !replaced.has(one)), ...series.flatMap((one) => one.conflicts)],
  };
  return {
    atlas: layeredAtlas(named, data, added),
    ...withTexts(edition, texts, sources.links),
    evidence: () => edition.evidence(),
  };
}

/** One list of many, of which most are as they were. */
function joined<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  const all: Item[] = [];
  for (const list of lists) for (const item of list) all.push(item);
  return all;
}

/** The newest period with a result in a series. */
const newestIn =
  (atlas: Atlas) =>
  (entity: EntityId, metric: MetricId | undefined): Period | undefined =>
    metric === undefined ? undefined : atlas.observationsOf(entity, metric).findLast(isResult)?.period;

const isResult = ({ status }: Observation): boolean => status !== "forecast";
