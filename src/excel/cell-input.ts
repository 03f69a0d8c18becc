/** What is typed into a cell so that Excel holds exactly the plan's value: a text stays a text. */
import type { CellContent } from "./port";

/** Begins with a letter or a mark that Excel reads as nothing but text. */
const plainText = /^[\p{L}"“”†—●○·…]/u;
/** Letters that Excel takes for a truth value or a date: `May 2025`, `TRUE`. */
const converted = /^(true|false|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** What is typed for a value that is no formula: `typedInput("2025-03")` is `'2025-03`, else it became a date. */
export function typedInput(value: CellContent): CellContent {
  if (typeof value !== "string" || value === "") return value;
  return plainText.test(value) && !converted.test(value) ? value : `'${value}`;
}
