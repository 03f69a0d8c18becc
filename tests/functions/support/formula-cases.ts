/** The rows of the formula suite: a formula, and what it gives. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FORMULAS = join(__dirname, "../formulas");
/** What the suite said of earlier releases of the record, a folder a release. */
export const RELEASES = join(__dirname, "../releases");

/** What stands in A1:B3 of the sheet the formulas are computed in. */
export const INPUTS = [
  ["Baidu", "2025Q1"],
  [null, null],
  ["Meitu", null],
];

export interface Case {
  readonly formula: string;
  /** JSON of the value, or an error code and a part of its message. */
  readonly expected: string;
}

export function readCases(file: string, folder = FORMULAS): Case[] {
  const lines = readFileSync(join(folder, file), "utf8").split("\n");
  return lines
    .filter((line) => line !== "" && !line.startsWith("# "))
    .map((line) => {
      const [formula = "", expected = ""] = line.split("\t");
      return { formula, expected };
    });
}

export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => name.endsWith(".tsv"));

export const caseFiles = filesIn(FORMULAS);
