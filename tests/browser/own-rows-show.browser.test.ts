/** A company of the reader's own, and a quarter of one of the nine, on into what is handed on: packs, one edit beneath them, a reload, and a file that needs no add-in. */
import { readFileSync } from "node:fs";
import { read, type CellObject } from "@e965/xlsx";
import { openOwnRows } from "./pane/own-rows-page";
import { button, clearSheet, says as paneSays, viewShown } from "./pane/pane-page";
import { buildPack, openView, readSheets } from "./workbook/pack-page";
import { closeBrowser, openWorkbench, type WorkbenchSession } from "./support/workbench-page";
import { PATIENCE } from "./support/patience";

let session: WorkbenchSession;

const quarters = ["2025Q1", "2025Q2", "2025Q3", "2025Q4", "2026Q1", "2026Q2"];

beforeAll(async () => {
  session = await openWorkbench();
  await viewShown(session, "map");
  await clearSheet(session);
  await session.write("A1:B1", [['=AI_TIER("SenseTime")', '=AI_REVENUE_GROWTH("Baidu","latest")']]);
  await openOwnRows(session);
  await button(session, "Insert the four tables").click();
  await paneSays(session, /^Inserted /);
  await session.write("My data!K5:T5", [["SenseTime", "商汤", "HKEX:0020", "", "", 12, true, 2, "revenue", "direct"]]);
  await session.write("My data!W5:Y5", [["SenseTime", "MaaS", "named"]]);
  await session.write("My data!A5:E11", [
    ...quarters.map((quarter, at) => ["SenseTime", "revenue", quarter, 1 + at / 10, "CNY bn"]),
    ["Baidu", "ai_revenue_growth", "2026Q2", 0.3, ""],
  ]);
  await becomes("Sheet1!A1", 2);
  await becomes("Sheet1!B1", 0.3);
});
afterAll(() => session.close());
afterAll(closeBrowser);

async function becomes(address: string, value: number): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  let seen: unknown;
  while (Date.now() < deadline) {
    seen = (await session.cell(address)).value;
    if (typeof seen === "number" && Math.abs(seen - value) < 1e-9) return;
    await session.page.waitForTimeout(100);
  }
  throw new Error(`${address} is ${String(seen)}, not ${value}`);
}

/** The row of the company on a sheet of the pack, from its name on. */
async function packRow(name: string, company: string): Promise<readonly unknown[]> {
  const sheet = (await readSheets(session)).find((one) => one.name === name);
  const row = sheet?.values.find((cells) => cells[0] === company);
  if (!row) throw new Error(`${company} has no row on ${name}.`);
  return row;
}

it("comps have the company beside the nine", async () => {
  await openView(session);
  expect(await buildPack(session, { template: "comps" })).toMatch(/^Built/);
  expect(await packRow("Comps", "SenseTime")).toContain(2);
  expect(await packRow("Comps", "Baidu")).toContain(1);
});

it("a one-pager is of the company", async () => {
  await session.pane.locator('input[type=radio][value="one-pager"]').check();
  await session.pane.getByRole("combobox", { name: "Company", exact: true }).selectOption({ label: "SenseTime" });
  expect(await buildPack(session)).toMatch(/^Built/);
  const page = (await readSheets(session)).find(({ name }) => name.startsWith("One-pager"));
  expect(page?.values.flat()).toContain("SenseTime");
});

it("one edited number calls the cells that rest on it, in the packs too, and none of the others", async () => {
  await session.settle();
  const before = await session.callCounts();
  await session.write("My data!D11", 0.35);
  await becomes("Sheet1!B1", 0.35);
  const after = await session.callCounts();
  const called = Object.keys(after).filter((name) => (after[name] ?? 0) > (before[name] ?? 0));
  expect(called).toEqual(["AI_REVENUE_GROWTH"]);
});

it("is all there after the page was loaded anew", async () => {
  const names = await session.sheetNames();
  await session.page.reload();
  await session.ready();
  await becomes("Sheet1!A1", 2);
  await becomes("Sheet1!B1", 0.35);
  expect(await session.sheetNames()).toEqual(names);
  expect(await packRow("Comps", "SenseTime")).toContain(2);
});

it("frozen and saved as .xlsx, it needs no add-in", async () => {
  await viewShown(session, "workbook");
  await session.press("Freeze");
  await paneSays(session, /^Frozen/);
  await session.settle();
  const [download] = await Promise.all([
    session.page.waitForEvent("download"),
    session.page.getByRole("button", { name: "Save .xlsx", exact: true }).click(),
  ]);
  const book = read(readFileSync(await download.path()));
  const cells = Object.values(book.Sheets).flatMap((sheet) => Object.values(sheet) as CellObject[]);
  expect(cells.filter(({ f }) => f !== undefined && /AI_[A-Z]/.test(f)).map(({ f }) => f)).toEqual([]);
  expect((book.Sheets["Sheet1"]?.["A1"] as CellObject).v).toBe(2);
  expect((book.Sheets["Sheet1"]?.["B1"] as CellObject).v).toBeCloseTo(0.35, 9);
  expect(Object.values(book.Sheets["Comps"] ?? {}).map((cell) => (cell as CellObject).v)).toContain("SenseTime");
  expect(session.errors).toEqual([]);
});
