/** Writes a whole new sheet of a plan: everything is queued, nothing sent; the order matters where Excel reacts to what it gets. */
import type { RangeHyperlink, Worksheet } from "../../excel/host-objects";
import { areaAddress, quoteSheet } from "../../formulas/addresses";
import { formatOf, gridOf, inputOf, type CellInput } from "../plan/record";
import type { Cell, Link, Sheet, SheetKey } from "../plan/types";
import { typedInput } from "../../excel/cell-input";
import { looksOf } from "./cell-looks";
import { setUpPage } from "./page-setup";
import { asPlanned, placeFormula, type SheetsNow } from "./places";
import { writeChart } from "./write-charts";

export interface SheetJob {
  readonly sheet: Sheet;
  readonly target: Worksheet;
  readonly places: SheetsNow;
  readonly font: string;
  /** A table's name that is free in the workbook. */
  readonly tableName: (wished: string) => string;
}

/** How many cells were filled. */
export function writeSheet(job: SheetJob): number {
  const { sheet, target } = job;
  setWidths(target, sheet);
  const width = Math.max(1, ...sheet.rows.map((row) => row.length));
  const range = target.getRangeByIndexes(0, 0, sheet.rows.length, width);
  range.format.font.name = job.font;
  range.format.font.size = 10;
  // A link writes its address into the cell and colours it, so the content and the looks come after.
  eachCell(sheet, (cell, row, column) => {
    if (cell.link) target.getCell(row, column).hyperlink = hyperlinkOf(job, cell.link);
  });
  range.formulas = inputsOf(job) as string[][];
  sheet.tables.forEach((table) => addTable(job, areaAddress(table), table.name));
  range.numberFormat = gridOf(sheet.rows, formatOf) as string[][];
  range.setCellProperties(gridOf(sheet.rows, (cell) => (cell ? looksOf(cell.style) : {})) as never);
  sheet.merges.forEach((area) => target.getRange(areaAddress(area)).merge());
  range.format.autofitRows();
  for (const [row, points] of Object.entries(sheet.heights)) target.getCell(Number(row), 0).format.rowHeight = points;
  sheet.charts.forEach((chart) => writeChart(target, chart, asPlanned, job.font));
  setUpPage(target, sheet);
  return sheet.rows.flat().filter((cell) => cell !== undefined && inputOf(cell) !== "").length;
}

/** What is typed into the cells, row by row, formulas with the sheets' names of this workbook. */
function inputsOf({ sheet, places }: SheetJob) {
  return gridOf(sheet.rows, (cell) => typedCell(cell, sheet.key, places));
}

/** One cell's content as it is typed; an error is typed as itself. */
function typedCell(cell: Cell | undefined, home: SheetKey, places: SheetsNow): CellInput {
  if (cell?.formula !== undefined) return placeFormula(cell.formula, home, places);
  return typeof cell?.value === "object" ? cell.value.error : typedInput(inputOf(cell));
}

/** Excel counts widths in points here: a character is 7 pixels and a column has 5 more. */
function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

function setWidths(target: Worksheet, sheet: Sheet): void {
  sheet.widths.forEach((characters, column) => {
    target.getCell(0, column).getEntireColumn().format.columnWidth = columnPoints(characters);
  });
}

export function hyperlinkOf({ places }: Pick<SheetJob, "places">, link: Link): RangeHyperlink {
  if (link.kind === "web") return { address: link.url };
  return { documentReference: `${quoteSheet(places.nameOf(link.sheet))}!${link.cell}` };
}

function addTable({ target, tableName }: SheetJob, address: string, wished: string): void {
  const table = target.tables.add(address, true);
  table.name = tableName(wished);
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
}

function eachCell(sheet: Sheet, visit: (cell: Cell, row: number, column: number) => void): void {
  sheet.rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell) visit(cell, row, column);
    }),
  );
}
