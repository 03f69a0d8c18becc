/** What the writer promises of any plan: text stays text, the same plan gives the same bytes, nothing calls on the clock. */
import { shipped } from "../../support/shipped";
import { composePlan } from "../../../src/workbook/compose";
import { readRecord, recordOf, recordXml } from "../../../src/workbook/plan/record";
import { writeXlsx } from "../../../src/workbook/xlsx/write";
import { build, readBook, readParts } from "../support/built";
import { requestFor } from "../support/requests";
import { planOf, smallSheet } from "../support/small-plan";

const engine = () => import("wasm-xlsxwriter/nodejs");

describe("text that looks like something else stays text", () => {
  test.each([
    "=1+1",
    "+SUM(A1)",
    "-2+3",
    "@SUM(A1)",
    '=HYPERLINK("http://x")',
    "\t=1",
    "2025Q1",
    "0012",
    "1e5",
    "TRUE",
    "#N/A",
    "http://example.org",
    "<b>&amp;</b>",
    "'quoted",
  ])("%s", async (text) => {
    const bytes = writeXlsx(planOf([text]), await engine());
    const cell = readBook(bytes).Sheets[smallSheet]?.A1;
    expect({ type: cell?.t, value: cell?.v, formula: cell?.f, link: cell?.l }).toEqual({ type: "s", value: text });
  });
});

test.each([[0], [-1.5], [1e-7], [236454000000], [true], [false]])("%s keeps its type", async (value) => {
  const cell = readBook(writeXlsx(planOf([value]), await engine())).Sheets[smallSheet]?.A1;
  expect(cell?.v).toBe(value);
});

describe.each(["live", "frozen"] as const)("%s", (mode) => {
  test("the same request gives the same bytes", async () => {
    const { bytes } = await build({ mode });
    const again = writeXlsx(await composePlan(shipped, requestFor({ mode })), await engine());
    expect(Buffer.compare(again, bytes)).toBe(0);
  });

  test("times inside are the dataset's, not the clock's", async () => {
    const { parts, plan } = await build({ mode });
    const times = parts["docProps/core.xml"]?.match(/\d{4}-\d{2}-\d{2}T[\d:]+Z/g);
    expect(new Set(times)).toEqual(new Set([`${plan.dataVersion.replaceAll(".", "-")}T00:00:00Z`]));
  });
});

test("saved results are kept on opening: nothing asks for a full calculation", async () => {
  const { parts } = await build();
  expect(parts["xl/workbook.xml"]).not.toMatch(/fullCalcOnLoad|forceFullCalc/);
});

test("the file carries the record of its build, for a rebuild to read", async () => {
  const { parts, plan } = await build({ template: "comps" });
  expect(parts["customXml/item1.xml"]).toBe(recordXml(recordOf(plan)));
  expect(readRecord(parts["customXml/item1.xml"] ?? "")?.request).toBe(plan.request);
});

test("only parts of the file's own make are in it: no macro, no outside link to data, no absolute path", async () => {
  const parts = readParts((await build()).bytes);
  expect(Object.keys(parts).filter((path) => /vba|externalLink|activeX|embeddings/i.test(path))).toEqual([]);
  // A path of this machine begins with its slash; an address may have a folder of that name further on.
  const ownPaths = /(?<![\w.\-/])\/(?:home|work)\/|\b[A-Z]:\\(?!")/;
  expect(Object.values(parts).filter((text) => ownPaths.test(text))).toEqual([]);
});
