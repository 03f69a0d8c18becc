/** Takes inserted tables back where nothing was entered in them: with their names and what stands above them; and a sheet that was added for them once it is blank. */
import type { Receipt, UndoOutcome, InsertedTable } from "../port";
import { typedInput } from "../cell-input";
import type { CellChange } from "../journal";
import { patiently, takeBackCells } from "../take-back";
import { forgetTables, kindMarked } from "./marks";
import { LINES_ABOVE } from "./plan";

interface Standing {
  readonly made: InsertedTable;
  readonly sheet: string;
  readonly sheetName: string;
  /** Of the first cell of its block. */
  readonly top: number;
  readonly left: number;
  readonly filled: number;
}

/** Each table that was filled since stays as it is; its filled cells are counted. */
export async function undoTables({ sheet, area, tables = [], addedSheet }: Receipt): Promise<UndoOutcome> {
  const standing = await patiently((context) => findTables(context, tables));
  const blank = standing.filter(({ filled }) => filled === 0);
  for (const table of blank) await dropTable(table);
  await forgetTables(blank.flatMap(({ made }) => kindMarked(made.mark) ?? []));
  if (addedSheet) await patiently((context) => dropBlankSheet(context, sheet));
  return { kind: "undone", address: area, kept: standing.reduce((sum, { filled }) => sum + filled, 0) };
}

/** Whether tables by these names were entered in, or stand without the mark that their sheet bears until the work is done. */
export async function areComplete(
  context: Excel.RequestContext,
  names: readonly string[],
  sheetMarks: readonly string[],
): Promise<boolean> {
  const marks = sheetMarks.map((mark) => context.workbook.names.getItemOrNullObject(mark));
  marks.forEach((mark) => mark.load("name"));
  const found = await findTables(
    context,
    names.map((name) => ({ name, mark: "", lines: [] })),
  );
  return found.some(({ filled }) => filled > 0 || marks.some((mark) => mark.isNullObject));
}

async function findTables(
  context: Excel.RequestContext,
  tables: readonly InsertedTable[],
): Promise<readonly Standing[]> {
  const asked = tables.map((made) => {
    const table = context.workbook.tables.getItemOrNullObject(made.name);
    const body = table.getDataBodyRange();
    table.load("worksheet/id,worksheet/name");
    body.load("rowIndex,columnIndex,values");
    return { made, table, body };
  });
  await context.sync();
  return asked
    .filter(({ table }) => !table.isNullObject)
    .map(({ made, table, body }) => ({
      made,
      sheet: table.worksheet.id,
      sheetName: table.worksheet.name,
      top: body.rowIndex - LINES_ABOVE,
      left: body.columnIndex,
      filled: body.values.flat().filter((value) => value !== "").length,
    }));
}

async function dropTable({ made, sheet, sheetName, top, left }: Standing): Promise<void> {
  await patiently(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(made.name);
    const cells = table.getRange();
    await context.sync();
    if (table.isNullObject) return;
    cells.dataValidation.clear();
    table.delete();
    cells.clear("Formats");
    await context.sync();
  });
  if (made.lines.length === 0) return;
  await patiently((context) => clearLooks(context, sheet, [top, left, made.lines[0]?.length ?? 1]));
  const cells = made.lines.slice(0, -1).flatMap((line, row) =>
    line.flatMap((text, column): CellChange[] =>
      // A sheet's edge may have been cut off since.
      text === "" || top + row < 0 ? [] : [[top + row, left + column, "", typedInput(text), "General"]],
    ),
  );
  await takeBackCells({ sheet, name: sheetName, cells });
}

async function clearLooks(
  context: Excel.RequestContext,
  sheet: string,
  [top, left, width]: readonly [number, number, number],
): Promise<void> {
  if (top < 0) return;
  context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, left, LINES_ABOVE, width).clear("Formats");
  await context.sync();
}

async function dropBlankSheet(context: Excel.RequestContext, id: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  const used = sheet.getUsedRangeOrNullObject(true);
  sheet.load("id");
  used.load("address");
  await context.sync();
  if (!sheet.isNullObject && used.isNullObject) sheet.delete();
  await context.sync();
}
