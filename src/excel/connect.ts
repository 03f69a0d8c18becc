/**
 * The only file of the pane that touches Office: connects to Excel and answers the port's questions.
 * Each action is one Excel.run with a sync per phase; it never writes over filled cells unless told to.
 */
import { columnName, pointAtCells, splitAddress } from "./address";
import { failureOf, type Failure } from "./failure";
import { holding } from "./hold";
import { listenToSelection } from "./listen";
import { readSelection } from "./selection";
import type {
  Block,
  CellContent,
  ChartRequest,
  Host,
  InsertOutcome,
  Receipt,
  Size,
  ThemeColours,
  UndoOutcome,
} from "./port";

const MOST_CELLS_READ = 5000;

/** Waits for Office and gives the host, or undefined in a plain browser. Never rejects. */
export async function connectHost(): Promise<Host | undefined> {
  if (typeof Office === "undefined" || typeof Office.onReady !== "function") return undefined;
  const info = await Office.onReady();
  if (info.host !== Office.HostType.Excel) return undefined;
  return {
    language: Office.context.displayLanguage,
    theme: readTheme,
    supports: (version) => Office.context.requirements.isSetSupported("ExcelApi", version),
    onSelection: listenToSelection,
    selection: readSelection,
    read: readCells,
    insert: (block, overwrite) => attempt((context) => writeBlock(context, block, overwrite)),
    insertChart: (request, overwrite) => attempt((context) => writeChart(context, request, overwrite)),
    undo: (receipt) => attempt((context) => takeBack(context, receipt)),
  };
}

type Failed = Extract<InsertOutcome, { kind: "failed" }>;

async function attempt<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T | Failed> {
  try {
    return await holding(() => Excel.run(work));
  } catch (thrown) {
    return { kind: "failed", ...failureOf(thrown), left: "as-before", where: [] };
  }
}

function readTheme(): ThemeColours | undefined {
  const theme = Office.context.officeTheme as (Office.OfficeTheme & { isDarkTheme?: boolean }) | undefined;
  return theme?.bodyBackgroundColor ? { background: theme.bodyBackgroundColor, dark: theme.isDarkTheme } : undefined;
}

/** The values of a reference as written in a formula on sheet `home`; a failure where it is no plain range. */
async function readCells(reference: string, home: string): Promise<CellContent[][] | Failure> {
  try {
    return await Excel.run(async (context) => {
      const { sheet, cells } = splitAddress(reference.replaceAll("$", ""));
      const whole = context.workbook.worksheets.getItem(sheet ?? home);
      const spill = cells.endsWith("#");
      const named = whole.getRange(spill ? cells.slice(0, -1) : cells);
      const range = spill ? named.getSpillingToRange() : named;
      range.load("values,cellCount");
      await context.sync();
      return range.cellCount > MOST_CELLS_READ
        ? { reason: "too-large", detail: reference }
        : (range.values as CellContent[][]);
    });
  } catch (thrown) {
    return failureOf(thrown);
  }
}

interface Target {
  readonly anchor: Excel.Range;
  readonly area: Excel.Range;
  readonly sheet: Excel.Worksheet;
}

async function findTarget(context: Excel.RequestContext, size: Size): Promise<Target> {
  const anchor = context.workbook.getSelectedRange().getCell(0, 0);
  const area = anchor.getResizedRange(size.rows - 1, size.columns - 1);
  // eslint-disable-next-line office-addins/load-object-before-read, office-addins/call-sync-before-read -- a navigation property, nothing is read
  const sheet = anchor.worksheet;
  anchor.load("rowIndex,columnIndex");
  area.load("address,formulas,numberFormat");
  sheet.load("id,name");
  sheet.protection.load("protected");
  await context.sync();
  return { anchor, area, sheet };
}

function sizeOf(block: Block): Size {
  const columns = Math.max(1, ...block.rows.map((row) => row.length));
  return {
    rows: Math.max(block.rows.length, block.spill?.rows ?? 1),
    columns: Math.max(columns, block.spill?.columns ?? 1),
  };
}

function countFilled(formulas: unknown[][]): number {
  return formulas.flat().filter((cell) => cell !== "" && cell !== null).length;
}

async function writeBlock(context: Excel.RequestContext, block: Block, overwrite: boolean): Promise<InsertOutcome> {
  const target = await findTarget(context, sizeOf(block));
  if (target.sheet.protection.protected)
    return { kind: "failed", reason: "protected", detail: target.sheet.name, left: "as-before", where: [] };
  const filled = countFilled(target.area.formulas);
  const shown = splitAddress(target.area.address).cells;
  if (filled > 0 && !overwrite) return { kind: "occupied", address: shown, filled };
  const receipt = await write(context, target, block, filled > 0);
  target.area.select();
  await context.sync();
  return { kind: "written", address: shown, selected: true, receipt };
}

async function write(context: Excel.RequestContext, target: Target, block: Block, clear: boolean): Promise<Receipt> {
  const columns = block.rows[0]?.length ?? 1;
  // Read first: setting a property of a range replaces what was loaded of it.
  const before = target.area.formulas as CellContent[][];
  const formatsBefore = target.area.numberFormat as string[][];
  const cells = target.anchor.getResizedRange(block.rows.length - 1, columns - 1);
  // A formula only spills into empty cells, so what is to be replaced goes first.
  if (clear) target.area.formulas = before.map((row) => row.map(() => ""));
  if (block.formats)
    cells.numberFormat = block.formats.map((row, r) =>
      row.map((format, c) => (format === "" ? formatsBefore[r]?.[c] : format)),
    );
  const { rowIndex, columnIndex } = target.anchor;
  cells.formulas = block.rows.map((row) =>
    row.map((cell) => (typeof cell === "string" ? pointAtCells(cell, rowIndex, columnIndex) : cell)),
  );
  cells.load("address,formulas");
  await context.sync();
  return {
    sheet: target.sheet.id,
    area: splitAddress(target.area.address).cells,
    before,
    formatsBefore,
    // eslint-disable-next-line office-addins/load-object-before-read -- loaded two lines up, in one list
    written: splitAddress(cells.address).cells,
    after: cells.formulas as CellContent[][],
  };
}

async function writeChart(
  context: Excel.RequestContext,
  request: ChartRequest,
  overwrite: boolean,
): Promise<InsertOutcome> {
  const outcome = await writeBlock(context, request.block, overwrite);
  if (outcome.kind !== "written") return outcome;
  const sheet = context.workbook.worksheets.getItem(outcome.receipt.sheet);
  const type = request.kind === "bar" ? Excel.ChartType.barClustered : Excel.ChartType.lineMarkers;
  const chart = sheet.charts.add(type, sheet.getRange(outcome.address), Excel.ChartSeriesBy.columns);
  chart.title.text = request.title;
  chart.axes.valueAxis.numberFormat = request.valueFormat;
  const { anchorRow, anchorColumn } = besideArea(outcome.address);
  chart.setPosition(`${columnName(anchorColumn)}${anchorRow}`, `${columnName(anchorColumn + 7)}${anchorRow + 17}`);
  chart.load("name");
  await context.sync();
  return { ...outcome, receipt: { ...outcome.receipt, chart: chart.name } };
}

/** The first row (from 1) of an area and the second column (from 0) to its right. */
function besideArea(area: string): { anchorRow: number; anchorColumn: number } {
  const [first = "A1", last = first] = area.split(":");
  const letters = last.replace(/\d/g, "");
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { anchorRow: Number(first.replace(/\D/g, "")), anchorColumn: column + 1 };
}

/** Puts back what was there, except in cells that were edited since, which are kept and counted. */
async function takeBack(context: Excel.RequestContext, receipt: Receipt): Promise<UndoOutcome> {
  const sheet = context.workbook.worksheets.getItem(receipt.sheet);
  const written = sheet.getRange(receipt.written);
  const chart = receipt.chart === undefined ? undefined : sheet.charts.getItemOrNullObject(receipt.chart);
  written.load("formulas");
  chart?.load("name");
  await context.sync();
  const found = written.formulas as CellContent[][];
  const edited = (r: number, c: number) =>
    found[r] !== undefined && c < found[r].length && found[r][c] !== receipt.after[r]?.[c];
  written.formulas = found.map((row, r) => row.map((cell, c) => (edited(r, c) ? cell : "")));
  // The old content can only go back once the spill it made room for is gone.
  await context.sync();
  const area = sheet.getRange(receipt.area);
  area.numberFormat = receipt.formatsBefore.map((row) => [...row]);
  area.formulas = receipt.before.map((row, r) => row.map((cell, c) => (edited(r, c) ? found[r]?.[c] : cell)));
  if (chart && !chart.isNullObject) chart.delete();
  area.select();
  await context.sync();
  const kept = found.flatMap((row, r) => row.filter((_, c) => edited(r, c))).length;
  return { kind: "undone", address: receipt.area, kept };
}
