/** The option of the commands that brings the reader's own rows: `--own FOLDER_OR_FILE`, with `--record-first` behind the record. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { decodeCsv, parseCsv } from "../calls/own-rows/csv";
import { readOwnTables } from "../calls/own-rows/read-tables";
import { tableOfHeads } from "../calls/own-rows/table-of-heads";
import { neededColumns, ownTables, type OwnTable } from "../contract/own-table";
import type { Edition } from "../core/dataset/edition";
import { extendEdition } from "../core/extension/extend";
import type { OwnFinding } from "../core/extension/finding";
import type { LooseTable } from "../core/extension/loose-table";
import { sayOwnFinding } from "../words/own-findings";
import { Misunderstood } from "./misunderstood";
import { takeOption } from "./take-option";

export const ownUsage = `  --own <path>        rows of your own: a folder with figures.csv, companies.csv, marks.csv or metrics.csv, or one such file
  --record-first      where both have a figure, the record's is used; otherwise your own`;

/** The edition with the rows asked for, and the arguments that are left; rows that were left out are told on standard error. @throws Misunderstood */
export async function takeOwnRows(
  edition: Edition,
  args: readonly string[],
): Promise<readonly [Edition, readonly string[]]> {
  const { path, left, first } = readOption(args);
  if (path === undefined) return [edition, left];
  await edition.evidence();
  const files = filesAt(path);
  const { records, findings } = readOwnTables(
    edition.atlas,
    files.map(({ table }) => table),
  );
  const extended = extendEdition(edition, records, first);
  const lines = findings.map((finding) => lineOf(finding, files, extended));
  const { figures, companies, marks, metrics } = records;
  if (figures.length + companies.length + marks.length + metrics.length === 0)
    throw new Misunderstood([`--own ${path}: no row could be read.`, ...lines].join("\n"));
  lines.forEach((line) => process.stderr.write(`${line}\n`));
  return [extended, left];
}

interface Option {
  readonly path: string | undefined;
  readonly left: readonly string[];
  readonly first: "own" | "record";
}

function readOption(args: readonly string[]): Option {
  const others = args.filter((arg) => arg !== "--record-first");
  const first = others.length < args.length ? "record" : "own";
  const { isGiven, value: path = "", left } = takeOption(others, "--own");
  if (!isGiven) return { path: undefined, left, first };
  if (path === "") throw new Misunderstood("--own needs a folder or a file.");
  return { path, left, first };
}

interface OwnFile {
  readonly name: string;
  readonly table: LooseTable;
}

function filesAt(path: string): readonly OwnFile[] {
  if (!existsSync(path)) throw new Misunderstood(`--own ${path}: there is no such folder or file.`);
  if (!statSync(path).isDirectory()) return [readFile(path, undefined)];
  const names = readdirSync(path);
  const files = ownTables.flatMap((table) => {
    const name = names.find((one) => one.toLowerCase() === `${table}.csv`);
    return name === undefined ? [] : [readFile(join(path, name), table)];
  });
  if (files.length > 0) return files;
  throw new Misunderstood(`--own ${path}: none of ${ownTables.map((table) => `${table}.csv`).join(", ")} is there.`);
}

function readFile(path: string, kind: OwnTable | undefined): OwnFile {
  const [heads, ...rows] = cellsOf(path);
  if (heads === undefined) throw new Misunderstood(`--own ${path}: the file is empty.`);
  const table = kind ?? tableOfHeads(heads);
  if (table === undefined)
    throw new Misunderstood(
      `--own ${path}: its heads are those of no table. Needed: ${ownTables
        .map((one) => `${one}: ${neededColumns[one].join(", ")}`)
        .join("; ")}.`,
    );
  return { name: basename(path), table: { table, heads, rows } };
}

function cellsOf(path: string): readonly (readonly string[])[] {
  try {
    return parseCsv(decodeCsv(readFileSync(path)));
  } catch (error) {
    throw new Misunderstood(`--own ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** `figures.csv:3 …`: the line that a person mends, the heads being the first. */
function lineOf(finding: OwnFinding, files: readonly OwnFile[], { atlas, reasons }: Edition): string {
  const file = files.find(({ table }) => table.table === finding.table)?.name ?? finding.table;
  const line = finding.row === undefined ? 1 : finding.row + 2;
  return `${file}:${line} ${sayOwnFinding(finding, atlas, { language: "en", wording: reasons })}`;
}
