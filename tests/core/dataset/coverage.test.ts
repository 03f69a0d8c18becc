/** Where the record ends, entity by entity. */
import type { EntityId } from "../../../src/contract/ids";
import { compiled } from "../../../src/compiled/dataset";
import { evidence } from "../../../src/compiled/evidence";
import type { Atlas } from "../../../src/core/dataset/atlas";
import { openEdition } from "../../../src/core/dataset/edition";
import { coverage, coverageOf, recordEnd } from "../../../src/core/dataset/coverage";
import { smallAtlas } from "../support/small-atlas";

const ACME = "acme" as EntityId;

test("the newest result counts, not a plan, and the shorter period of two that end together does not hide the later", () => {
  const atlas = smallAtlas([
    "acme revenue 2025Q1 7 report A",
    "acme revenue FY2024 30 report A",
    "acme capex 2031 9 report A forecast",
  ]);
  expect(coverageOf(atlas, ACME)).toMatchObject({ newestPeriod: "2025Q1", newestPage: "2025-05", looked: "" });
});

test("an entity without figures has no coverage", () => {
  expect(coverageOf(smallAtlas(["acme revenue 2025Q1 7 report A"]), "rival" as EntityId)).toBeUndefined();
});

test("the last look is the newest of its silences", () => {
  const silence = (looked: string) => ({
    entity: ACME,
    metric: undefined,
    scope: { from: undefined, to: undefined },
    reason: "not-found",
    voice: "not-found",
    looked,
    statement: "none" as never,
  });
  const absences = [silence("2026-11-24"), silence("2026-05-01")] as never;
  const atlas = smallAtlas(["acme revenue 2025Q1 7 report A"], { absences });
  expect(coverage(atlas).map(({ looked }) => looked)).toEqual(["2026-11-24"]);
  expect(recordEnd(atlas)).toEqual({ newestPage: "2025-05", looked: "2026-11-24" });
});

test("the end of the record is the latest of all its entities', also once its evidence has come", async () => {
  const ends = (of: Atlas) => {
    const rows = coverage(of);
    const last = (dates: readonly string[]) => [...dates].sort().at(-1) ?? "";
    return { newestPage: last(rows.map((row) => row.newestPage)), looked: last(rows.map((row) => row.looked)) };
  };
  const wording = () => Promise.resolve({});
  const edition = openEdition({
    compiled,
    wording: { en: wording, "zh-Hans": wording, "zh-Hant": wording },
    links: () => Promise.reject(new Error("not asked")),
    evidence: () => Promise.resolve({ evidence, reasons: {} }),
  });
  expect(recordEnd(edition.atlas)).toEqual(ends(edition.atlas));
  await edition.evidence();
  expect(recordEnd(edition.atlas)).toEqual(ends(edition.atlas));
  expect(recordEnd(edition.atlas).newestPage).toMatch(/^20\d\d-\d\d/);
});
