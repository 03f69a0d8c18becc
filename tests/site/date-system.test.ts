/** A workbook that counts dates from 1904 hands every date over four years early: what can be said of it is said. */
import { shipped, atlas } from "../support/shipped";
import { languages } from "../../src/contract/language";
import { pathOf } from "../../src/site/frame/site-map";
import { sitePages } from "../../src/site/site-pages";
import { meaningOf } from "../../src/taskpane/trace/argument-meaning";
import { plainWords } from "../../src/taskpane/words/load-words";

test.each(languages)("the rules say so in %s, and how to write a date that is safe", async (language) => {
  const pages = await sitePages({ edition: shipped, origin: "https://atlas.example" });
  const text = pages.find(({ path }) => path === pathOf("names-and-periods", language))?.text ?? "";
  expect(text).toContain("1904");
  expect(text.replaceAll("&quot;", '"')).toContain('TEXT(A1,"yyyy-mm-dd")');
});

// The same day, 2026-03-31, as both systems hand it over, and as texts that neither moves.
test.each([
  [46112, "2026"],
  [44650, "2022"],
  ["2026-03-31", "2026"],
  ["2026-3-31", "2026"],
])("beside %j stands the period that was read: %s", (value, year) => {
  const parameter = { name: "period", kind: "period" } as Parameters<typeof meaningOf>[2];
  expect(meaningOf(atlas, plainWords(shipped), parameter, value)).toEqual({
    kind: "named",
    text: expect.stringContaining(year),
  });
});
