/** Accidents to tables of the reader's own: moved, merged, columns gone, protected or hidden sheets, a workbook open for reading, a pane that never opened. */
import { answers as answersOf, emptyBook, insertFigures, openOwnRows } from "./pane/own-rows-page";
import { button as buttonOf, says as paneSays, viewShown } from "./pane/pane-page";
import { openFile, savedFile, throughFile } from "./pane/workbook-file";
import { closeBrowser, openWorkbench, type WorkbenchSession } from "./support/workbench-page";

let session: WorkbenchSession;

beforeAll(async () => {
  session = await openWorkbench();
  await viewShown(session, "map");
});
afterAll(() => session.close());
afterAll(closeBrowser);

beforeEach(async () => {
  await openOwnRows(session);
  await emptyBook(session);
  await insertFigures(session);
});
afterEach(() => {
  expect(session.errors).toEqual([]);
});

const answers = (value: number | string) => answersOf(session, value);

/** Writes Baidu's figure into the table, wherever it stands. */
const edit = (table: string, value: number) =>
  session.frame().evaluate(
    ([name, next]) =>
      Excel.run(async (context) => {
        const body = context.workbook.tables.getItem(name).getDataBodyRange();
        body.load("values");
        await context.sync();
        const row = body.values.findIndex(([entity]) => entity === "Baidu");
        body.getCell(row, 3).values = [[next]];
        await context.sync();
      }),
    [table, value] as const,
  );

it("moved to another sheet, it is known there and hears edits", async () => {
  await session.inAddIn(async (context) => {
    const { worksheets } = context.workbook;
    const [from, to] = [worksheets.getItem("My data").getRange("A4:I16"), worksheets.add("Desk")];
    to.getRange("C9").copyFrom(from);
    await context.sync();
    from.clear();
    await context.sync();
  });
  const sheet = await session.inAddIn(async (context) => {
    const desk = context.workbook.worksheets.getItem("Desk").load("id");
    await context.sync();
    return desk.id;
  });
  // What cutting and pasting a whole table does in Excel: the table goes along with its cells.
  await throughFile(session, ({ beside }) => {
    for (const table of beside.tables)
      Object.assign(table, { sheetId: sheet, area: { ...table.area, row: 8, column: 2 } });
  });
  await answers(36.5);
  await edit("MyFigures", 37.5);
  await answers(37.5);
});

it("with merged cells above and beside it, and an optional column gone or a new one between, it is read all the same", async () => {
  await session.inAddIn(async (context) => {
    const sheet = context.workbook.worksheets.getItem("My data");
    sheet.getRange("A1:I1").merge();
    sheet.getRange("A2:I3").merge();
    sheet.getRange("K4:L8").merge();
    const { columns } = context.workbook.tables.getItem("MyFigures");
    columns.getItem("Note").delete();
    columns.add(1, [["Desk"], ...Array.from({ length: 12 }, () => [1])]);
    await context.sync();
  });
  await answers(36.5);
  await session.inAddIn(async (context) => {
    const body = context.workbook.tables.getItem("MyFigures").getDataBodyRange();
    body.getCell(1, 4).values = [[38.5]];
    await context.sync();
  });
  await answers(38.5);
});

it("with its columns deleted from the sheet, it says which it needs, and the record answers", async () => {
  await session.deleteColumns("My data", 3, 2);
  await answers("#N/A");
  await session.pane
    .locator("#view")
    .getByText(/Period/)
    .first()
    .waitFor();
  await session.pane.locator("#view").getByText(/Value/).first().waitFor();
});

it("is not put where cells are merged without a word, and takes nothing away", async () => {
  await session.activate("Sheet1");
  await session.inAddIn(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("D21:F23").merge();
    sheet.getRange("D21").values = [["mine"]];
    await context.sync();
  });
  await session.select("C20");
  await buttonOf(session, "at the selected cell", true).click();
  await buttonOf(session, "Marks", true).click();
  await paneSays(session, /There is no room for it here/);
  expect((await session.cell("Sheet1!D21")).value).toBe("mine");
});

it("on a very hidden sheet it is read; the way to it says that it is hidden", async () => {
  await session.write("My data!A7:D7", [["Badu", "revenue", "2026Q3", 1e9]]);
  await buttonOf(session, "My data!A7").waitFor();
  await session.activate("Sheet1");
  await session.inAddIn(async (context) => {
    context.workbook.worksheets.getItem("My data").visibility = "VeryHidden";
    await context.sync();
  });
  await buttonOf(session, "My data!A7").click();
  await paneSays(session, "The sheet is hidden. Unhide it to go there.");
  await session.page.evaluate(() => window.workbench?.restartAddIn());
  await session.ready();
  await answers(36.5);
});

it("on a protected sheet rows, notes and an undo are refused in clear words, and the next try works", async () => {
  await session.activate("Sheet1");
  await session.write("N1:Q2", [
    ["Company", "Metric", "Period", "Value"],
    ["Tencent", "revenue", "2026Q2", 185e9],
  ]);
  await session.write("My data!A7:D7", [["Badu", "revenue", "2026Q3", 1e9]]);
  await buttonOf(session, "My data!A7").waitFor();
  await session.activate("Sheet1");
  await session.select("N1:Q2");
  await session.protectSheet("My data");
  await buttonOf(session, "Notes at these cells").click();
  await paneSays(session, /protected\. Unprotect it/);
  await buttonOf(session, "From the selection").click();
  await buttonOf(session, "Add 1 row").click();
  await paneSays(session, /^The sheet My data is protected\. Unprotect it.* Nothing was changed\.$/);
  await session.unprotectSheet("My data");
  await buttonOf(session, "Try again").click();
  await paneSays(session, /^Inserted 1 row/);
  expect((await session.values("My data!A8:D8"))[0]).toEqual(["Tencent", "revenue", "2026Q2", 185e9]);
  await session.protectSheet("My data");
  await buttonOf(session, "Undo").click();
  await paneSays(session, /protected\. Unprotect it/);
  expect((await session.values("My data!A8:D8"))[0]).toEqual(["Tencent", "revenue", "2026Q2", 185e9]);
  await session.unprotectSheet("My data");
  await buttonOf(session, "Try again").click();
  await paneSays(session, /^Undone/);
  expect((await session.values("My data!A7:D8")).map(([entity]) => entity)).toEqual(["Badu", ""]);
});

it("in a workbook open for reading it answers, and every change is refused in clear words", async () => {
  await session.write("My data!A7:D7", [["Badu", "revenue", "2026Q3", 1e9]]);
  const file = await savedFile(session);
  const reader = await openWorkbench({ mode: "read" });
  await viewShown(reader, "map");
  await openFile(reader, file);
  await answersOf(reader, 36.5);
  await viewShown(reader, "map");
  await openOwnRows(reader);
  const refused = "The workbook is open for reading only. Open it for editing, then try again.";
  for (const name of ["The record first", "Marks", "Notes at these cells"]) {
    await buttonOf(reader, name, true).click();
    await paneSays(reader, refused);
    await reader.select("Sheet1!A2");
  }
  expect(await reader.sheetNames()).toEqual(["Sheet1", "My data"]);
  expect(await reader.values("My data!A4:I16")).toEqual(await session.values("My data!A4:I16"));
  await reader.pane.getByText("From you: figures 2").waitFor();
  await answersOf(reader, 36.5);
  expect(reader.errors).toEqual([]);
  await reader.close();
});

it("answers and follows edits where the pane was never opened", async () => {
  const file = await savedFile(session);
  const other = await openWorkbench({ pane: "closed" });
  await openFile(other, file);
  await answersOf(other, 36.5);
  await other.write("My data!D6", 37.5);
  await answersOf(other, 37.5);
  expect(other.errors).toEqual([]);
  await other.close();
});
