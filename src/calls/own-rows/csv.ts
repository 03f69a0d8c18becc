/** Tables as CSV text: what is written is read back as it was, and nothing in it is run by a sheet that opens it. */
import { parse } from "csv-parse/browser/esm/sync";

/** A text that a sheet would take for a formula: behind spaces too, and in the signs' full width. */
const RUNS = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;
/** Such a text behind the apostrophe that keeps it one, and one that begins like that itself. */
const GUARDED = /^'(?=\s*[=+\-@＝＋－＠]|[\t\r\n'])/;

/** With the byte order mark by which Excel knows UTF-8. @example formatCsv([["a", 1]]) is "\uFEFFa,1\r\n" */
export function formatCsv(rows: readonly (readonly Content[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(fieldOf).join(",")}\r\n`).join("")}`;
}

type Content = string | number | boolean;

function fieldOf(content: Content): string {
  const text =
    typeof content === "string" && (RUNS.test(content) || GUARDED.test(content)) ? `'${content}` : String(content);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * The rows of a CSV text, whose separator is a comma, semicolon or tab; a blank line is a row of one blank, so that lines can be
 * counted. @throws where it is no CSV.
 */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const rows = parse(text, { bom: true, relax_column_count: true, delimiter: separatorOf(text) });
  return rows.map((row) => row.map((field) => field.replace(GUARDED, "")));
}

/** The one that the first line with anything in it has most of. */
function separatorOf(text: string): string {
  const line = /\S.*/.exec(text)?.[0] ?? "";
  const count = (mark: string): number => line.split(mark).length;
  return [",", ";", "\t"].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** UTF-8, UTF-16 that says so, as Excel writes it, or what Chinese terminals write where it is neither. */
export function decodeCsv(bytes: Uint8Array): string {
  const wide = WIDE.find(([first, second]) => bytes[0] === first && bytes[1] === second);
  if (wide) return new TextDecoder(wide[2]).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

const WIDE = [
  [0xff, 0xfe, "utf-16le"],
  [0xfe, 0xff, "utf-16be"],
] as const;
