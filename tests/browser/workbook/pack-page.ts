/** Drives the Workbook view and reads what it did to the workbook, for the tests of building, freezing and rebuilding. */
import type { WorkbenchSession } from "../support/workbench-page";
import { PATIENCE } from "../support/patience";

export interface Choices {
  readonly template?: string;
  readonly language?: string;
  readonly frozen?: boolean;
}

export async function openView(session: WorkbenchSession): Promise<void> {
  await session.pane.getByRole("tab", { name: "Workbook", exact: true }).click();
  await button(session, "Build in this workbook").waitFor();
}

export function button(session: WorkbenchSession, name: string) {
  return session.pane.getByRole("button", { name, exact: true });
}

/** What the status line says once it says something like this. */
export async function says(session: WorkbenchSession, text: RegExp): Promise<string> {
  const line = session.pane.locator("#status-text", { hasText: text });
  await line.waitFor({ timeout: PATIENCE });
  return line.innerText();
}

/** Chooses and builds; returns what the status line said in the end. */
export async function buildPack(session: WorkbenchSession, choices: Choices = {}): Promise<string> {
  const { pane } = session;
  const { template } = choices;
  if (template !== undefined) await pane.locator(`input[type=radio][value="${template}"]`).check();
  if (choices.language !== undefined) await pane.getByLabel("Language").selectOption(choices.language);
  if (choices.frozen) await pane.getByRole("radio", { name: /^Frozen/ }).check();
  await button(session, "Build in this workbook").click();
  const said = await says(
    session,
    /^(Built|Rebuilt|That failed|This Excel|A cell is|The (?:workbook or|sheet)|Cancelled)/,
  );
  await session.settle();
  return said;
}

export interface SheetCells {
  readonly name: string;
  readonly formulas: readonly (readonly (string | number | boolean)[])[];
  readonly values: readonly (readonly (string | number | boolean)[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Every sheet from A1 to its last used cell, as Excel's API gives it. */
export async function readSheets(session: WorkbenchSession): Promise<readonly SheetCells[]> {
  await session.settle();
  return session.inAddIn(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const read = worksheets.items.map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("rowIndex,columnIndex,formulas,values,numberFormat");
      return { sheet, used };
    });
    await context.sync();
    return read.map(({ sheet, used }) => {
      const whole = <T>(cells: T[][], blank: T): T[][] => {
        if (used.isNullObject) return [];
        const width = used.columnIndex + (cells[0]?.length ?? 0);
        const above = Array.from({ length: used.rowIndex }, () => new Array<T>(width).fill(blank));
        return [...above, ...cells.map((row) => [...new Array<T>(used.columnIndex).fill(blank), ...row])];
      };
      return {
        name: sheet.name,
        formulas: whole(used.formulas as string[][], ""),
        values: whole(used.values as string[][], ""),
        formats: whole(used.numberFormat as string[][], "General"),
      };
    });
  });
}

/** What of ours is hidden in the workbook: names and XML parts. */
export async function hiddenTraces(session: WorkbenchSession): Promise<readonly string[]> {
  return session.inAddIn(async (context) => {
    const { names, customXmlParts } = context.workbook;
    names.load("items/name");
    customXmlParts.load("items/namespaceUri");
    await context.sync();
    return [...names.items.map(({ name }) => name), ...customXmlParts.items.map(({ namespaceUri }) => namespaceUri)];
  });
}

/** `B8` of the first cell whose formula or value passes, row by row. */
export function findCell(sheet: SheetCells, fits: (content: string) => boolean): string {
  for (const [row, cells] of sheet.formulas.entries())
    for (const [column, content] of cells.entries())
      if (fits(String(content))) return `${String.fromCharCode(65 + column)}${row + 1}`;
  throw new Error(`No such cell on ${sheet.name}.`);
}
