/** One CSV table: its text to rows of raw cells, every cell checked against the table's schema. */
import { own } from "../../core/own";
import { parse } from "csv-parse/sync";
import { HIDDEN } from "../../core/records/hidden";
import { quoted, type Finding, type Rule } from "../finding";
import type { FieldSchema, TableSchema } from "./descriptor";

/** A row as text, with the line it stands on. */
export interface TextRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface Table {
  readonly file: string;
  readonly schema: TableSchema;
  readonly rows: readonly TextRow[];
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads a table; the rows are complete only where there are no findings. There is none where the text cannot be
 * split or a column is missing, so that one slip is not reported again by every row that refers to the table.
 */
export function readTable(
  file: string,
  text: string,
  schema: TableSchema,
): { readonly table?: Table; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const report = (row: number | undefined, column: string | undefined, rule: Rule, message: string): void =>
    void findings.push({ file, row, column, rule, message });
  const parsed = parseText(text, report);
  if (!parsed) return { findings };
  const header = parsed[0]?.record ?? [];
  checkHeader(header, schema, report);
  const rows = parsed.slice(1).flatMap(({ record, info }) => {
    if (record.length !== header.length) {
      report(
        info.lines,
        undefined,
        record.length > header.length ? "stray-column" : "missing-column",
        `the row has ${record.length} cells, the header ${header.length}`,
      );
      return [];
    }
    return [{ line: info.lines, cells: Object.fromEntries(header.map((name, at) => [name, record[at] ?? ""])) }];
  });
  for (const row of rows) checkRow(row, schema, report);
  const lacking = findings.some(({ row, rule }) => row === 1 && rule === "missing-column");
  return lacking ? { findings } : { table: { file, schema, rows }, findings };
}

type Report = (row: number | undefined, column: string | undefined, rule: Rule, message: string) => void;

function parseText(text: string, report: Report): readonly Parsed[] | undefined {
  try {
    return parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as readonly Parsed[];
  } catch (error) {
    const { lines, message } = error as Error & { lines?: number };
    report(
      lines,
      undefined,
      "malformed-csv",
      `the text cannot be split into cells here; a quotation mark opened further up may not be closed (${message})`,
    );
    return undefined;
  }
}

/** A name that can stand in a line of findings as it is. */
const plainName = /^\w[\w -]{0,60}$/;

function checkHeader(header: readonly string[], schema: TableSchema, report: Report): void {
  const known = new Set(schema.fields.map((field) => field.name));
  for (const [at, name] of header.entries()) {
    if (name.trim() === "") report(1, undefined, "stray-column", `column ${at + 1} has no name`);
    else if (!known.has(name))
      report(1, plainName.exec(name)?.[0], "stray-column", `${quoted(name)} is not a column of this table`);
    else if (header.indexOf(name) !== at)
      report(1, name, "stray-column", `the column ${quoted(name)} stands there twice`);
  }
  for (const name of known)
    if (!header.includes(name)) report(1, name, "missing-column", `the column ${quoted(name)} is missing`);
}

function checkRow(row: TextRow, schema: TableSchema, report: Report): void {
  for (const field of schema.fields) {
    const cell = own(row.cells, field.name);
    if (cell === undefined) continue;
    const problem = checkCell(cell, field);
    if (problem) report(row.line, field.name, problem[0], problem[1]);
  }
}

const PERIODS = new Set(["period", "reference_period", "from", "to"]);

type CellProblem = readonly [Rule, string];

function checkCell(cell: string, field: FieldSchema): CellProblem | undefined {
  if (cell === "")
    return field.constraints?.required
      ? [field.name === "source" ? "missing-source" : "required", "the cell is empty"]
      : undefined;
  return checkSafety(cell, field) ?? checkType(cell, field) ?? checkConstraints(cell, field);
}

/** A cell that a spreadsheet would run as a formula (a bare `=` is none), or that hides line breaks or edge blanks, is refused. */
function checkSafety(cell: string, field: FieldSchema): CellProblem | undefined {
  const enumerated = field.constraints?.enum?.includes(cell) ?? false;
  if (field.type !== "number" && field.type !== "integer" && !enumerated && /^[=+\-@\t\r]./s.test(cell))
    return ["csv-injection", `${quoted(cell)} would be run as a formula by a spreadsheet`];
  const hidden = cell.match(HIDDEN);
  if (hidden) return ["hidden-character", `${quoted(cell)} holds a sign that no reader sees`];
  if (/[\r\n]/.test(cell) || cell !== cell.trim())
    return ["whitespace", `${quoted(cell)} has blanks at an edge or a line break`];
  return undefined;
}

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;

function checkType(cell: string, field: FieldSchema): CellProblem | undefined {
  if (field.type === "number" && !NUMBER.test(cell))
    return ["type", `${quoted(cell)} is not a plain number such as 9400000000 or 0.4`];
  if (field.type === "integer" && !/^-?(0|[1-9]\d*)$/.test(cell))
    return ["type", `${quoted(cell)} is not a whole number`];
  if (field.type === "boolean" && cell !== "true" && cell !== "false")
    return ["type", `${quoted(cell)} is neither true nor false`];
  if (
    field.delimiter !== undefined &&
    cell.split(field.delimiter).some((part) => part.trim() === "" || part !== part.trim())
  )
    return ["type", `${quoted(cell)} has an empty entry or blanks around one`];
  return undefined;
}

function checkConstraints(cell: string, field: FieldSchema): CellProblem | undefined {
  const { pattern, enum: allowed, minimum, maximum } = field.constraints ?? {};
  if (allowed && !allowed.includes(cell)) return ["enum", `${quoted(cell)} is none of ${allowed.join(", ")}`];
  if (pattern && !new RegExp(`^(?:${pattern})$`).test(cell))
    return [
      PERIODS.has(field.name) ? "impossible-period" : "pattern",
      `${quoted(cell)} does not have the form ${pattern}`,
    ];
  if (minimum !== undefined && Number(cell) < minimum) return ["range", `${cell} is below ${minimum}`];
  if (maximum !== undefined && Number(cell) > maximum) return ["range", `${cell} is above ${maximum}`];
  return undefined;
}
