/** Tables of the reader's own under rough treatment: renamed, sorted, filtered, shifted, a column or the sheet gone, protected, hidden. */
import { answers as answersOf, emptyBook, insertFigures, openOwnRows, OWN_CALL } from "./pane/own-rows-page";
import { button as buttonOf, says as paneSays, viewShown } from "./pane/pane-page";
import { closeBrowser, openWorkbench, type WorkbenchSession } from "./support/workbench-page";

let session: WorkbenchSession;

beforeAll(async () => {
  session = await openWorkbench();
  await viewShown(session, "map");
  await openOwnRows(session);
});
afterAll(() => session.close());
afterAll(closeBrowser);

/** Two figures in a fresh table of figures, and a call of the second at A1. */
beforeEach(async () => {
  await emptyBook(session);
  await insertFigures(session);
});

const answers = (value: number | string) => answersOf(session, value);

it("renamed and on a renamed sheet, it is still known", async () => {
  await session.inAddIn(async (context) => {
    const table = context.workbook.tables.getItem("MyFigures");
    table.name = "Quarters";
    table.worksheet.name = "Desk";
    await context.sync();
    table.getDataBodyRange().getCell(1, 3).values = [[37.5]];
    await context.sync();
  });
  await answers(37.5);
});

it("sorted, filtered and shifted by rows above, it answers as before and hears the next edit", async () => {
  const before = await session.callCounts();
  await session.inAddIn(async (context) => {
    const table = context.workbook.tables.getItem("MyFigures");
    table.sort.apply([{ key: 0, ascending: true }]);
    table.columns.getItemAt(0).filter.applyValuesFilter(["Tencent"]);
    await context.sync();
    table.worksheet.getRange("1:2").insert("Down");
    await context.sync();
  });
  await session.settle();
  await answers(36.5);
  expect(await session.callCounts()).toEqual(before);
  await session.inAddIn(async (context) => {
    const body = context.workbook.tables.getItem("MyFigures").getDataBodyRange();
    body.load("values");
    await context.sync();
    const row = body.values.findIndex(([entity]) => entity === "Baidu");
    body.getCell(row, 3).values = [[38.5]];
    await context.sync();
  });
  await answers(38.5);
});

it("without a column it needs, it says which, and the record answers", async () => {
  await session.inAddIn(async (context) => {
    context.workbook.tables.getItem("MyFigures").columns.getItem("Value").delete();
    await context.sync();
  });
  await answers("#N/A");
  await session.pane.locator("#view").getByText(/Value/).first().waitFor();
});

it("hidden and protected, it is read all the same", async () => {
  await session.inAddIn(async (context) => {
    const sheet = context.workbook.worksheets.getItem("My data");
    context.workbook.worksheets.getItem("Sheet1").activate();
    sheet.visibility = "Hidden";
    sheet.protection.protect();
    await context.sync();
  });
  await session.page.evaluate(() => window.workbench?.restartAddIn());
  await session.ready();
  expect((await session.cell("A1")).value).toBeCloseTo(36.5, 9);
  await viewShown(session, "data");
  await session.inAddIn(async (context) => {
    const sheet = context.workbook.worksheets.getItem("My data");
    sheet.protection.unprotect();
    sheet.visibility = "Visible";
    await context.sync();
  });
});

it("with its sheet deleted, the record answers, the pane says so, and a new one is offered", async () => {
  await session.inAddIn(async (context) => {
    context.workbook.worksheets.getItem("My data").delete();
    await context.sync();
  });
  await answers("#N/A");
  await session.pane.getByText("gone with its sheet or cells").waitFor();
  await buttonOf(session, "Figures", true).waitFor();
});

it("a text that begins like a formula stays text, there and in what is said of it", async () => {
  await session.inAddIn(async (context) => {
    const body = context.workbook.tables.getItem("MyFigures").getDataBodyRange();
    body.getCell(2, 0).values = [['\'=HYPERLINK("x")']];
    body.getCell(2, 1).values = [["'@SUM(A1)"]];
    await context.sync();
  });
  await session.pane.getByText("1 row is left out").waitFor();
  await answers(36.5);
  expect(session.errors).toEqual([]);
});

it("nothing is put on a protected sheet or over filled or merged cells", async () => {
  await session.inAddIn(async (context) => {
    context.workbook.worksheets.getItem("My data").delete();
    await context.sync();
  });
  await session.activate("Sheet1");
  await session.select("A1");
  await buttonOf(session, "at the selected cell", true).click();
  await buttonOf(session, "Figures", true).click();
  await paneSays(session, /There is no room for it here/);
  await session.inAddIn(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("K24:L25").merge();
    await context.sync();
  });
  await session.select("H20");
  await buttonOf(session, "Figures", true).click();
  await paneSays(session, /There is no room for it here/);
  await session.inAddIn(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("K24:L25").unmerge();
    await context.sync();
  });
  await session.protectSheet("Sheet1");
  await buttonOf(session, "Figures", true).click();
  await paneSays(session, /protected/);
  await session.unprotectSheet("Sheet1");
  await buttonOf(session, "Figures", true).click();
  await paneSays(session, /^Inserted Figures at H20/);
  await buttonOf(session, "Undo").click();
  await paneSays(session, /^Undone/);
  expect(await session.values("H20:J25")).toEqual(Array.from({ length: 6 }, () => ["", "", ""]));
  expect((await session.cell("A1")).formula).toBe(OWN_CALL);
});
