/** Writes one table with what stands above it, and the lists its columns offer. Everything is queued, nothing sent. */
import { typedInput } from "../cell-input";
import { BLANK_ROWS, LINES_ABOVE, plannedLines, type TablePlan } from "./plan";

/** As many characters as Excel takes for a list that stands in no cells. */
const LONGEST_LIST = 255;
const QUIET = "#707070";
/** Points. */
const COLUMN_WIDTH = 84;

export function drawTable(
  sheet: Excel.Worksheet,
  { top, left }: { readonly top: number; readonly left: number },
  plan: TablePlan,
): Excel.Table {
  const width = plan.heads.length;
  const lines = sheet.getRangeByIndexes(top, left, LINES_ABOVE, width);
  lines.formulas = plannedLines(plan).map((cells) => cells.map(typedInput)) as string[][];
  lines.format.columnWidth = COLUMN_WIDTH;
  lines.getRow(0).format.font.bold = true;
  const above = sheet.getRangeByIndexes(top + 1, left, 2, width);
  above.format.font.color = QUIET;
  sheet.getRangeByIndexes(top + 2, left, 1, width).format.font.italic = true;
  const heads = top + LINES_ABOVE - 1;
  const table = sheet.tables.add(sheet.getRangeByIndexes(heads, left, 1 + BLANK_ROWS, width), true);
  table.style = "TableStyleLight1";
  plan.lists.forEach((choices, column) => {
    if (choices) offer(sheet.getRangeByIndexes(heads + 1, left + column, BLANK_ROWS, 1), choices);
  });
  return table;
}

/** A list to choose from, which refuses nothing: names and periods may be written in many ways. */
function offer(cells: Excel.Range, choices: readonly string[]): void {
  cells.dataValidation.rule = { list: { inCellDropDown: true, source: listText(choices) } };
  cells.dataValidation.errorAlert = { showAlert: false, message: "", title: "", style: "Information" };
}

/** As many of the choices as fit. */
export function listText(choices: readonly string[]): string {
  return choices.reduce((text, choice) => {
    const longer = text === "" ? choice : `${text},${choice}`;
    return longer.length > LONGEST_LIST ? text : longer;
  }, "");
}
