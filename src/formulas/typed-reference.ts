/** Whether what a person typed stands for cells, as Excel reads it: sheets in any script, quoted names, columns, tables, spills. */
import { tokenise } from "./tokens";

export type TypedAs =
  /** Cells, rows, columns or a part of a table, by their shape alone. */
  | "reference"
  /** A word that is a reference only where the workbook has a name or table of it. */
  | "name"
  | "other";

/** `typedAs("Straße!A1")`, `typedAs("A:A")` and `typedAs("Table1[Name]")` are references; `typedAs("Baidu")` is a name. */
export function typedAs(text: string): TypedAs {
  const [start, only, more] = tokenise(`=${text}`);
  if (start?.kind !== "start" || only === undefined || more !== undefined) return "other";
  if (only.kind === "reference") return "reference";
  if (only.kind !== "name") return "other";
  // A name that belongs to a sheet says so.
  return text.includes("!") ? "reference" : "name";
}
