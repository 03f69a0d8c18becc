/** Owns what inserting and deleting rows, columns or cells does to areas, and to everything a workbook keeps by area. */
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../sheet/address";
import { removeWhere, type ChartState, type SheetArea, type WorkbookState } from "./workbook-state";

/** Rows or columns that came in at a place, or that went away from it. */
export interface Shift {
  readonly axis: "row" | "column";
  readonly kind: "insert" | "delete";
  readonly at: number;
  readonly count: number;
  /** Where only some cells move: the first and last column (for rows) or row (for columns) they stand in. */
  readonly across?: readonly [number, number];
}

/** Where charts stand: the inserted or deleted stretch in the sheet's pixels. */
export interface PixelShift {
  readonly from: number;
  readonly length: number;
}

const SPAN = { row: "rows", column: "columns" } as const;
const OTHER = { row: "column", column: "row" } as const;
const WHOLE = { row: MAX_ROWS, column: MAX_COLUMNS } as const;

/** An area's new place; undefined where nothing of it is left. Areas only partly in the moved cells stay. */
export function shiftArea(area: Area, shift: Shift): Area | undefined {
  const { axis, across } = shift;
  if (area[SPAN[axis]] >= WHOLE[axis]) return area;
  if (across) {
    const first = area[OTHER[axis]];
    const last = first + area[SPAN[OTHER[axis]]] - 1;
    if (first < across[0] || last > across[1]) return area;
  }
  const span = shiftSpan(area[axis], area[SPAN[axis]], shift);
  return span && { ...area, [axis]: span.start, [SPAN[axis]]: span.length };
}

function shiftSpan(
  start: number,
  length: number,
  { kind, at, count }: { kind: Shift["kind"]; at: number; count: number },
): { start: number; length: number } | undefined {
  if (kind === "insert") {
    if (at <= start) return { start: start + count, length };
    return { start, length: at < start + length ? length + count : length };
  }
  const kept = (position: number): number => position - Math.min(Math.max(position - at, 0), count);
  const newStart = kept(start);
  const newLength = kept(start + length) - newStart;
  return newLength > 0 ? { start: newStart, length: newLength } : undefined;
}

/** Moves everything the workbook keeps on a sheet: links, rules, notes, tables, print areas, charts and what they show. */
export function shiftState(state: WorkbookState, sheetId: string, shift: Shift, pixels?: PixelShift): void {
  const moved = (area: Area): Area | undefined => shiftArea(area, shift);
  state.hyperlinks.move(sheetId, moved);
  state.validations.move(sheetId, moved);
  removeWhere(state.conditionalFormats, (format) => {
    if (format.sheetId !== sheetId) return false;
    const area = moved(format.area);
    if (area) format.area = area;
    return area === undefined;
  });
  removeWhere(state.notes, (note) => {
    if (note.sheetId !== sheetId) return false;
    const place = moved({ row: note.row, column: note.column, rows: 1, columns: 1 });
    if (place) [note.row, note.column] = [place.row, place.column];
    return place === undefined;
  });
  removeWhere(state.tables, (table) => {
    if (table.sheetId !== sheetId) return false;
    const area = moved(table.area);
    if (area) table.area = area;
    return area === undefined;
  });
  const layout = state.pageLayouts.get(sheetId) ?? {};
  for (const [name, value] of Object.entries(layout)) if (isArea(value)) layout[name] = moved(value);
  for (const chart of state.charts) shiftChart(chart, sheetId, shift, pixels);
}

function shiftChart(chart: ChartState, sheetId: string, shift: Shift, pixels: PixelShift | undefined): void {
  const moved = (source: SheetArea | undefined): SheetArea | undefined => {
    if (source?.sheetId !== sheetId) return source;
    const area = shiftArea(source.area, shift);
    return area && { sheetId, area };
  };
  for (const series of chart.series) {
    series.values = moved(series.values);
    series.categories = moved(series.categories);
  }
  if (chart.sheetId !== sheetId || !pixels || shift.across) return;
  const [start, length] = shift.axis === "row" ? (["top", "height"] as const) : (["left", "width"] as const);
  const span = shiftSpan(chart.position[start], chart.position[length], {
    kind: shift.kind,
    at: pixels.from,
    count: pixels.length,
  });
  if (span) chart.position = { ...chart.position, [start]: span.start, [length]: span.length };
}

function isArea(value: unknown): value is Area {
  return typeof value === "object" && value !== null && "row" in value && "columns" in value;
}
