/** The sound package with single rows changed, added or taken away, and what is found in it then. */
import { describeFinding } from "../../src/pipeline/finding";
import { readPackage, type PackageTables } from "../../src/pipeline/read/package";
import type { Table } from "../../src/pipeline/read/table";
import { buildPackage, type Built, type PackageOutcome } from "../../src/pipeline/run";
import { packageFolder } from "./package-folders";

/** Cells for the row on that line of a table, the heads being line 1; on line 0, of a new row; undefined takes the row away. */
export type Edit = readonly [table: string, line: number, cells: Readonly<Record<string, string>> | undefined];

const sound = readPackage(packageFolder()).tables as PackageTables;
/** What lies in its future depends on it. */
const VERSION = "2026.11.24";

function edited(table: Table, line: number, cells: Edit[2]): Table {
  const columns = table.schema.fields.map(({ name }) => name);
  for (const name of Object.keys(cells ?? {})) expect(columns).toContain(name);
  const empty = Object.fromEntries(columns.map((name) => [name, ""]));
  const rows =
    line === 0
      ? [...table.rows, { line: table.rows.length + 2, cells: { ...empty, ...cells } }]
      : table.rows.flatMap((row) =>
          row.line !== line ? [row] : cells ? [{ ...row, cells: { ...row.cells, ...cells } }] : [],
        );
  return { ...table, rows };
}

function build(edits: readonly Edit[]): PackageOutcome {
  const tables = new Map(sound.tables);
  for (const [name, line, cells] of edits) tables.set(name, edited(tables.get(name) as Table, line, cells));
  return buildPackage({ tables: { descriptor: { ...sound.descriptor, version: VERSION }, tables }, findings: [] });
}

/** What is found, one line each. */
export const findingsOf = (edits: readonly Edit[]): readonly string[] => build(edits).findings.map(describeFinding);

/** What is made of a package that is still sound. */
export function builtFrom(edits: readonly Edit[]): Built {
  const { built, findings } = build(edits);
  expect(findings.map(describeFinding)).toEqual([]);
  return built as Built;
}
