/** AI_DATA_VERSION with its coverage: one row an entity, its newest period, its newest page, the last look for what is missing. */
import { coverage } from "../../core/dataset/coverage";
import type { Edition } from "../../core/dataset/edition";
import { tableWords } from "../../words/table-words";
import type { Cells } from "../cell";

const words = tableWords.en;

export const coverageTable = ({ atlas }: Edition): Cells => [
  [words.entity, words.latest, words.newestPage, words.looked],
  ...coverage(atlas).map((row) => [
    atlas.entity(row.entity).names.en,
    row.newestPeriod ?? "",
    row.newestPage,
    row.looked,
  ]),
];
