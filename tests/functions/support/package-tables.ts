/** The data package's own CSV files, read without any of the product's code, to compute expectations from. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

export type Row = Readonly<Record<string, string>>;

/** The rows of `data/<name>.csv`. */
export function rowsOf(name: string): readonly Row[] {
  const file = join(__dirname, "../../../data", `${name}.csv`);
  return parse<Row>(readFileSync(file, "utf8"), { columns: true, bom: true });
}

const GRADES = ["A", "B", "article", "C"];

/** 0 is the best grade. */
export const rankOf = (row: Row): number => GRADES.indexOf(row["grade"] ?? "");

const listOf = (cell: string | undefined): readonly string[] =>
  cell === "" || cell === undefined ? [] : cell.split("|");

/** Every way an entity is written: three scripts, tickers, and each ticker's bare code. */
export function spellingsOf(entity: Row): readonly string[] {
  const tickers = listOf(entity["tickers"]);
  const codes = tickers.map((ticker) => ticker.split(":")[1] ?? "");
  return [
    ...new Set([
      entity["name_en"] ?? "",
      entity["name_zh_hans"] ?? "",
      entity["name_zh_hant"] ?? "",
      ...tickers,
      ...codes,
    ]),
  ];
}

/** The observations that stand: corrections that withdraw one are applied, those that replace a value too. */
export function standingObservations(): readonly Row[] {
  const corrections = rowsOf("corrections");
  return rowsOf("observations").flatMap((row) => {
    const key = [row["entity"], row["metric"], row["period"], row["source"]].join("/");
    const own = corrections.filter((correction) => correction["target"] === key);
    if (own.some((correction) => correction["action"] === "withdraw")) return [];
    const changes = own.map((correction) => [correction["field"] ?? "", correction["value"] ?? ""] as const);
    return [{ ...row, ...Object.fromEntries(changes) }];
  });
}
