/**
 * Asks Excel from which year the workbook counts its days, by a function that needs no cell.
 *
 * A workbook that counts from 1904 is warned of and nothing more: an answer that depended on whether Excel had been
 * asked yet would differ between cells, between openings and from what a file or the command line answers, and
 * no cell would show it.
 */
import { supports } from "./host-version";

/** A day that both systems know, as the usual one counts it. */
const [day, usual] = [[2026, 3, 31] as const, 46112];

/** False also where Excel does not say. */
export async function countsFrom1904(): Promise<boolean> {
  if (!supports("1.2")) return false;
  try {
    return await Excel.run(async (context) => {
      const number = context.workbook.functions.date(...day);
      number.load("value");
      await context.sync();
      return number.value < usual;
    });
  } catch {
    return false;
  }
}
