/** Whether what a person typed stands for cells, as Excel reads it: sheets in any script, quoted names, columns, tables, spills. */
import { tokenize } from "@borgar/fx";

export type TypedAs =
  /** Cells, rows, columns or a part of a table, by their shape alone. */
  | "reference"
  /** A word that is a reference only where the workbook has a name or table of it. */
  | "name"
  | "other";

const SHAPES: ReadonlySet<string> = new Set(["range", "range_beam", "range_ternary", "structured"]);

/** `typedAs("Straße!A1")`, `typedAs("A:A")` and `typedAs("Table1[Name]")` are references; `typedAs("Baidu")` is a name. */
export function typedAs(text: string): TypedAs {
  const [start, first, ...rest] = tokenize(`=${text}`, { withLocation: false });
  if (start?.type !== "fx_prefix" || first === undefined) return "other";
  const spilled = rest.length === 1 && rest[0]?.value === "#" && first.type === "range";
  if (SHAPES.has(first.type)) return rest.length === 0 || spilled ? "reference" : "other";
  if (first.type !== "range_named" || rest.length > 0) return "other";
  // A name that belongs to a sheet says so.
  return text.includes("!") ? "reference" : "name";
}
