/** Long work from the pane and the ribbon: progress, cancel, refusals with what to do, and the file. */
import { readFileSync } from "node:fs";
import { button as buttonOf, clearSheet, says as paneSays, showView, viewShown } from "./pane/pane-page";
import { holdRequest } from "./support/held-request";
import { closeBrowser, openWorkbench, type WorkbenchSession } from "./support/workbench-page";

let session: WorkbenchSession;

beforeAll(async () => {
  session = await openWorkbench();
  await viewShown(session, "map");
});
afterAll(() => session.close());
afterAll(closeBrowser);

const says = (text: string | RegExp) => paneSays(session, text);
const button = (name: string | RegExp) => buttonOf(session, name, typeof name === "string");

describe("the ribbon", () => {
  beforeEach(() => clearSheet(session));

  it("inserts the matrix into empty cells without a question", async () => {
    await session.select("A1");
    await session.press("Insert matrix");
    await session.settle();
    expect((await session.cell("A2")).value).toBe("Baidu");
  });

  it("lets the pane ask where cells are filled", async () => {
    await session.write("B3", "mine");
    await session.select("A1");
    await session.press("Insert matrix");
    await says("A1:F10 holds 1 filled cell. Replace it?");
    expect((await session.cell("B3")).value).toBe("mine");
    await button("Replace").click();
    await says("Inserted =AI_MATRIX() at A1:F10.");
    expect((await session.cell("B3")).value).toBe(1);
  });

  it("freezes the formulas of the workbook and brings them back", async () => {
    await session.write("A1", '=AI_TIER("Huawei")');
    await session.press("Freeze");
    await says(/^Frozen: /);
    expect((await session.cell("A1")).formula).toBeFalsy();
    expect((await session.cell("A1")).value).toBe(1);
    await session.press("Unfreeze");
    await says(/^Unfrozen: /);
    expect((await session.cell("A1")).formula).toBe('=AI_TIER("Huawei")');
  });
});

describe("building", () => {
  beforeEach(() => showView(session, "workbook"));

  it("shows how far it is and can be cancelled, which leaves the workbook as it was", async () => {
    const before = await session.sheetNames();
    await session.pane.getByRole("radio", { name: /^Full analyst pack/ }).check();
    const { letGo } = await holdRequest(session, 4);
    await button("Build in this workbook").click();
    await session.pane.getByRole("progressbar").waitFor();
    await button("Cancel").click();
    await letGo();
    await says("Cancelled; the workbook is as it was.");
    expect(await session.sheetNames()).toEqual(before);
  });

  it("refuses while a cell is being edited, says so, and does it when tried again", async () => {
    await session.pane.getByRole("radio", { name: /^Classification only/ }).check();
    await session.startEditing("E8");
    await button("Build in this workbook").click();
    await says("A cell is being edited.");
    await session.point("E12");
    await button("Try again").click();
    await says(/^Built \d+ sheets?: /);
    expect((await session.sheetNames()).length).toBeGreaterThan(1);
  });

  it("refuses a protected workbook and says what to do", async () => {
    await session.protectWorkbook();
    await button("Build in this workbook").click();
    await says("The workbook or a sheet is protected. Unprotect it, then try again. Nothing was changed.");
  });

  it("saves the same as a file", async () => {
    const download = session.page.waitForEvent("download");
    await button("Download .xlsx").click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^ai-atlas-classification-.*\.xlsx$/);
    const bytes = readFileSync(await file.path());
    expect(bytes.subarray(0, 2).toString()).toBe("PK");
    expect(bytes.length).toBeGreaterThan(5000);
    await says("Saved ai-atlas-classification");
  });
});
