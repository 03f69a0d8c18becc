/** AI_DATA_VERSION: which record this is, and where it ends. */
import type { ArgumentsOf } from "../../calls/call";
import type { Edition } from "../../core/dataset/edition";
import { coverage } from "../../core/dataset/coverage";
import { versionText } from "../../core/dataset/version-text";
import { tableWords } from "../../words/table-words";
import type { Cells } from "../cell";

const words = tableWords.en;

/** One cell; with coverage a table of one row an entity: its newest period, its newest page, the last look for what is missing. */
export function dataVersion({ atlas }: Edition, given: ArgumentsOf<"AI_DATA_VERSION">): Cells {
  if (!given.coverage) return [[versionText(atlas.data.version)]];
  return [
    [words.entity, words.latest, words.newestPage, words.looked],
    ...coverage(atlas).map((row) => [
      atlas.entity(row.entity).names.en,
      row.newestPeriod ?? "",
      row.newestPage,
      row.looked,
    ]),
  ];
}
