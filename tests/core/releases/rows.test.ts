/** The record as rows of plain JSON and back: nothing is lost on the way. */
import { openData, openLinkRows, openTexts, rowsOf, type Rows } from "../../../src/core/releases/rows";
import type { Dataset } from "../../../src/core/dataset/types";
import { shipped } from "../../support/shipped";

/** Positions and the order of sources are of one edition alone; a release goes by keys. */
function byKey(data: Dataset): Dataset {
  const keys = new Map(data.sources.map(({ id, key }) => [id, key as typeof id]));
  const named = <T extends { readonly source: Dataset["sources"][number]["id"] | undefined }>(record: T): T => ({
    ...record,
    source: record.source && keys.get(record.source),
  });
  return {
    ...data,
    sources: data.sources
      .map((source) => ({ ...source, id: source.key as typeof source.id }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    observations: data.observations.map(named),
    classifications: data.classifications.map(named),
    headlines: data.headlines.map(named),
    statements: data.statements.map(named),
  };
}

test("the shipped record comes back as it was", async () => {
  await shipped.evidence();
  const { data } = shipped.atlas;
  const links = await shipped.links();
  const wording = {
    en: await shipped.wording("en"),
    "zh-Hans": await shipped.wording("zh-Hans"),
    "zh-Hant": await shipped.wording("zh-Hant"),
  };
  const rows = JSON.parse(JSON.stringify(rowsOf({ data, links, wording }))) as Rows;
  // What a figure can be is a rule, and in no release.
  const metrics = data.metrics.map((metric) => ({ ...metric, bounds: undefined }));
  expect(openData(data.version, rows)).toEqual({ ...byKey(data), metrics });
  const keys = new Map<string, string>(data.sources.map(({ id, key }) => [id, key]));
  expect(openLinkRows(rows.links)).toEqual(
    Object.fromEntries(Object.entries(links).map(([id, link]) => [keys.get(id), link])),
  );
  expect(openTexts(rows["zh-Hans"])).toEqual(wording["zh-Hans"]);
});
