/** A column of names looked through: what each is read as, what is not recognised and why, and all of it as cells. Pure. */
import type { Atlas } from "../../core/dataset/atlas";
import { resolveEntity } from "../../core/names/resolve";
import { cellAddress, parseArea } from "../../formulas/addresses";
import type { CellContent } from "../../excel/cell-content";
import type { CellBlock, TakenColumn } from "../../excel/port";
import type { PlainCell, PlainCells } from "../../calls/plain-cell";
import type { Words } from "../words/words";

export type Verdict = "recognised" | "ambiguous" | "unknown" | "blank";

export interface CheckedName {
  /** The cell as it is, a number as a number. */
  readonly written: CellContent;
  readonly verdict: Verdict;
  /** The name in the pane's language; empty where it is not recognised. */
  readonly name: string;
  /** The main listing's code. */
  readonly code: string;
  /** Why it is not recognised, with what is nearest. */
  readonly note: string;
}

/** What was pasted, one name a line, the first field of each where it came with several; blank lines at the end left off. */
export function pastedNames(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => (line.split("\t")[0] ?? "").trim());
  const last = lines.findLastIndex((line) => line !== "");
  return lines.slice(0, last + 1);
}

/** The answers of AI_NAME, one a row, read beside what they were asked about. */
export function checkedNames(atlas: Atlas, names: readonly CellContent[], answers: PlainCells): readonly CheckedName[] {
  return names.map((written, row) => checked(atlas, written, answers[row]?.[0]));
}

function checked(atlas: Atlas, written: CellContent, answer: PlainCell | undefined): CheckedName {
  if (String(written).trim() === "") return { written, verdict: "blank", name: "", code: "", note: "" };
  if (answer === undefined || answer.error) {
    const verdict = SEVERAL.has(answer?.error?.because ?? "") ? "ambiguous" : "unknown";
    return { written, verdict, name: "", code: "", note: answer?.error?.message ?? "" };
  }
  const name = String(answer.value);
  const entity = resolveEntity(atlas, name);
  return { written, verdict: "recognised", name, code: (entity.ok && entity.value.tickers[0]) || "", note: "" };
}

/** Problems that say a name has more than one meaning. */
const SEVERAL: ReadonlySet<string> = new Set(["ambiguous-entity", "number-is-two-codes"]);

export const counted = (names: readonly CheckedName[], verdict: Verdict): number =>
  names.filter((each) => each.verdict === verdict).length;

/** Beside the column it was taken from, row by row and without a head; by itself with the names as they were pasted. */
export function columnBlock(words: Words, names: readonly CheckedName[], taken: TakenColumn | undefined): CellBlock {
  const rows = names.map(({ verdict, name, code, note }) =>
    verdict === "blank" ? ["", "", ""] : [words.t(`column.${verdict}`), name, note === "" ? code : note],
  );
  const beside = taken && besideOf(taken);
  if (beside) return { rows, at: beside };
  const head = [words.t("column.written"), words.t("column.verdict"), words.t("column.readAs"), words.t("column.note")];
  const whole = [head, ...rows.map((row, index) => [asText(String(names[index]?.written ?? "")), ...row])];
  // Codes keep their zeros: the cells of the names hold text.
  return { rows: whole, formats: whole.map(() => ["@", "", "", ""]) };
}

/** What was pasted never becomes a formula. */
const asText = (text: string): string => (/^[=+@-]/.test(text) ? `'${text}` : text);

/** The cell to the right of the column's first one. */
function besideOf({ sheetId, address }: TakenColumn): CellBlock["at"] {
  const area = parseArea(address);
  return area && { sheet: sheetId, cell: cellAddress(area.top, area.left + 1) };
}
