/** Writes a block of cells, and a chart of it, at the selected cell; never over filled cells unless told to. */
import { columnName, splitReference } from "../formulas/addresses";
import { pointAtCells } from "./own-cells";
import { inputsAsRead } from "./cell-input";
import { Refused } from "./failure";
import { askInTheWay, type InTheWay } from "./in-the-way";
import type { Journal } from "./journal";
import type { CellContent } from "./cell-content";
import type { CellBlock, ChartRequest, InsertOutcome, Size, Stopping } from "./port";
import type { Work } from "./work";
import { attemptInsertion, changesBetween, completeInsertion, type Written } from "./written-cells";

export function insertBlock(block: CellBlock, overwrite: boolean, stopping: Stopping): Promise<InsertOutcome> {
  return insert({ block }, overwrite, stopping);
}

export function insertChart(request: ChartRequest, overwrite: boolean, stopping: Stopping): Promise<InsertOutcome> {
  return insert({ block: request.block, chart: request }, overwrite, stopping);
}

interface Wanted {
  readonly block: CellBlock;
  readonly chart?: ChartRequest;
}

function insert(wanted: Wanted, overwrite: boolean, hooks: Stopping): Promise<InsertOutcome> {
  return attemptInsertion(hooks, (work, journal) => run(work, journal, wanted, overwrite));
}

interface Target {
  readonly anchor: Excel.Range;
  readonly area: Excel.Range;
  readonly sheet: Excel.Worksheet;
  /** Nothing is in the way of a single cell. */
  readonly inTheWay: InTheWay;
}

async function run(
  work: Work,
  journal: Journal<InsertOutcome>,
  { block, chart }: Wanted,
  overwrite: boolean,
): Promise<InsertOutcome> {
  const { context } = work;
  const target = await findTarget(context, block);
  if (target.sheet.protection.protected) throw new Refused("protected", target.sheet.name);
  const before = inputsAsRead(target.area);
  const filled = before.flat().filter((content) => content !== "").length;
  const address = splitReference(target.area.address).cells;
  const { tables, merged } = target.inTheWay;
  if (filled + tables.length + merged.length > 0 && !overwrite)
    return { kind: "occupied", address, filled, tables, merged };
  return completeInsertion(work, journal, await write(work, journal, target, { block, before, filled, chart }));
}

/** @throws Refused `no-room` where the block would reach beyond the sheet. */
async function findTarget(context: Excel.RequestContext, block: CellBlock): Promise<Target> {
  const { worksheets } = context.workbook;
  const { at } = block;
  const size = sizeOf(block);
  const place = at ? worksheets.getItem(at.sheet).getRange(at.cell) : context.workbook.getSelectedRange();
  const anchor = place.getCell(0, 0);
  const area = anchor.getResizedRange(size.rows - 1, size.columns - 1);
  // eslint-disable-next-line office-addins/load-object-before-read, office-addins/call-sync-before-read -- a navigation property, nothing is read
  const sheet = anchor.worksheet;
  anchor.load("rowIndex,columnIndex");
  area.load("address,formulas,values,numberFormat");
  sheet.load("id,name");
  sheet.protection.load("protected");
  const asks = at === undefined && size.rows * size.columns > 1;
  const inTheWay = asks ? askInTheWay(area) : () => ({ tables: [], merged: [] });
  try {
    await context.sync();
  } catch (thrown) {
    // Nothing here has an argument but the size.
    if (/InvalidArgument/.test(String((thrown as { code?: unknown }).code))) throw new Refused("no-room");
    throw thrown;
  }
  return { anchor, area, sheet, inTheWay: inTheWay() };
}

function sizeOf(block: CellBlock): Size {
  const columns = Math.max(1, ...block.rows.map((row) => row.length));
  return {
    rows: Math.max(block.rows.length, block.spill?.rows ?? 1),
    columns: Math.max(columns, block.spill?.columns ?? 1),
  };
}

interface Writing {
  readonly block: CellBlock;
  readonly before: CellContent[][];
  readonly filled: number;
  readonly chart: ChartRequest | undefined;
}

/** One request: the journal's entry, then the cells, then the chart, then what the cells hold now. */
async function write(
  { context }: Work,
  journal: Journal<InsertOutcome>,
  { anchor, area, sheet }: Target,
  { block, before, filled, chart }: Writing,
): Promise<Written> {
  const { rowIndex, columnIndex } = anchor;
  const wanted = block.rows.map((row) =>
    row.map((cell) => (typeof cell === "string" ? pointAtCells(cell, rowIndex, columnIndex) : cell)),
  );
  const formatsBefore = area.numberFormat as string[][];
  const shown = splitReference(area.address).cells;
  const cells = anchor.getResizedRange(wanted.length - 1, (wanted[0]?.length ?? 1) - 1);
  const formatted = block.formats?.map((row, r) =>
    row.map((format, c) => (format === "" ? undefined : formatsBefore[r]?.[c])),
  );
  const changes = changesBetween(before, wanted, [rowIndex, columnIndex], formatted);
  const name = chart && `Atlas ${Date.now().toString(36)}`;
  journal.begin(context, {
    cells: [{ sheet: sheet.id, name: sheet.name, cells: changes }],
    ...(name === undefined ? {} : { chart: name }),
  });
  const again = sheet.getRange(shown);
  again.load("formulas,values");
  // A formula only spills into empty cells, so what is to be replaced goes first.
  if (filled > 0) area.formulas = before.map((row) => row.map(() => ""));
  if (block.formats)
    cells.numberFormat = block.formats.map((row, r) =>
      row.map((format, c) => (format === "" ? formatsBefore[r]?.[c] : format)),
    );
  cells.formulas = wanted;
  cells.load("address,formulas,values");
  if (chart && name !== undefined) drawChart(sheet, chart, shown).name = name;
  await context.sync();
  const receipt = {
    sheet: sheet.id,
    area: shown,
    // As it stood in this very request, whatever was typed since the question.
    before: inputsAsRead(again),
    formatsBefore,
    // eslint-disable-next-line office-addins/load-object-before-read -- loaded some lines up, in one list
    written: splitReference(cells.address).cells,
    after: inputsAsRead(cells),
    ...(name === undefined ? {} : { chart: name }),
  };
  return { receipt, cells };
}

function drawChart(sheet: Excel.Worksheet, request: ChartRequest, area: string): Excel.Chart {
  const type = request.kind === "bar" ? Excel.ChartType.barClustered : Excel.ChartType.lineMarkers;
  const chart = sheet.charts.add(type, sheet.getRange(area), Excel.ChartSeriesBy.columns);
  chart.title.text = request.title;
  chart.axes.valueAxis.numberFormat = request.valueFormat;
  const { anchorRow, anchorColumn } = besideArea(area);
  chart.setPosition(`${columnName(anchorColumn)}${anchorRow}`, `${columnName(anchorColumn + 7)}${anchorRow + 17}`);
  return chart;
}

/** The first row (from 1) of an area and the second column (from 0) to its right. */
function besideArea(area: string): { anchorRow: number; anchorColumn: number } {
  const [first = "A1", last = first] = area.split(":");
  const letters = last.replace(/\d/g, "");
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { anchorRow: Number(first.replace(/\D/g, "")), anchorColumn: column + 1 };
}
