/** The sound package with a row or two changed: what is refused in which words, and what stands just on the right side. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { reportOf } from "../../src/pipeline/report";
import { builtFrom, findingsOf } from "./edited-package";
import * as catalogue from "./edits/catalogue";
import * as figures from "./edits/figures";
import * as policy from "./edits/policy";
import * as sourcing from "./edits/sourcing";
import * as standing from "./edits/standing";
import type { Cases } from "./edits/rows";
import * as wholes from "./edits/wholes";

const all = [catalogue, figures, sourcing, standing, policy, wholes];

test.each(all.flatMap(({ sound }) => Object.entries(sound)))("sound: %s", (_, edits) =>
  expect(findingsOf(edits)).toEqual([]),
);

/** What is told of each case, as it was read and kept; `RENEW=1` writes it anew, to be read in the difference. */
function expectKept(name: string, cases: Cases, tell: (edits: Cases[string]) => readonly string[]): void {
  const told = Object.entries(cases).flatMap(([title, edits]) => [`# ${title}`, ...tell(edits)]);
  const file = join(__dirname, "golden", name);
  if (process.env.RENEW) writeFileSync(file, `${told.join("\n")}\n`);
  expect(told).toEqual(readFileSync(file, "utf8").trimEnd().split("\n"));
}

test("what is refused, and how it is said", () => {
  expectKept("refused.txt", Object.assign({}, ...all.map(({ refused }) => refused)) as Cases, findingsOf);
});

/** The report on what was compared, without the flag that the sound package has. */
const compared = (edits: Cases[string]): readonly string[] =>
  reportOf(builtFrom(edits), [])
    .split("\n")
    .filter((line) => /^(?:growth|years|parts)\/|^ {2}(?:break|conflict): (?!observations.csv:5 )/.test(line));

test("what agrees or is explained is counted, and each explanation told", () => {
  expectKept("compared.txt", { ...wholes.sound, ...wholes.explained }, compared);
});
