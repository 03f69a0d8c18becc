/** The pane is closed while it works on tables of the reader's own: what stands is what was said or what was there, and the next try does the rest. */
import { install, reopened, uninstall, type Fault } from "../torture/host/faults";
import { answers as answersOf, emptyBook, insertFigures, openOwnRows } from "./pane/own-rows-page";
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
  await buttonOf(session, "Marks", true).click();
  await paneSays(session, /^Inserted Marks/);
  expect(await tableNames()).toEqual(["MyFigures", "MyMarks"]);
  await answers(36.5);
});
