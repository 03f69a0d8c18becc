/** Every claim and figure of a workbook can be followed: to an address where there is one, to inputs' sources, to a paragraph, to the record's end. */
import { atlas, shipped } from "../../support/shipped";
import { coverageOf } from "../../../src/core/dataset/coverage";
import { composePlan } from "../../../src/workbook/compose";
import type { Cell, Sheet, SheetKey } from "../../../src/workbook/plan/types";
import { everyRequest, requestFor } from "../support/requests";

async function sheetsOf(parts: Parameters<typeof requestFor>[0]): Promise<(key: SheetKey) => Sheet> {
  const plan = await composePlan(shipped, requestFor(parts));
  return (key) => plan.sheets.find((sheet) => sheet.key === key) as Sheet;
}
const valueOf = (cell: Cell | undefined | null): string => (typeof cell?.value === "string" ? cell.value : "");
const place = 7;
const claim = 4;
const source = 6;
const id = 11;
const rowsOf = (sheet: Sheet) => sheet.rows.slice(4).filter((row) => valueOf(row[id]) !== "");

test.each(everyRequest)(
  "%s, %s, %s: lines of the article are paragraphs, and ids lead to pages",
  async (template, language, mode) => {
    const evidence = rowsOf((await sheetsOf({ template, language, mode }))("evidence"));
    const links = await shipped.links();
    expect(evidence.length).toBeGreaterThan(5);
    expect(evidence.map((row) => valueOf(row[place])).filter((text) => /L\d/.test(text))).toEqual([]);
    const unlinked = evidence.filter((row) => {
      const known = atlas.data.sources.find(({ key }) => key === valueOf(row[id]));
      return known !== undefined && links[known.id]?.url !== undefined && row[id]?.link?.kind !== "web";
    });
    expect(unlinked.map((row) => valueOf(row[id]))).toEqual([]);
  },
);

test("a computed figure cites its inputs' sources, whose addresses are on the Sources sheet", async () => {
  const sheets = await sheetsOf({});
  const computed = rowsOf(sheets("evidence")).filter((row) => valueOf(row[source]).startsWith("Computed from "));
  expect(computed.length).toBeGreaterThan(3);
  const titles = sheets("sources")
    .rows.slice(4)
    .map((row) => valueOf(row[1]));
  for (const row of computed) {
    expect(valueOf(row[claim])).toMatch(/ · = \p{L}.* [+−÷] \p{L}/u);
    expect(valueOf(row[claim])).not.toMatch(/\w_\w/);
    expect(row[id]?.link?.kind).toBe("web");
    expect(titles.some((title) => title !== "" && valueOf(row[source]).includes(title))).toBe(true);
  }
});

test.each(["full", "one-pager", "comps", "classification"] as const)(
  "%s: the About sheet says where the record ends for each company and its line",
  async (template) => {
    const about = (await sheetsOf({ template }))("about").rows.map((row) => row.slice(0, 3).map(valueOf));
    const lines = atlas.data.headlines.filter(({ company }) => template !== "one-pager" || company === "alibaba");
    for (const one of lines.flatMap(({ company, entity }) => [company, entity ?? company])) {
      const end = coverageOf(atlas, one);
      expect(about).toContainEqual([
        atlas.entity(one).names.en,
        String(end?.newestPeriod),
        expect.stringMatching(/^pages read to /),
      ]);
    }
  },
);
