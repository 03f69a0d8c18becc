/** What a frozen value is linked to: the page its figures stand on, where the sheets tell which figures these are. */
import { atlas, shipped } from "../../support/shipped";
import { links } from "../../../src/compiled/links";
import { openLinks } from "../../../src/core/dataset/open-evidence";
import type { ScannedSheet } from "../../../src/excel/scan";
import { sourceUrls } from "../../../src/workbook/apply/freeze/frozen-looks";

const sheetOf = (name: string, values: readonly (readonly (string | number)[])[]) =>
  ({ name, top: 0, left: 0, values }) as unknown as ScannedSheet;
const home = sheetOf("Sheet1", [["阿里", "2025Q1"]]);
const scanned = [home, sheetOf("It's 数据", [["Baidu"]]), sheetOf("AI_REVENUE(亿)", [[1]])];

async function link(formula: string): Promise<string | undefined> {
  const block = { sheet: home, row: 5, column: 5, formula, value: 1, values: [[1]] };
  return (await sourceUrls(shipped, [block], scanned)).get(block);
}

const urlOf = (source: string): string | undefined => openLinks(atlas.data, links)[source]?.url;
const sourceUrl = (entity: string, metric: string, kind: string): string | undefined =>
  urlOf(
    atlas.data.observations.find(
      (seen) =>
        seen.entity === entity &&
        seen.metric === metric &&
        seen.period === "2025Q1" &&
        (atlas.source(seen.source).kind === "article") === (kind === "article"),
    )?.source ?? "",
  );

const best = sourceUrl("alibaba", "revenue", "filing");
const article = sourceUrl("alibaba", "revenue", "article");

test("the two sources of the figure have different pages", () => {
  expect(best).toMatch(/^https:/);
  expect(article).not.toBe(best);
});

test.each([
  ['=AI_METRIC("Alibaba","revenue","2025Q1")', best],
  ['=AI_METRIC(A1,"revenue",$B$1,"bn")*2', best],
  ['=AI_METRIC("Alibaba","revenue","2025Q1",,"article")', article],
  ['=AI_METRIC("Alibaba","revenue","2025Q1",,"Article")', article],
  ['=IFNA(AI_METRIC("Alibaba","revenue","2025Q1"),0)', best],
  // Two pages are none, and so is a figure that only Excel can find.
  ['=AI_METRIC("Alibaba","revenue","2025Q1")-AI_METRIC("Alibaba","revenue","2025Q1",,"article")', undefined],
  ['=AI_METRIC("Ali"&"baba","revenue","2025Q1")', undefined],
  ['=AI_METRIC("nobody","revenue")', undefined],
  ['=AI_METRIC(Sheet9!A1,"revenue")', undefined],
  ["=SUM('AI_REVENUE(亿)'!A1)", undefined],
])("%s leads to %s", async (formula, url) => {
  expect(await link(formula)).toBe(url);
});

test.each([
  '=AI_METRIC("Baidu","ai_revenue_growth")',
  "=AI_METRIC('It''s 数据'!A1,\"ai_revenue\")",
  '=AI_METRIC("百度","AI 相关收入")',
])("%s has a page, for its series is the headline line's", async (formula) => {
  expect(await link(formula)).toMatch(/^https:/);
});
