/** Owns which names Excel takes for ranges and tables, and for sheets. */
import { parseAddress } from "../sheet/address";

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const ROW_AND_COLUMN = /^(?:R\d*)?(?:C\d*)?$/i;
const LONGEST_NAME = 255;
const LONGEST_SHEET = 31;

/** A name of a range, value or table: one word that could not be read as a cell, `A1` or `R1C1`. */
export function isName(text: string): boolean {
  return text.length <= LONGEST_NAME && NAME.test(text) && !ROW_AND_COLUMN.test(text) && !parseAddress(text);
}

/** A sheet's name: 31 characters at most, none that formulas use for themselves, no quote at its ends. */
export function isSheetName(text: string): boolean {
  return (
    text.trim().length > 0 &&
    text.length <= LONGEST_SHEET &&
    !/[\\/?*[\]:]/.test(text) &&
    !/^'|'$/.test(text) &&
    text.toLowerCase() !== "history"
  );
}
