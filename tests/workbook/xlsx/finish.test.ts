/** An edit of the engine's XML that no longer finds its place stops the file; none is skipped in silence. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Chart, WorkbookPlan } from "../../../src/workbook/plan/types";
import type { XlsxEngine } from "../../../src/workbook/xlsx/engine";
import { editElements, insertAfter, insertBefore, replaceIn } from "../../../src/workbook/xlsx/xml-edit";
import { writeXlsx } from "../../../src/workbook/xlsx/write";
import { planOfCells } from "../support/small-plan";

const area = { top: 0, left: 0, bottom: 2, right: 0 };

function chartOf(kind: Chart["kind"], index: number): Chart {
  const series = [{ name: "S", values: area, categories: area, color: "1F4E79", weak: [1] }];
  const texts = { name: kind, title: "T", valueTitle: "V", valueFormat: "0", altText: "A" };
  return { ...texts, kind, series, fromZero: false, place: { ...area, top: index }, labels: true };
}

/** One sheet with everything that is edited: `chart1.xml` has bars, `chart2.xml` a line, `chart3.xml` columns. */
function planWithAll(): WorkbookPlan {
  const link = { kind: "web", url: "https://example.org/a%25" } as const;
  const cells = [1, 2, 3].map((value) => ({ value, style: "figure" as const, link }));
  const charts = (["bar", "line", "column"] as const).map(chartOf);
  const print = { landscape: true, titleRows: undefined, footer: "" };
  return planOfCells(cells, { charts, tabColor: "1F4E79", print });
}

type Parts = Readonly<Record<string, Uint8Array>>;

/** The engine as a later version might be: what it saves is not quite what it was. */
async function engineWith(change: (parts: Parts) => Parts): Promise<XlsxEngine> {
  const engine = await import("wasm-xlsxwriter/nodejs");
  class OtherWorkbook extends engine.Workbook {
    override saveToBufferSync(): Uint8Array {
      return zipSync(change(unzipSync(super.saveToBufferSync())));
    }
  }
  return { ...engine, Workbook: OtherWorkbook };
}

const changes: readonly (readonly [string, string, RegExp, string])[] = [
  ["the calculation", "xl/workbook.xml", /<calcPr /, "<calculation "],
  ["a sheet's mark", "xl/workbook.xml", /name="_AtlasSheet_/, 'local="1" name="_AtlasSheet_'],
  ["a time", "docProps/core.xml", /dcterms:created/g, "created"],
  ["a sheet's properties", "xl/worksheets/sheet1.xml", /<sheetPr>/, "<sheetPr >"],
  ["an address", "xl/worksheets/_rels/sheet1.xml.rels", /Target="https:/, 'Target="http:'],
  ["where an address is said again", "xl/worksheets/sheet1.xml", / display="/, " shown='"],
  ["the types", "[Content_Types].xml", /<\/Types>/, ""],
  ["the relations", "xl/_rels/workbook.xml.rels", /<\/Relationships>/, ""],
  ["a chart's language", "xl/charts/chart1.xml", /<c:lang /, "<c:language "],
  ["a chart's gridlines", "xl/charts/chart1.xml", /<c:majorGridlines\/>/, ""],
  ["a chart's series", "xl/charts/chart2.xml", /<c:ser>.*?<\/c:ser>/s, ""],
  ["a line's marker", "xl/charts/chart2.xml", /<c:symbol val="none"\/>/, '<c:symbol val="dot"/>'],
  ["a bar's shape", "xl/charts/chart1.xml", /<\/c:spPr>/, "</c:spPr ></c:spPr >"],
  ["the labels", "xl/charts/chart1.xml", /<c:dLbls>/, '<c:dLbls a="1">'],
  ["where bars end", "xl/charts/chart1.xml", /<\/c:ser><c:axId /, "</c:ser><c:overlap/><c:axId "],
  ["where columns end", "xl/charts/chart3.xml", /<\/c:ser><c:axId /, "</c:ser><c:overlap/><c:axId "],
  ["an axis of names", "xl/charts/chart1.xml", /c:catAx/g, "c:dateAx"],
  ["an axis of values", "xl/charts/chart1.xml", /c:valAx/g, "c:serAx"],
  ["where names stand", "xl/charts/chart1.xml", /<c:tickLblPos val="nextTo"\/>/, ""],
  ["the direction of names", "xl/charts/chart1.xml", /<c:orientation val="minMax"\/>/, ""],
  ["where axes meet", "xl/charts/chart1.xml", /<c:crosses val="autoZero"\/>(?=<c:crossBetween)/, ""],
];

test.each(changes)("no file where the engine writes %s otherwise", async (_, path, found, other) => {
  const engine = await engineWith((parts) => {
    const before = strFromU8(parts[path] as Uint8Array);
    const after = before.replace(found, other);
    expect(after).not.toBe(before);
    return { ...parts, [path]: strToU8(after) };
  });
  expect(() => writeXlsx(planWithAll(), engine)).toThrow("The engine's XML has");
});

test("no file where the engine names a part otherwise", async () => {
  const engine = await engineWith(({ "xl/charts/chart3.xml": chart, ...parts }) => ({
    ...parts,
    "xl/charts/chart03.xml": chart as Uint8Array,
  }));
  expect(() => writeXlsx(planWithAll(), engine)).toThrow("no part xl/charts/chart3.xml");
});

test("the engine as it is gives a file", async () => {
  const engine = await engineWith((parts) => parts);
  expect(writeXlsx(planWithAll(), engine).length).toBeGreaterThan(1000);
});

describe("an edit finds exactly as many places as it says", () => {
  test.each([
    ["aXbX", 2, "a-b-"],
    ["X", 1, "-"],
    ["", 0, ""],
  ])("%j with %d places", (xml, times, edited) => {
    expect(replaceIn(xml, "X", () => "-", times)).toBe(edited);
    expect(() => replaceIn(xml, "X", () => "-", times + 1)).toThrow(`${times} times, not ${times + 1}`);
    expect(() => replaceIn(`${xml}X`, /X/g, () => "-", times)).toThrow(`${times + 1} times, not ${times}`);
  });

  test("what is put may look like a pattern's own signs", () => {
    expect(insertAfter("<a/>", "<a/>", "$&$1")).toBe("<a/>$&$1");
    expect(insertBefore("<a/>", /<a\/>/g, "$&")).toBe("$&<a/>");
  });

  test("groups are given, elements are numbered", () => {
    expect(replaceIn("<a>1</a>", /<(a)>/g, (found, name) => `${found}${name}`)).toBe("<a>a1</a>");
    expect(editElements("<a>x</a><b/><a>y</a>", "a", (one, at) => `${one}${at}`, 2)).toBe("<a>x</a>0<b/><a>y</a>1");
  });
});
