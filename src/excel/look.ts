/** Looks at the open workbook without changing it: every used cell, the shown sheet alone, and going to a cell. */
import { splitReference } from "../formulas/addresses";
import { failureOf, Refused, type Failure } from "./failure";
import { requireExcel } from "./host-version";
import { scanWorkbook, type ScannedSheet } from "./scan";
import { Work } from "./work";

/** The used cells of every sheet, or why they cannot be read. */
export async function scanNow(): Promise<readonly ScannedSheet[] | Failure> {
  try {
    requireExcel();
    return await Excel.run((context) => scanWorkbook(new Work(context, {})));
  } catch (thrown) {
    return failureOf(thrown);
  }
}

/** Selects a cell of a sheet, by the sheet's id, and shows it. */
export async function goTo(sheet: string, address: string): Promise<Failure | undefined> {
  try {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(address).select();
      await context.sync();
    });
    return undefined;
  } catch (thrown) {
    return failureOf(thrown);
  }
}

/** The used cells of the shown sheet, and the part of it that is selected where that is more than one cell. */
export async function shownSheet(): Promise<{ readonly sheet: ScannedSheet; readonly selected: string } | Failure> {
  try {
    requireExcel();
    return await Excel.run(async (context) => {
      const shown = context.workbook.worksheets.getActiveWorksheet();
      const selection = context.workbook.getSelectedRange();
      shown.load("id");
      selection.load("address,cellCount");
      await context.sync();
      const scanned = await scanWorkbook(new Work(context, {}));
      const sheet = scanned.find(({ id }) => id === shown.id);
      if (!sheet) throw new Refused("nothing-to-do");
      const { address, cellCount } = selection;
      return { sheet, selected: cellCount > 1 ? splitReference(address).cells : "" };
    });
  } catch (thrown) {
    return failureOf(thrown);
  }
}
