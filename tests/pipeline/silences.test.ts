/** A silence that is older than the newest page about its entity is told, and no other. */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeSilence, oldSilences } from "../../src/pipeline/check/silences";
import { reportOf } from "../../src/pipeline/report";
import { buildPackage, type Built } from "../../src/pipeline/run";
import { DATA } from "./package-folders";
import { temporaryFolder } from "../support/temporary-folder";

test("the record has none", () => {
  const built = buildPackage(DATA).built as Built;
  expect(oldSilences(built.draft).map(describeSilence)).toEqual([]);
  expect(reportOf(built, [])).toContain("old silences   0");
});

test("one that was looked for before the newest page is named with both dates", () => {
  const folder = temporaryFolder();
  cpSync(DATA, folder, { recursive: true });
  const file = join(folder, "absences.csv");
  const [heads = "", ...rows] = readFileSync(file, "utf8").trim().split(/\r?\n/);
  const looked = heads.split(",").indexOf("looked");
  const old = rows.map((row) => row.split(",").with(looked, "2001-01-01").join(","));
  writeFileSync(file, `${[heads, ...old].join("\n")}\n`);
  const { built, findings } = buildPackage(folder);
  expect(findings).toEqual([]);
  const told = oldSilences((built as Built).draft).map(describeSilence);
  expect(told.length).toBeGreaterThan(0);
  const entities = new Set(rows.map((row) => row.split(",")[0]));
  for (const line of told) expect(entities).toContain(/^\S+ ([^ :]+)[ :]/.exec(line)?.[1]);
  for (const line of told)
    expect(line).toMatch(/^absences\.csv:\d+ .+: looked for on 2001-01-01, and a page of 20\d\d.* is on record/);
});
