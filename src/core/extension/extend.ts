/** An edition of the record with the reader's own rows in it: one edition like any other, so that nothing that asks it needs to know. */
import type { EntityId, MetricId } from "../../contract/ids";
import type { Atlas } from "../dataset/atlas";
import type { Edition } from "../dataset/edition";
import type { Dataset, Observation } from "../dataset/types";
import type { Period } from "../periods/period";
import { layeredAtlas } from "./layered-atlas";
import { withClassification, withCompanies } from "./own-companies";
import { compareOwn } from "./own-conflicts";
import { deriveOwn } from "./own-derived";
import { observe, RANKS } from "./own-figures";
import { OwnSources } from "./own-sources";
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
  const base = edition.atlas;
  const texts = new OwnTexts();
  const sources = new OwnSources(sayings.untitled.en);
  const named = withCompanies(base.data, records, first);
  const own = observe(layeredAtlas(base, named, []), figures, {
    sources,
    texts,
    first,
  });
  const read = { ...named, observations: [...base.data.observations, ...own] };
  const seen = layeredAtlas(base, withSources(read, sources), own);
  const compared = compareOwn(seen, own, sayings.conflict, texts);
  const confirmed = own.map((one) => {
    const confirmedBy = compared.confirmedBy.get(one.index);
    return confirmedBy === undefined ? one : { ...one, confirmedBy };
  });
  const added = [...confirmed, ...deriveOwn(seen, own, Math.max(0, RANKS[first]))];
  const classified = withClassification(read, records, {
    sources,
    texts,
    first,
    newest: newestIn(seen),
  });
  const data = {
    ...withSources(classified, sources),
    observations: [...base.data.observations, ...added],
    conflicts: compared.conflicts,
  };
  return {
    atlas: layeredAtlas(base, data, added),
    ...withTexts(edition, texts, sources.links),
    evidence: () => edition.evidence(),
  };
}

const withSources = (data: Dataset, { all }: OwnSources): Dataset =>
  all.length === 0
    ? data
    : {
        ...data,
        sources: [...data.sources.filter(({ kind }) => kind !== "own"), ...all],
      };

/** The newest period with a result in a series. */
const newestIn =
  (atlas: Atlas) =>
  (entity: EntityId, metric: MetricId | undefined): Period | undefined =>
    metric === undefined ? undefined : atlas.observationsOf(entity, metric).findLast(isResult)?.period;

const isResult = ({ status }: Observation): boolean => status !== "forecast";
