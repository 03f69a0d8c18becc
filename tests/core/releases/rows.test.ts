/** The record as rows of plain JSON and back: nothing is lost on the way. */
import { openData, openLinkRows, openTexts, rowsOf, type Rows } from "../../../src/core/releases/rows";
import { shipped } from "../../support/shipped";

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
  expect(openData(data.version, rows)).toEqual(data);
  expect(openLinkRows(rows.links)).toEqual(links);
  expect(openTexts(rows["zh-Hans"])).toEqual(wording["zh-Hans"]);
});
