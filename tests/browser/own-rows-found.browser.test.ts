/** Tables of the reader's own in a workbook that no longer knows them, and a workbook that knows tables which are gone. */
import { button as buttonOf, clearSheet, says as paneSays, showView, viewShown } from "./pane/pane-page";
import { throughFile } from "./pane/workbook-file";
import { closeBrowser, openAnew, type WorkbenchSession } from "./support/workbench-page";

let session: WorkbenchSession;

const FORGOTTEN = "This table looks like rows of yours";

beforeEach(async () => {
  session = await openAnew(session);
  await viewShown(session, "map");
  await clearSheet(session);
  await session.write("A1", '=AI_METRIC("Baidu","revenue","2026Q3","bn")');
});
afterEach(() => {
  expect(session.errors).toEqual([]);
});
afterAll(() => session.close());
afterAll(closeBrowser);

async function openSection(): Promise<void> {
  await showView(session, "data");
  await buttonOf(session, "My rows", true).click();
}

/** A figure of the reader's in a table of figures. */
async function addFigure(): Promise<void> {
  await openSection();
  await buttonOf(session, "Figures", true).click();
  await paneSays(session, /^Inserted Figures/);
  await session.write("A5:E5", [["Baidu", "revenue", "2026Q3", 36.5, "CNY bn"]]);
  await session.pane.getByText("From you: figures 1").waitFor();
  await session.activate("Sheet1");
  // The pane comes back where it was left, and its section would look at once.
  await showView(session, "map");
}

const answer = async () => (await session.cell("A1")).value;

const remembered = () =>
  session
    .frame()
    .evaluate(() =>
      ["atlas.own-rows", "atlas.own-tables"].map((key) => Office.context.document.settings.get(key) as unknown),
    );

const nameCount = () =>
  session.inAddIn(async (context) => {
    const names = context.workbook.names.load("items/name");
    await context.sync();
    return names.items.filter(({ name }) => name.startsWith("_AtlasOwn_")).length;
  });

it.each([
  ["its settings, and gave its table another id", false],
  ["its settings and its hidden names as well", true],
])("the way through another program lost %s: the pane offers the table again", async (_lost, namesToo) => {
  await addFigure();
  expect(await answer()).toBe(36.5);
  if (namesToo) {
    await session.inAddIn(async (context) => {
      const names = context.workbook.names.load("items/name");
      await context.sync();
      names.items.forEach((name) => name.delete());
      await context.sync();
    });
  }
  await throughFile(session, ({ beside }) => {
    beside.maps.documentSettings.splice(0);
    beside.tables.forEach((table) => (table.id = `{${table.id}-again}`));
  });
  expect(await answer()).toBe("#N/A");
  const fetched = await session
    .frame()
    .evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  expect(fetched.filter((name) => /own-(rows|row|tables)/.test(name))).toEqual([]);
  await viewShown(session, "map");
  await openSection();
  await session.pane.getByText(FORGOTTEN).waitFor();
  await session.pane.getByText("Figures: MyFigures on “My data”").waitFor();
  expect(await answer()).toBe("#N/A");
  await buttonOf(session, "Use this table").click();
  await paneSays(session, "Your table is in use.");
  await session.pane.getByText("From you: figures 1").waitFor();
  expect(await answer()).toBe(36.5);
  expect(await session.pane.getByText(FORGOTTEN).count()).toBe(0);
  expect(await nameCount()).toBe(1);
  await session.page.evaluate(() => window.workbench?.restartAddIn());
  await session.ready();
  expect(await answer()).toBe(36.5);
});

it("does not take any table with a name or a value in it for one of the reader's", async () => {
  await session.inAddIn(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("C5:E6").values = [
      ["Name", "Value", "Date"],
      ["Baidu", 1, "2026Q3"],
    ];
    sheet.tables.add("C5:E6", true);
    await context.sync();
  });
  await openSection();
  await buttonOf(session, "Insert the four tables").waitFor();
  await session.settle();
  expect(await session.pane.getByText(/looks? like rows of yours/).count()).toBe(0);
});

it("offers a table that somebody made by hand, in any language and order of its heads", async () => {
  await session.inAddIn(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("C5:G6").values = [
      ["期间", "数值", "公司", "指标", "币种"],
      ["2026Q3", 36.5, "百度", "营业收入", "CNY bn"],
    ];
    sheet.tables.add("C5:G6", true).name = "季度";
    await context.sync();
  });
  await openSection();
  await session.pane.getByText("Figures: 季度 on “Sheet1”").waitFor();
  await buttonOf(session, "Use this table").click();
  await session.pane.getByText("From you: figures 1").waitFor();
  expect(await answer()).toBe(36.5);
});

it("a workbook that says it has tables, and has none, is answered from the record and put right", async () => {
  await addFigure();
  await throughFile(session, ({ beside }) => void beside.tables.splice(0));
  expect(await answer()).toBe("#N/A");
  expect(await remembered()).not.toContain(null);
  await viewShown(session, "map");
  await openSection();
  await session.pane
    .getByText("No longer in the workbook, and forgotten: Figures. The record answers in their place.")
    .waitFor();
  expect(await remembered()).toEqual([null, null]);
  expect(await nameCount()).toBe(0);
  await buttonOf(session, "Figures", true).click();
  await paneSays(session, /^Inserted Figures/);
  // Read again behind what is said.
  await session.pane.getByText("No longer in the workbook").waitFor({ state: "detached" });
});
