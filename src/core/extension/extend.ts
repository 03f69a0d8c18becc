/** An edition of the record with the reader's own rows in it: one edition like any other, so that nothing that asks it needs to know. */
import type { Edition } from "../dataset/edition";
import type { Dataset, Observation } from "../dataset/types";
import { layeredAtlas } from "./layered-atlas";
import { compareOwn } from "./own-conflicts";
import { observe } from "./own-figures";
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
  const texts = new OwnTexts();
  const sources = new OwnSources(sayings.untitled.en);
  const own = observe(edition.atlas, figures, { sources, texts, first });
  const data = withFigures({ ...edition.atlas.data, sources: [...edition.atlas.data.sources, ...sources.all] }, own);
  const compared = compareOwn(layeredAtlas(edition.atlas, data, own), own, sayings.conflict, texts);
  const confirmed = own.map((seen) => ({ ...seen, confirmedBy: compared.confirmedBy.get(seen.index) ?? [] }));
  const whole = withFigures({ ...data, conflicts: compared.conflicts }, confirmed, own.length);
  return {
    atlas: layeredAtlas(edition.atlas, whole, confirmed),
    ...withTexts(edition, texts, sources.links),
    evidence: () => edition.evidence(),
  };
}

const withFigures = (data: Dataset, added: readonly Observation[], instead = 0): Dataset => ({
  ...data,
  observations: [...data.observations.slice(0, data.observations.length - instead), ...added],
});
