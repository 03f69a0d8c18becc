/** What the foot says while nothing is going on: which record this is, and where it ends. Pure. */
import type { Atlas } from "../../core/dataset/atlas";
import { coverageOf, recordEnd } from "../../core/dataset/coverage";
import type { Entity } from "../../core/dataset/types";
import { formatPeriod, monthText } from "../../words/periods";
import type { Words } from "../words/words";

export function standingText(atlas: Atlas, words: Words): string {
  const { newestPage, looked } = recordEnd(atlas);
  const read = monthText(newestPage, words.language);
  return words.t("status.standing", { version: atlas.data.version, read, looked });
}

/** @example "Baidu to 2026Q1"; without an entity in view, or where only plans of it are on record, what is behind the button */
export function newestText(atlas: Atlas, words: Words, entity: Entity | undefined): string {
  const newest = entity && coverageOf(atlas, entity.id)?.newestPeriod;
  if (entity === undefined || newest === undefined) return words.t("status.ends");
  return words.t("status.newest", { entity: words.name(entity), period: formatPeriod(newest, words.language) });
}
