/** An earlier release as an edition: whole, in its own words, and apart from the newer one. */
import { openRelease, releaseVersions } from "../../../src/releases";
import { shipped } from "../../support/shipped";

const [first = ""] = releaseVersions;

test("has its own figures, titles, addresses and words", async () => {
  const edition = await openRelease(first);
  expect(edition?.atlas.data.version).toBe("2026.11.24");
  expect(edition?.atlas.data.observations).toHaveLength(593);
  expect(edition?.evidence()).toBeUndefined();
  expect(edition?.atlas.data.sources.filter(({ title }) => title === "")).toEqual([]);
  expect(Object.keys((await edition?.links()) ?? {})).toHaveLength(283);
  const reason = edition?.atlas.data.statements[0]?.id ?? "";
  for (const language of ["en", "zh-Hans", "zh-Hant"] as const)
    expect((await edition?.wording(language))?.[reason]).toMatch(/\S/);
});

test("leaves the shipped record as it was", async () => {
  await shipped.evidence();
  const before = JSON.stringify(shipped.atlas.data);
  await openRelease(first);
  expect(JSON.stringify(shipped.atlas.data)).toBe(before);
});

test("the newest is the shipped one itself, and an unknown version is none", async () => {
  expect(await openRelease(shipped.atlas.data.version)).toBe(shipped);
  expect(await openRelease("2020.1.1")).toBeUndefined();
  expect(await openRelease("toString")).toBeUndefined();
});
