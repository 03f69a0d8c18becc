/** Every part of a file is well-formed, whatever characters its texts and its addresses hold. */
import fc from "fast-check";
import { frozenXml, readFrozen } from "../../../src/workbook/apply/freeze/frozen-record";
import { jsonPart, readJsonPart } from "../../../src/workbook/plan/json-part";
import { quoteText } from "../../../src/formulas/write";
import { readRecord } from "../../../src/workbook/plan/record";
import type { Chart, WorkbookPlan } from "../../../src/workbook/plan/types";
import { writeXlsx } from "../../../src/workbook/xlsx/write";
import { readBook, readParts } from "../support/built";
import { planOfCells, smallSheet } from "../support/small-plan";
import { xmlFault } from "../support/well-formed";

const engine = () => import("wasm-xlsxwriter/nodejs");

const awkward: readonly (readonly [string, string])[] = [
  ["U+FFFE", "a\ufffeb"],
  ["U+FFFF", "a\uffffb"],
  ["half a character", "a\ud800b"],
  ["the other half", "\udc00"],
  ["control characters", "a\u0000\u0001\u0008\u000b\u000c\u001f\u007f\u0085b"],
  ["line ends", "a\r\nb\rc\td"],
  ["markup", `<a b="c">&amp;]]>'`],
  ["what looks like Excel's escapes", "_x0001_ _xFFFE_"],
  ["a character of two halves", "𠮷😀"],
];

/** The text in every place of a workbook that takes text from somewhere else. */
function planWith(text: string): WorkbookPlan {
  const area = { top: 2, left: 0, bottom: 3, right: 0 };
  const chart: Chart = {
    name: text,
    kind: "line",
    title: text,
    valueTitle: text,
    valueFormat: "0",
    series: [{ name: text, values: area, categories: area, color: "1F4E79" }],
    fromZero: false,
    place: area,
    labels: true,
    altText: text,
  };
  const plan = planOfCells(
    [
      { value: text, style: "text" },
      { value: text, style: "link", link: { kind: "web", url: `https://example.org/${text}` } },
      { value: text, style: "text", formula: `=${quoteText(text)}` },
      { value: 1, style: "figure", format: `"${text.replaceAll('"', "")}"0`, link: { kind: "web", url: text } },
      { value: text, style: "header" },
      { value: text, style: "text" },
    ],
    {
      charts: [chart],
      tables: [{ name: "T1", top: 4, left: 0, bottom: 5, right: 0 }],
      print: { landscape: false, titleRows: undefined, footer: text },
    },
  );
  return { ...plan, title: text, subject: text, request: JSON.stringify({ text }) };
}

const faultsOf = (parts: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(parts).flatMap(([path, xml]) =>
    xmlFault(xml) === undefined ? [] : [`${path} ${xmlFault(xml) ?? ""}`],
  );

test.each(awkward)("every part is well-formed with %s", async (_, text) => {
  const parts = readParts(writeXlsx(planWith(text), await engine()));
  expect(faultsOf(parts)).toEqual([]);
  const record = readRecord(parts["customXml/item1.xml"] ?? "");
  expect(record?.request).toBe(JSON.stringify({ text }));
  expect(record?.sheets.about?.cells[0]?.[0]).toBe(text);
});

test("every part is well-formed with any text", async () => {
  const loaded = await engine();
  const text = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) });
  fc.assert(
    fc.property(text, (any) => {
      expect(faultsOf(readParts(writeXlsx(planWith(any), loaded)))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

describe("the parts kept inside a workbook", () => {
  test.each(awkward)("a frozen formula with %s is well-formed and read as it was", (_, text) => {
    const cell = { row: 0, column: 0, formula: `=${quoteText(text)}`, values: [[text]] };
    const record = {
      entry: "e",
      sheets: [{ mark: "m", name: text, cells: [cell], rows: ["", "1ab"], columns: ["2cd"] }],
    };
    expect(xmlFault(frozenXml(record))).toBeUndefined();
    expect(readFrozen(frozenXml(record))).toEqual(record);
  });

  test("JSON of any text is well-formed and reads as it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const xml = jsonPart("urn:x", "one", { [text]: [text] });
        expect(xmlFault(xml)).toBeUndefined();
        expect(readJsonPart(xml, "one")).toEqual({ [text]: [text] });
      }),
    );
  });

  test.each([
    ["escaped quotes", "[&quot;a&quot;]", ["a"]],
    ["escaped apostrophes", '["&apos;"]', ["'"]],
    ["characters by number", '["&#x41;&#66;&#x1F600;"]', ["AB😀"]],
    ["an escape of an escape", '["&amp;lt;"]', ["&lt;"]],
    ["a number that is no character", '["&#x110000;"]', ["&#x110000;"]],
    ["damaged text", '["a', undefined],
  ])("%s, as another program may save it", (_, text, read) => {
    expect(readJsonPart(`<atlas><one>${text}</one></atlas>`, "one")).toEqual(read);
  });

  test("an element that is not there is not read", () => {
    expect(readJsonPart(jsonPart("urn:x", "one", 1), "two")).toBeUndefined();
  });
});

describe("addresses", () => {
  const fileWith = async (urls: readonly string[]) =>
    writeXlsx(
      planOfCells(urls.map((url, index) => ({ value: index, style: "figure", link: { kind: "web", url } }))),
      await engine(),
    );

  test.each([
    ["an escaped percent sign", "https://example.org/100%25", undefined],
    ["an escaped escape", "https://example.org/?u=https%3A%2F%2Fx%2F%2520", undefined],
    ["Chinese, escaped", "https://example.org/%E5%AE%89%e5%85%a8", undefined],
    ["Chinese, as it is", "https://example.org/安全", "https://example.org/%E5%AE%89%E5%85%A8"],
    ["a blank", "https://example.org/a b", "https://example.org/a%20b"],
    ["a blank beside an escape", "https://example.org/%25 b", "https://example.org/%25%20b"],
    ["a lone percent sign", "https://example.org/?q=100%", "https://example.org/?q=100%25"],
    ["a query", "https://example.org/?a=1&b='c'&d[]=(e)", undefined],
    ["a place in the page", "https://example.org/a%2Fb#page=3", undefined],
    ["quotes and brackets", 'https://example.org/"<>', "https://example.org/%22%3C%3E"],
  ])("%s survives", async (_, url, as) => {
    const book = readBook(await fileWith(["https://example.org/", url, url]));
    const target = (cell: string): unknown => book.Sheets[smallSheet]?.[cell]?.l?.Target?.replaceAll("&amp;", "&");
    expect([target("A1"), target("A2"), target("A3")]).toEqual(["https://example.org/", as ?? url, as ?? url]);
  });

  test("the number an address had while the engine wrote is nowhere left", async () => {
    const parts = readParts(await fileWith(["https://example.org/a", "https://example.org/b"]));
    expect(Object.values(parts).filter((xml) => xml.includes(".invalid"))).toEqual([]);
  });
});
