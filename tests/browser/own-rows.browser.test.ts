/** The reader's own rows from where a user stands: tables inserted from the pane, rows typed, and formulas that answer with them at once. */
import { button as buttonOf, clearSheet, says as paneSays, showView, viewShown } from "./pane/pane-page";
import { closeBrowser, openWorkbench, type WorkbenchSession } from "./support/workbench-page";
import { PATIENCE } from "./support/patience";

let session: WorkbenchSession;

beforeAll(async () => {
  session = await openWorkbench();
  await viewShown(session, "map");
  await clearSheet(session);
  await session.write("A1:C1", [
    ['=AI_REVENUE_GROWTH("Baidu","latest")', '=AI_METRIC("Tencent","revenue","2025Q1","bn")', '=AI_TIER("Baidu")'],
  ]);
  await session.write("A2:B2", [["Baidu", '=AI_METRIC(A2,"revenue","2026Q3","bn")']]);
  await session.settle();
  await showView(session, "data");
  // A workbook without rows of the reader's own fetches nothing for them.
  const fetched = await session
    .frame()
    .evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  expect(fetched.filter((name) => /own-(rows|row|tables)/.test(name))).toEqual([]);
  await buttonOf(session, "My rows", true).click();
});
afterAll(() => session.close());
afterAll(closeBrowser);

/** Waits for what comes of an edit some time after it. */
async function becomes(address: string, value: unknown): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  let seen: unknown;
  while (Date.now() < deadline) {
    seen = (await session.cell(address)).value;
    if (typeof value === "number" && typeof seen === "number" ? Math.abs(seen - value) < 1e-9 : seen === value) return;
    await session.page.waitForTimeout(100);
  }
  throw new Error(`${address} is ${String(seen)}, not ${String(value)}`);
}

/** The calls made until nothing more comes. */
async function callsDuring(work: () => Promise<void>): Promise<Readonly<Record<string, number>>> {
  const before = await session.callCounts();
  await work();
  await session.settle();
  const after = await session.callCounts();
  return Object.fromEntries(
    Object.entries(after)
      .map(([name, count]) => [name, count - (before[name] ?? 0)] as const)
      .filter(([, count]) => count > 0),
  );
}

const insertAll = async (): Promise<void> => {
  await buttonOf(session, "Insert the four tables").click();
  await paneSays(session, /^Inserted /);
};

it("inserts the four tables on a sheet of their own, with nothing in them, and takes them back", async () => {
  const calls = await callsDuring(insertAll);
  expect(calls).toEqual({});
  expect(await session.sheetNames()).toEqual(["Sheet1", "My data"]);
  expect(await session.values("A4:D5")).toEqual([
    ["Entity", "Metric", "Period", "Value"],
    ["", "", "", ""],
  ]);
  expect((await session.cell("A3")).value).toBe("e.g. SenseTime");
  await buttonOf(session, "Undo").click();
  await paneSays(session, /^Undone/);
  expect(await session.sheetNames()).toEqual(["Sheet1"]);
});

it("answers with a row as soon as it is there, and calls nothing else again", async () => {
  await insertAll();
  const calls = await callsDuring(async () => {
    await session.write("A5:E5", [["百度", "revenue", "3Q26", 36.5, "CNY bn"]]);
    await session.activate("Sheet1");
    await becomes("B2", 36.5);
  });
  expect(calls).toEqual({ AI_METRIC: 1 });
  await session.pane.getByText("From you: figures 1").waitFor();
});

it("calls the cells of one number again when it is edited, and no others", async () => {
  await session.activate("My data");
  await session.write("A6:D6", [["Baidu", "ai_revenue_growth", "2026Q2", 0.3]]);
  await session.activate("Sheet1");
  await becomes("A1", 0.3);
  await session.activate("My data");
  const calls = await callsDuring(async () => {
    await session.write("D6", 0.35);
    await session.activate("Sheet1");
    await becomes("A1", 0.35);
  });
  expect(calls).toEqual({ AI_REVENUE_GROWTH: 1 });
});

/** How many rows of the tables each request asked the values of until nothing more comes. */
async function rowsReadDuring(work: () => Promise<void>): Promise<readonly number[]> {
  await session.page.evaluate(() => {
    const read: number[] = [];
    Object.assign(window, { rowsRead: read });
    window.workbench?.between(async (batch, run) => {
      const answer = await run(batch);
      const isOfTables = Object.values(batch.ObjectPaths).some(({ Name }) => Name === "GetDataBodyRange");
      for (const { Value } of isOfTables ? answer.Results : []) {
        const values = (Value as { Values?: unknown } | null)?.Values;
        if (Array.isArray(values)) read.push(values.length);
      }
      return answer;
    });
  });
  await work();
  await session.settle();
  return session.page.evaluate(() => {
    window.workbench?.between(undefined);
    return (window as unknown as { rowsRead: number[] }).rowsRead;
  });
}

it("reads the one row again that was edited, and all of them where rows have come or gone", async () => {
  await session.activate("My data");
  const edited = await rowsReadDuring(async () => {
    await session.write("D6", 0.34);
    await becomes("Sheet1!A1", 0.34);
  });
  expect(edited).toEqual([1]);
  const inserted = await rowsReadDuring(async () => {
    await session.insertRows("My data", 1, 1);
    await session.write("D7", 0.35);
    await becomes("Sheet1!A1", 0.35);
  });
  expect(Math.max(...inserted)).toBe(12);
  await session.deleteRows("My data", 1, 1);
  await session.activate("Sheet1");
});

it("calls a name's cell again when its answer changes", async () => {
  await session.inAddIn(async (context) => {
    context.workbook.names.add("BaiduGrowth", '=AI_REVENUE_GROWTH("Baidu","latest")');
    context.workbook.worksheets.getItem("Sheet1").getRange("D1").formulas = [["=BaiduGrowth"]];
    await context.sync();
  });
  await becomes("D1", 0.35);
  await session.activate("My data");
  await session.write("D6", 0.36);
  await session.activate("Sheet1");
  await becomes("D1", 0.36);
  await session.activate("My data");
  await session.write("D6", 0.35);
  await session.activate("Sheet1");
  await becomes("A1", 0.35);
  await session.activate("My data");
});

it("names a row that is left out, and goes to it", async () => {
  await session.activate("My data");
  await session.write("A7:D7", [["Badu", "revenue", "2026Q3", 1e9]]);
  await session.pane.getByText("1 row is left out").waitFor();
  await session.activate("Sheet1");
  await buttonOf(session, "My data!A7").click();
  await session.settle();
  expect(await session.selection()).toBe("A7");
  await buttonOf(session, "Notes at these cells").click();
  await paneSays(session, "1 note was set.");
  expect(await session.popup("A7")).toMatch(/Badu/);
});

it("has the record first where the reader wants that, and mine first again", async () => {
  await session.write("A7:E7", [["Tencent", "revenue", "2025Q1", 999, "CNY bn"]]);
  await session.activate("Sheet1");
  await becomes("B1", 999);
  await buttonOf(session, "The record first").click();
  await becomes("B1", 180.022);
  await buttonOf(session, "Mine first").click();
  await becomes("B1", 999);
});

it("answers with the rows after a new start, without a call before they are read", async () => {
  await session.page.evaluate(() => window.workbench?.restartAddIn());
  await session.ready();
  await becomes("B1", 999);
  await becomes("A1", 0.35);
  expect((await session.cell("B2")).value).toBeCloseTo(36.5, 9);
});

it("forgets the rows with their sheet", async () => {
  await session.inAddIn(async (context) => {
    context.workbook.worksheets.getItem("My data").delete();
    await context.sync();
  });
  await becomes("B1", 180.022);
  await becomes("A1", 0.21);
  expect(session.errors).toEqual([]);
});
