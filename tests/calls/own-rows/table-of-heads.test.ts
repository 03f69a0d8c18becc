/** Which table some heads belong to: by all it needs, and for an offer by enough of the rest. */
import { likelyTable, tableOfHeads } from "../../../src/calls/own-rows/table-of-heads";
import { ownColumns, ownKinds } from "../../../src/contract/own-table";
import { ownHeads } from "../../../src/words/own-heads";

const templates = (["en", "zh-Hans", "zh-Hant"] as const).flatMap((language) =>
  ownKinds.map((kind) => [kind, language, ownColumns[kind].map((column) => ownHeads[language][column])] as const),
);

test.each(templates)("the heads of the template for %s in %s, in any order", (kind, _language, heads) => {
  for (const order of [heads, [...heads].reverse()])
    expect([tableOfHeads(order), likelyTable(order)]).toEqual([kind, kind]);
});

test.each([
  [["公司", "指标", "期间", "数值"], "figures", "figures"],
  [["Name"], "companies", undefined],
  [["Name", "Value", "Date"], "companies", undefined],
  [["Name", "Ticker", "Owner", "Tier", "Listed", "Aliases"], "companies", "companies"],
  [["Id", "Comment"], "metrics", undefined],
  [["Company", "Model", "Fit"], "marks", "marks"],
  [["Entity", "Metric", "Period"], "metrics", undefined],
  [["a", "b"], undefined, undefined],
  [[], undefined, undefined],
] as const)("%j", (heads, asked, offered) => {
  expect([tableOfHeads(heads), likelyTable(heads)]).toEqual([asked, offered]);
});
