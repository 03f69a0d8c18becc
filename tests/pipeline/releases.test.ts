/** The releases in data/releases/: each is rebuilt exactly, from the package and from the add-in's way back. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compiled } from "../../src/compiled/dataset";
import { earlierReleases } from "../../src/compiled/releases/list";
import { applyDifference, NOTHING } from "../../src/core/releases/apply";
import type { ReleaseDifference } from "../../src/core/releases/release";
import { readReleases } from "../../src/pipeline/read/releases";
import { buildPackage, type Built } from "../../src/pipeline/run";
import { differenceBetween, releaseFiles, releaseText } from "../../src/pipeline/write/releases";
import { DATA } from "./package-folders";
import { temporaryFolder } from "../support/temporary-folder";

const AFTER_ALL = "9999";
const releases = readReleases(DATA, AFTER_ALL);
const newest = releases.at(-1);

test("the newest release is the record as it is compiled", () => {
  expect(newest?.version).toBe(compiled.version);
});

test("the files are what the package gives, byte for byte", () => {
  const built = buildPackage(DATA).built as Built;
  for (const { path, text } of releaseFiles(built, readReleases(DATA, compiled.version)))
    expect(readFileSync(join(DATA, "..", path), "utf8")).toBe(text);
});

test.each(Object.keys(earlierReleases))(
  "%s is the same forwards from nothing and back from the newest",
  async (version) => {
    const back = await new Map(Object.entries(earlierReleases)).get(version)?.();
    const forwards = releases.find((release) => release.version === version);
    expect(applyDifference(newest?.rows ?? NOTHING, back as ReleaseDifference)).toEqual(forwards?.rows);
  },
);

test("the package's files name each release once, oldest first", () => {
  expect(releases.map(({ version }) => version)).toEqual([...Object.keys(earlierReleases), compiled.version]);
});

test("a difference from another release than the one before is refused", () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "releases"));
  const stray = differenceBetween({ version: "2020.1.1", rows: NOTHING }, { version: "2021.1.1", rows: NOTHING });
  writeFileSync(join(folder, "releases", "2021.1.1.json"), releaseText(stray));
  expect(() => readReleases(folder, AFTER_ALL)).toThrow("releases/2021.1.1.json is 2021.1.1 from 2020.1.1, not from ");
  expect(readReleases(join(folder, "nowhere"), AFTER_ALL)).toEqual([]);
});
