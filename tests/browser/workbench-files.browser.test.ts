/** A workbook survives a reload of the page, and the way through a file, with everything that stands beside its cells. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { read, type CellObject } from "@e965/xlsx";
import { closeBrowser, openWorkbench, type WorkbenchSession } from "./support/workbench-page";
import { temporaryFolder } from "../support/temporary-folder";

const OPTIONS = { addIn: "/fixture/manifest.xml" };
const folder = temporaryFolder();

let session: WorkbenchSession;
beforeEach(async () => {
  session = await openWorkbench(OPTIONS);
});
afterEach(() => session.close());
afterAll(closeBrowser);

/** Fills a workbook with one of everything. */
async function fill(): Promise<void> {
  await session.inAddIn(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B3").values = [
      ["Company", "Share"],
      ["Baidu", 0.4],
      ["Tencent", 0.2],
    ];
    const table = sheet.tables.add("A1:B3", true);
    table.name = "Own_Rows";
    table.style = "TableStyleLight9";
    table.columns.getItem("Company").filter.applyValuesFilter(["Baidu"]);
    sheet.getRange("D1:D4").formulas = [
      ["=PROBE_ADD(B2,1)"],
      ["=SUM(Own_Rows[Share])"],
      ["=Limit*2"],
      ["=PROBE_GRID(1,2)"],
    ];
    sheet.getRange("B2:B3").numberFormat = [["0.0%"], ["0.0%"]];
    sheet.getRange("A2").format.fill.color = "#FFEEDD";
    sheet.getRange("A2").format.font.bold = true;
    sheet.getRange("A3").hyperlink = { address: "https://example.com/", textToDisplay: "Tencent" };
    sheet.getRange("F1").values = [[21]];
    sheet.getRange("B2").dataValidation.rule = { list: { inCellDropDown: true, source: "0.4,0.5" } };
    workbook.comments.add("Sheet1!F1", "why 21");
    sheet.freezePanes.freezeAt(sheet.getRange("A1:A1"));
    sheet.getRange("H:H").format.columnWidth = 120;
    workbook.names.add("Limit", sheet.getRange("F1"), "an upper bound").visible = false;
    const other = workbook.worksheets.add("Other");
    other.names.add("Quota", other.getRange("A1"));
    other.getRange("A1").values = [["'0012"]];
    other.pageLayout.orientation = "Landscape";
    other.protection.protect();
    workbook.settings.add("mode", { of: ["own"] });
    workbook.customXmlParts.add("<rows xmlns='urn:own'><row/></rows>");
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"));
    chart.name = "Shares";
    chart.title.text = "Share by company";
    await context.sync();
    await new Promise<void>((done) => {
      Office.context.document.settings.set("pinned", "2025-01");
      Office.context.document.settings.saveAsync(() => done());
    });
  });
  await session.settle();
}

/** What of it is there. */
function found() {
  return session.inAddIn(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("Sheet1");
    const table = workbook.tables.getItem("Own_Rows").load("id,name,style");
    const criteria = table.columns.getItem("Company").filter.load("criteria");
    const columns = table.columns.load("items/id,items/name");
    const hidden = sheet.getRange("A3").load("rowHidden,hyperlink");
    const cells = sheet.getRange("D1:E4").load("values,formulas");
    const share = sheet.getRange("B2").load("text");
    const look = sheet.getRange("A2").load("format/fill/color,format/font/bold");
    const list = sheet.getRange("B2").dataValidation.load("rule");
    const wide = sheet.getRange("H1").load("format/columnWidth");
    const notes = sheet.comments.load("items/content");
    const frozen = sheet.freezePanes.getLocation().load("address");
    const name = workbook.names.getItem("Limit").load("visible,comment,formula");
    const other = workbook.worksheets.getItem("Other");
    const own = other.names.getItem("Quota").load("scope");
    const text = other.getRange("A1").load("values");
    other.pageLayout.load("orientation");
    other.protection.load("protected");
    const setting = workbook.settings.getItem("mode").load("value");
    const part = workbook.customXmlParts.getByNamespace("urn:own").getOnlyItem();
    const xml = part.load("id").getXml();
    const chart = sheet.charts.getItem("Shares").load("name,left,top,title/text,chartType");
    const series = chart.series.load("items/name");
    await context.sync();
    return {
      table: [
        table.id,
        table.name,
        table.style,
        columns.items.map((one) => [one.id, one.name]),
        criteria.criteria.values,
      ],
      hidden: hidden.rowHidden,
      link: hidden.hyperlink.address,
      cells: [cells.values, cells.formulas],
      share: share.text,
      look: [look.format.fill.color, look.format.font.bold],
      list: list.rule.list?.source,
      wide: wide.format.columnWidth,
      notes: notes.items.map(({ content }) => content),
      frozen: frozen.address,
      name: [name.visible, name.comment, name.formula],
      own: own.scope,
      text: text.values,
      layout: [other.pageLayout.orientation, other.protection.protected],
      setting: setting.value,
      part: [part.id, xml.value],
      chart: [
        chart.name,
        chart.left,
        chart.top,
        chart.title.text,
        chart.chartType,
        series.items.map((one) => one.name),
      ],
      pinned: Office.context.document.settings.get("pinned") as unknown,
    };
  });
}

async function save(label = "Save"): Promise<string> {
  const [download] = await Promise.all([
    session.page.waitForEvent("download"),
    session.page.getByRole("button", { name: label, exact: true }).click(),
  ]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

async function open(path: string): Promise<void> {
  const [chooser] = await Promise.all([
    session.page.waitForEvent("filechooser"),
    session.page.getByRole("button", { name: "Open", exact: true }).click(),
  ]);
  await chooser.setFiles(path);
}

/** Waits until the add-in's page that follows an opened workbook runs, and it has calculated. */
async function opened(): Promise<void> {
  await session.page.waitForFunction(() => window.workbench?.sheetNames().includes("Other"));
  await session.ready();
  await session.settle();
}

/** What a table tells of an edit, and how often the edit lets the add-in's function be called. */
async function tableTells(): Promise<string[]> {
  await session.inAddIn(async (context) => {
    const seen: string[] = ((window as never as { seen: string[] }).seen = []);
    context.workbook.tables
      .getItem("Own_Rows")
      .onChanged.add(({ address }) => Promise.resolve(void seen.push(address)));
    await context.sync();
  });
  await session.type("B2", "0.5");
  await session.frame().waitForFunction(() => (window as never as { seen: string[] }).seen.length > 0);
  return session.frame().evaluate(() => (window as never as { seen: string[] }).seen);
}

describe("a workbook with one of everything", () => {
  it("is all there after the page was loaded anew, and its table's events still come", async () => {
    await fill();
    const before = await found();
    expect(before).toMatchObject({
      cells: [
        [
          [1.4, ""],
          [0.6, ""],
          [42, ""],
          [11, 12],
        ],
        expect.anything(),
      ],
      frozen: "Sheet1!A1",
      pinned: "2025-01",
    });
    await session.page.reload();
    await session.ready();
    await session.settle();
    expect(await found()).toEqual(before);
    expect(await tableTells()).toEqual(["B2"]);
    expect((await session.values("D1:D2")).flat()).toEqual([1.5, 0.7]);
    expect(session.errors).toEqual([]);
  });

  it("goes through a file into another page, in place of what was there", async () => {
    await fill();
    const before = await found();
    const file = await save();
    await session.close();
    session = await openWorkbench(OPTIONS);
    await session.write("A1", "something else");
    await open(file);
    await opened();
    expect(await found()).toEqual(before);
    expect(await tableTells()).toEqual(["B2"]);
    expect((await session.values("D1:D2")).flat()).toEqual([1.5, 0.7]);
    const again = await save();
    const names = (path: string) => Object.keys(JSON.parse(readFileSync(path, "utf8")) as object);
    expect(names(again)).toEqual(names(file));
    expect(session.errors).toEqual([]);
  });

  it("is forgotten by New, which brings the sample back", async () => {
    await session.write("A1", "kept");
    await session.page.reload();
    await session.ready();
    expect((await session.cell("A1")).value).toBe("kept");
    await session.page.getByRole("button", { name: "New", exact: true }).click();
    await session.page.waitForFunction(() => window.workbench?.cell("A1").value === "");
  });
});

it("goes through an .xlsx file as far as that goes, and says what that leaves out", async () => {
  await fill();
  const before = await found();
  await session.write("Sheet1!H1:H3", [["=SORT({3;1;2})"], [""], [""]]);
  const file = await save("Save .xlsx");
  expect(await session.page.locator("#status").innerText()).toContain("Tables, charts");
  const book = read(readFileSync(file), { cellNF: true, xlfn: true });
  const cells = book.Sheets["Sheet1"] as Record<string, CellObject | undefined>;
  expect(book.SheetNames).toEqual(["Sheet1", "Other"]);
  expect(cells).toMatchObject({
    D1: { f: "_xldudf_PROBE_ADD(B2,1)", v: 1.4 },
    D4: { f: "_xldudf_PROBE_GRID(1,2)" },
    E4: { v: 12 },
    H1: { f: "_xlfn._xlws.SORT({3;1;2})", F: "H1:H3" },
    H3: { v: 3 },
    B2: { z: "0.0%" },
  });
  await session.close();
  session = await openWorkbench(OPTIONS);
  await open(file);
  await opened();
  const after = await session.inAddIn(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("Sheet1");
    const cells = sheet.getRange("D1:E4").load("values,formulas");
    const share = sheet.getRange("B2").load("text");
    const link = sheet.getRange("A3").load("hyperlink,rowHidden");
    const notes = sheet.comments.load("items/content");
    const name = workbook.names.getItem("Limit").load("visible,comment,formula");
    const other = workbook.worksheets.getItem("Other");
    const own = other.names.getItem("Quota").load("scope");
    const text = other.getRange("A1").load("values");
    const sorted = sheet.getRange("H1:H3").load("values,formulas");
    const tables = workbook.tables.getCount();
    await context.sync();
    return {
      cells: [cells.values, cells.formulas],
      share: share.text,
      link: link.hyperlink.address,
      hidden: link.rowHidden,
      notes: notes.items.map(({ content }) => content),
      name: [name.visible, name.comment, name.formula],
      own: own.scope,
      text: text.values,
      sorted: [sorted.values, sorted.formulas[0]],
      tables: tables.value,
    };
  });
  const { cells: reread, sorted, tables, ...rest } = after;
  const [values, formulas] = before.cells as [unknown[][], unknown[][]];
  // A table is lost, and what names it.
  values[1] = ["#NAME?", ""];
  expect(reread).toEqual([values, formulas]);
  expect([sorted, tables]).toEqual([[[[1], [2], [3]], ["=SORT({3;1;2})"]], 0]);
  expect(before).toMatchObject(rest);
  expect(session.errors).toEqual([]);
});

it("says so where a file is no workbook, and keeps the one that is open", async () => {
  await session.write("A1", "kept");
  const said: string[] = [];
  session.page.on("dialog", (dialog) => {
    said.push(dialog.message());
    void dialog.dismiss();
  });
  for (const [name, text] of [
    ["no.json", "{"],
    ["other.json", '{"book":{},"beside":3}'],
    ["null.json", "null"],
    ["no.xlsx", "PK no archive"],
  ] as const) {
    writeFileSync(join(folder, name), text);
    await Promise.all([session.page.waitForEvent("dialog"), open(join(folder, name))]);
  }
  expect(said).toEqual(Array(4).fill("This file is not a workbook file of the workbench."));
  expect((await session.cell("A1")).value).toBe("kept");
});
