/** Looks at the open workbook without changing it: every used cell, the shown sheet alone, and going to a cell. */
import { splitReference } from "../formulas/addresses";
import { asked } from "./asked";
import { Refused, type Failure } from "./failure";
import { requireExcel } from "./host-version";
import { scanWorkbook, type ScannedSheet } from "./scan";
import { Work } from "./work";

/** The used cells of every sheet, or why they cannot be read. */
export function scanNow(): Promise<readonly ScannedSheet[] | Failure> {
  return asked((context) => {
    requireExcel();
    return scanWorkbook(new Work(context, {}));
  });
}

/** Selects a cell of a sheet, by the sheet's id, and shows it. */
export function goTo(sheet: string, address: string): Promise<Failure | undefined> {
  return asked(async (context) => {
    const place = context.workbook.worksheets.getItem(sheet);
    place.load("visibility");
    await context.sync();
    if (place.visibility !== "Visible") throw new Refused("hidden");
    place.getRange(address).select();
    await context.sync();
    return undefined;
  });
}

/** The used cells of the shown sheet, and the part of it that is selected where that is more than one cell. */
export function shownSheet(): Promise<{ readonly sheet: ScannedSheet; readonly selected: string } | Failure> {
  return asked(async (context) => {
    requireExcel();
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
}
