/** AI_HISTORY: one series over time. */
import type { ArgumentsOf } from "../../calls/call";
import { historyOf } from "../../calls/history";
import type { Edition } from "../../core/dataset/edition";
import type { Figure } from "../../core/dataset/figures";
import { tableWords } from "../../words/table-words";
import { BLANK, errorCell, type AnswerCell, type Cells } from "../cell";
import { figureAnswer } from "../figure-cell";
import { headed } from "./headed";

const words = tableWords.en;

/**
 * Period and value of one granularity: that of the bounds where they are given, otherwise the one with the most points.
 * With details also what a number alone does not say: bound, grade, source, and where a new basis begins.
 */
export function history({ atlas }: Edition, given: ArgumentsOf<"AI_HISTORY">): Cells {
  const points = historyOf(atlas, given);
  if (!points.ok) return [[errorCell(points.problem)]];
  const columns = given.details ? [...PLAIN, ...DETAILS] : PLAIN;
  const rows = points.value.map((point) => columns.map((column) => column.cellOf(point)));
  return headed(
    given.headers,
    columns.map((column) => column.title),
    rows,
  );
}

interface Column {
  readonly title: string;
  readonly cellOf: (point: Figure) => AnswerCell;
}

const PLAIN: readonly Column[] = [
  { title: words.period, cellOf: ({ observation }) => observation.period },
  { title: words.value, cellOf: (point) => figureAnswer(point) },
];

const DETAILS: readonly Column[] = [
  { title: words.qualifier, cellOf: ({ observation }) => observation.qualifier },
  { title: words.grade, cellOf: ({ observation }) => observation.grade },
  { title: words.source, cellOf: ({ source }) => source.title },
  { title: words.basis, cellOf: ({ breakBefore }) => (breakBefore ? words.newBasis : BLANK) },
];
