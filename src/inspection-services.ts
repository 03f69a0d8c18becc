/** What the pane can tell of numbers that were typed: which of them the record knows, and whether it agrees. */
import { inspectNumbers } from "./calls/inspect";
import type { Edition } from "./core/dataset/edition";
import type { Failure } from "./excel/failure";
import { goTo, shownSheet } from "./excel/look";
import { cellAddress, parseArea } from "./formulas/addresses";
import type { Inspection, InspectionServices } from "./taskpane/services";

export function inspectionServices(edition: () => Edition): InspectionServices {
  return { look: () => look(edition()), goTo };
}

async function look(edition: Edition): Promise<Inspection | Failure> {
  const shown = await shownSheet();
  if ("reason" in shown) return shown;
  await edition.evidence();
  const { sheet, selected } = shown;
  const within = parseArea(selected);
  const found = inspectNumbers(edition.atlas, sheet, within);
  return {
    sheet: sheet.name,
    sheetId: sheet.id,
    area: within ? selected : "",
    found: found.map((known) => ({ ...known, address: cellAddress(known.row, known.column) })),
  };
}
