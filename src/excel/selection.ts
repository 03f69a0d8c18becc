/** Reads the selected cell, with the formula of the cell it spills from. */
import { splitReference } from "../formulas/addresses";
import { supports } from "./host-version";
import type { CellContent } from "./cell-content";
import type { Selection } from "./port";

/** Undefined while a cell is being edited or when something other than cells is selected. */
export async function readSelection(): Promise<Selection | undefined> {
  try {
    // One request: `Excel.run` would send a second one, to let go of ranges that nothing here keeps.
    return await readWith(new Excel.RequestContext());
  } catch {
    return undefined;
  }
}

async function readWith(context: Excel.RequestContext): Promise<Selection> {
  const cell = context.workbook.getSelectedRange().getCell(0, 0);
  cell.load("address,formulas,values,text,rowIndex,columnIndex,worksheet/id");
  const parent = spillParent(cell);
  await context.sync();
  const { sheet, cells } = splitReference(cell.address);
  const spilled = parent && !parent.isNullObject;
  return {
    sheet: sheet ?? "",
    sheetId: cell.worksheet.id,
    address: cells,
    formula: String((spilled ? parent : cell).formulas[0]?.[0] ?? ""),
    value: (cell.values[0]?.[0] ?? "") as CellContent,
    text: cell.text[0]?.[0] ?? "",
    offset: spilled
      ? { row: cell.rowIndex - parent.rowIndex, column: cell.columnIndex - parent.columnIndex }
      : { row: 0, column: 0 },
  };
}

function spillParent(cell: Excel.Range): Excel.Range | undefined {
  if (!supports("1.12")) return undefined;
  const parent = cell.getSpillParentOrNullObject();
  parent.load("formulas,rowIndex,columnIndex");
  return parent;
}
