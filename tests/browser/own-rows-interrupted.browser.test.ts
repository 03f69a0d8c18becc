/** The pane is closed while it works on tables of the reader's own: what stands is what was said or what was there, and the next try does the rest. */
import { install, reopened, uninstall, type Fault } from "../torture/host/faults";
import {
  answers as answersOf,
  chooseRows,
  emptyBook,
  IMPORTED,
  insertFigures,
  openOwnRows,
} from "./pane/own-rows-page";
import { button as buttonOf, says as paneSays, viewShown } from "./pane/pane-page";
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

/** The pane goes with a request, before or after the workbook has run it. */
async function closedDuring(what: Fault, holds: string, act: () => Promise<void>): Promise<void> {
  await install(session, { at: 1, what, holds, sheet: "Sheet1", spare: 50, spareColumn: 30 });
  await act();
  await session.page.waitForFunction(() => (window as unknown as { reached: boolean }).reached);
  await uninstall(session);
  await reopened(session);
  await viewShown(session, "data");
}

/** Without waiting for what comes of it. */
const press = (name: string) => buttonOf(session, name).evaluate((one: HTMLElement) => one.click());

const noteCount = () =>
  session.inAddIn(async (context) => {
    const comments = context.workbook.comments.load("items/content");
    await context.sync();
    return comments.items.length;
  });

it.each<readonly [Fault, number]>([
  ["closed before", 0],
  ["closed after", 1],
])("notes with the pane %s the workbook set them: the next try sets what is wanting", async (what, count) => {
  await session.write("My data!A7:D7", [["Badu", "revenue", "2026Q3", 1e9]]);
  await session.pane.getByText("1 row is left out").waitFor();
  await closedDuring(what, '"Name":"Add"', () => press("Notes at these cells"));
  expect(await noteCount()).toBe(count);
  await session.pane.getByText("1 row is left out").waitFor();
  await buttonOf(session, "Notes at these cells").click();
  await paneSays(session, count === 0 ? "1 note was set." : "0 notes were set.");
  expect(await noteCount()).toBe(1);
  await answers(36.5);
});

const tableNames = () =>
  session.inAddIn(async (context) => {
    const tables = context.workbook.tables.load("items/name");
    await context.sync();
    return tables.items.map(({ name }) => name).sort();
  });

it.each<readonly [Fault, readonly string[]]>([
  ["closed before", ["MyFigures", "MyMarks"]],
  ["closed after", ["MyFigures"]],
])("an undo with the pane %s the table goes: the filled one stays, and there can be one again", async (what, left) => {
  await buttonOf(session, "Marks", true).click();
  await paneSays(session, /^Inserted Marks/);
  await closedDuring(what, '"Name":"Delete"', () => press("Undo"));
  expect(await tableNames()).toEqual(left);
  await answers(36.5);
  // By hand, as the button of the undo went with the pane.
  await session.inAddIn(async (context) => {
    const marks = context.workbook.tables.getItemOrNullObject("MyMarks");
    await context.sync();
    if (!marks.isNullObject) marks.delete();
    await context.sync();
  });
  // Among the kinds that are wanting: a table that is there has a button of its name, too, which leads to it.
  const wanting = buttonOf(session, "Metrics", true).locator("..");
  await wanting.getByRole("button", { name: "Marks", exact: true }).click();
  await paneSays(session, /^Inserted Marks/);
  expect(await tableNames()).toEqual(["MyFigures", "MyMarks"]);
  await answers(36.5);
});

const tableRows = () =>
  session.inAddIn(async (context) => {
    const body = context.workbook.tables.getItem("MyFigures").getDataBodyRange().load("values");
    await context.sync();
    return body.values.map((row: unknown[]) => row.slice(0, 4));
  });

/** That brings the rows, and the one that says the work is complete. */
const [WRITING, ENDING] = ['"Name":"Add"', '"Name":"Delete"'];
const TAKEN_BACK = /What had been done was taken back/;

it.each<readonly [Fault, string, RegExp]>([
  ["refused", WRITING, /Nothing was changed/],
  ["half", WRITING, TAKEN_BACK],
  ["lost", WRITING, TAKEN_BACK],
  ["lost", ENDING, /^Inserted 15 rows/],
])("an import whose request is %s (%s) says what is so, and leaves no blank rows", async (what, holds, said) => {
  const before = await tableRows();
  const after = [...before.slice(0, 2), ...IMPORTED];
  await chooseRows(session);
  await install(session, { at: 1, what, holds, sheet: "Sheet1", spare: 50, spareColumn: 30 });
  await press("Add 15 rows");
  await paneSays(session, said);
  await uninstall(session);
  const isDone = holds === ENDING;
  expect(await tableRows()).toEqual(isDone ? after : before);
  if (!isDone) await buttonOf(session, "Try again").click();
  await paneSays(session, /^Inserted 15 rows/);
  expect(await tableRows()).toEqual(after);
  await session.pane.getByText("From you: figures 17").waitFor();
  await buttonOf(session, "Undo").click();
  await paneSays(session, /^Undone/);
  expect(await tableRows()).toEqual(before);
  await answers(36.5);
});

it("an import leaves what a column of the user's own holds in the rows it fills", async () => {
  await session.inAddIn(async (context) => {
    context.workbook.tables.getItem("MyFigures").columns.add(1, undefined, "Checked");
    await context.sync();
  });
  await session.pane.getByText("From you: figures 2").waitFor();
  await chooseRows(session);
  await session.write("My data!B7:B8", [["=1+1"], ["yes"]]);
  await buttonOf(session, "Add 15 rows").click();
  await paneSays(session, /^Inserted 15 rows/);
  const rows = await tableRows();
  expect(rows.slice(2, 4)).toEqual([
    ["", 2, "", ""],
    ["", "yes", "", ""],
  ]);
});

it.each<Fault>(["closed before", "closed, finished", "closed after"])(
  "an import with the pane %s the rows were written is taken back by the next pane",
  async (what) => {
    const before = await tableRows();
    await chooseRows(session);
    await closedDuring(what, WRITING, () => press("Add 15 rows"));
    if (what !== "closed before") {
      expect(await buttonOf(session, "Finish").count()).toBe(0);
      await buttonOf(session, "Take back").click();
      await paneSays(session, /^Taken back/);
    }
    expect(await tableRows()).toEqual(before);
    await answers(36.5);
  },
);
