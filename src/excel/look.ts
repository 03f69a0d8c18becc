/** Looks at the open workbook without changing it: every used cell, and going to one of them. */
import { failureOf, type Failure } from "./failure";
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
