/** Typed numbers held against the record from where a user stands: listed, gone to, replaced by a formula, and taken back. */
import { button as buttonOf, clearSheet, says as paneSays, showView, viewShown } from "./pane/pane-page";
import { closeBrowser, openWorkbench, type WorkbenchSession } from "./support/workbench-page";

let session: WorkbenchSession;

beforeAll(async () => {
  session = await openWorkbench();
  await viewShown(session, "map");
  await clearSheet(session);
  await session.write("A1:C3", [
    ["Revenue (RMB bn)", "2025Q1", "2024Q4"],
    ["Baidu", 32.5, "=30+4.1"],
    ["Tencent", 171.5, ""],
  ]);
  await session.select("F20");
  await showView(session, "data");
  await buttonOf(session, "Check", true).click();
});
afterAll(() => session.close());
afterAll(closeBrowser);

const check = () => buttonOf(session, "Check typed numbers").click();
const listed = (address: string) =>
  session.pane.locator("#view li").filter({ has: session.pane.getByRole("button", { name: address, exact: true }) });

it("tells what agrees and what differs, with its source, and changes nothing", async () => {
  await check();
  await session.pane.getByText("Sheet1: 2 typed numbers are on record").waitFor();
  expect(await listed("B2").innerText()).toMatch(/agrees with CNY 32,452,000,000[\s\S]*Baidu · Revenue · 2025Q1/);
  expect(await listed("B3").innerText()).toMatch(/differs: the record has CNY 180,022,000,000/);
  expect((await session.cell("B2")).value).toBe(32.5);
});

it("looks at the selection alone where one is made", async () => {
  await session.select("A1:C2");
  await check();
  await session.pane.getByText("Sheet1!A1:C2: 1 typed number is on record").waitFor();
});

it("goes to the number, puts the formula when that is confirmed, and takes it back", async () => {
  await listed("B2").getByRole("button", { name: "B2", exact: true }).click();
  await session.settle();
  expect(await session.selection()).toBe("B2");
  await listed("B2").getByRole("button", { name: "Put the formula" }).click();
  await paneSays(session, "B2 holds 1 filled cell. Replace it?");
  expect((await session.cell("B2")).formula).toBeFalsy();
  await buttonOf(session, "Replace", true).click();
  await paneSays(session, /^Inserted =AI_METRIC/);
  await session.settle();
  expect((await session.cell("B2")).formula).toBe('=AI_METRIC("Baidu","revenue","2025Q1","bn")');
  expect((await session.cell("B2")).value).toBeCloseTo(32.452, 6);
  await buttonOf(session, "Undo").click();
  await paneSays(session, /^Undone/);
  expect((await session.cell("B2")).value).toBe(32.5);
});

it("says where there is nothing to tell", async () => {
  await clearSheet(session);
  await session.write("A1:B1", [["Somebody", 12.5]]);
  await check();
  await session.pane.getByText(/no typed number near a company and a period is on record/).waitFor();
});
