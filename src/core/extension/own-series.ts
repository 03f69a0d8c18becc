/** One series of the reader's: its rows as figures, set against the record's, and what is said and cited with them. Made of its rows alone, so that it stands as long as they do. */
import type { EntityId, MetricId } from "../../contract/ids";
import type { Atlas } from "../dataset/atlas";
import type { Conflict } from "../dataset/types";
import { AddedSeries } from "./added-figures";
import { compareOwn } from "./own-conflicts";
import { observe } from "./own-figures";
import { OwnSources } from "./own-sources";
import { ROWS, type Places } from "./places";
import type { OwnFigure, OwnSayings, Precedence } from "./records";
import { OwnTexts } from "./texts";

export interface OwnSeries {
  readonly entity: EntityId;
  readonly metric: MetricId;
  readonly figures: readonly OwnFigure[];
  readonly added: AddedSeries;
  /** Where they and the record cannot be one figure, and the record's own conflicts that are told with them. */
  readonly conflicts: readonly Conflict[];
  readonly replaced: readonly Conflict[];
  readonly sources: OwnSources;
  readonly texts: OwnTexts;
}

/** What the series of a workbook stand on; another makes all of them other series. */
export interface SeriesGround {
  /** The record with the reader's companies and metrics. */
  readonly named: Atlas;
  readonly places: Places;
  readonly first: Precedence;
  readonly sayings: OwnSayings;
}

export function ownSeries(
  { named, places, first, sayings }: SeriesGround,
  entity: EntityId,
  metric: MetricId,
  figures: readonly OwnFigure[],
): OwnSeries {
  const [sources, texts] = [new OwnSources(), new OwnTexts()];
  const own = observe(named, figures, places.start(entity, metric, ROWS), { sources, texts, first });
  const { inTime: all } = new AddedSeries(named, entity, metric, { [ROWS]: own });
  const { own: compared, found, replaced } = compareOwn(named, { own, all }, sayings.conflict, texts);
  const added = new AddedSeries(named, entity, metric, { [ROWS]: compared });
  return { entity, metric, figures, added, conflicts: found, replaced, sources, texts };
}
