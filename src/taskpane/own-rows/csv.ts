/** Tables as CSV text: what is written is read back as it was, and nothing in it is run by a sheet that opens it. */
import type { CellContent } from "../../excel/cell-content";

/** A text that a sheet would take for a formula. */
const RUNS = /^[=+\-@\t\r]/;
/** Such a text behind the apostrophe that keeps it one. */
const GUARDED = /^'(?=[=+\-@\t\r'])/;

/** With the byte order mark by which Excel knows UTF-8. @example formatCsv([["a", 1]]) is "\uFEFFa,1\r\n" */
export function formatCsv(rows: readonly (readonly CellContent[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(fieldOf).join(",")}\r\n`).join("")}`;
}

function fieldOf(content: CellContent): string {
  const text =
    typeof content === "string" && (RUNS.test(content) || GUARDED.test(content)) ? `'${content}` : String(content);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The rows of a CSV text, whose separator is a comma, semicolon or tab, blank lines left out. Rejects what is no CSV. */
export async function parseCsv(text: string): Promise<readonly (readonly string[])[]> {
  const { parse } = await import("csv-parse/browser/esm/sync");
  const [first = ""] = text.split(/\r?\n/, 1);
  const rows = parse(text, {
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    delimiter: separatorOf(first),
  });
  return rows.map((row) => row.map((field) => field.replace(GUARDED, "")));
}

/** The one that the first line has most of. */
function separatorOf(line: string): string {
  const count = (mark: string): number => line.split(mark).length;
  return [",", ";", "\t"].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** UTF-8, or what Chinese terminals write where it is not that. */
export function decodeCsv(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
