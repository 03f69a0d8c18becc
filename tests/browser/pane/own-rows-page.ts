/** Owns how browser tests stand on a table of the reader's own: one in the workbook, and what a call of it answers. */
import { PATIENCE } from "../support/patience";
import type { WorkbenchSession } from "../support/workbench-page";
import { button, clearSheet, says, showView } from "./pane-page";

/** A call that only the reader's row answers: the record ends before. */
export const OWN_CALL = '=AI_METRIC("Baidu","revenue","2026Q3","bn")';

export async function openOwnRows(session: WorkbenchSession): Promise<void> {
  await showView(session, "data");
  await button(session, "My rows", true).click();
}

/** Nothing but an empty first sheet. */
export async function emptyBook(session: WorkbenchSession): Promise<void> {
  await session.activate("Sheet1");
  await session.inAddIn(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    for (const sheet of worksheets.items.filter(({ name }) => name !== "Sheet1")) {
      // Excel deletes no sheet that is very hidden.
      sheet.visibility = "Visible";
      sheet.delete();
    }
    await context.sync();
  });
  await session.inAddIn(async (context) => {
    context.workbook.tables.load("items/name");
    await context.sync();
    context.workbook.tables.items.forEach((table) => table.delete());
    await context.sync();
  });
  await clearSheet(session);
}

/** Two figures in a fresh table of figures on a sheet of its own, and a call of the second at A1; in the open section. */
export async function insertFigures(session: WorkbenchSession): Promise<void> {
  await session.write("A1", OWN_CALL);
  await button(session, "on a new sheet", true).click();
  await button(session, "Figures", true).click();
  await says(session, /^Inserted Figures/);
  await session.write("A5:E6", [
    ["Tencent", "revenue", "2026Q3", 190, "CNY bn"],
    ["Baidu", "revenue", "2026Q3", 36.5, "CNY bn"],
  ]);
  await answers(session, 36.5);
}

/** Waits for what A1 of the first sheet shows. */
export async function answers(session: WorkbenchSession, value: number | string): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  let seen: unknown;
  while (Date.now() < deadline) {
    seen = (await session.cell("Sheet1!A1")).value;
    if (seen === value) return;
    await session.page.waitForTimeout(100);
  }
  throw new Error(`A1 is ${String(seen)}, not ${value}`);
}

export const IMPORTED_HEADS = ["Entity", "Metric", "Period", "Value"];
/** More rows of figures than a table has blank ones, with its first four columns. */
export const IMPORTED = Array.from({ length: 15 }, (_, at) => ["Tencent", "revenue", `${2004 + at}Q2`, at + 1]);

/** Chooses a file with those rows, which are offered then and not written. */
export async function chooseRows(session: WorkbenchSession): Promise<void> {
  await session.pane.locator("input[type=file]").setInputFiles({
    name: "export.csv",
    mimeType: "text/csv",
    buffer: Buffer.from([IMPORTED_HEADS, ...IMPORTED].map((row) => row.join(",")).join("\n")),
  });
  await button(session, "Add 15 rows").waitFor();
}
