/** A sheet while a template fills it: cells are put where they belong, blanks come of themselves. */
import { cellAddress } from "./addresses";
import type { StyleRole } from "./styles";
import type { Area, Cell, Chart, Sheet, SheetKey, Table } from "./types";

export class SheetDraft {
  private readonly rows: (Cell | undefined)[][] = [];
  private readonly heights: Record<number, number> = {};
  private readonly merges: Area[] = [];
  private readonly tables: Table[] = [];
  private readonly charts: Chart[] = [];
  frozen = { rows: 0, columns: 0 };
  titleRows: readonly [number, number] | undefined = undefined;
  landscape = true;

  constructor(
    readonly key: SheetKey,
    readonly name: string,
    private readonly widths: readonly number[],
    private readonly tabColor?: string,
  ) {}

  /** The first row below everything that was put. */
  get nextRow(): number {
    return this.rows.length;
  }

  put(row: number, column: number, cell: Cell): string {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] as (Cell | undefined)[];
    while (cells.length < column) cells.push(undefined);
    cells[column] = cell;
    return cellAddress(row, column);
  }

  text(row: number, column: number, value: string, style: StyleRole): string {
    return this.put(row, column, { value, style });
  }

  /** One style across a row, so that fills and rules have no gaps. */
  band(row: number, from: number, to: number, style: StyleRole, value = ""): void {
    for (let column = from; column <= to; column++) this.text(row, column, column === from ? value : "", style);
  }

  /** A text over several columns that wraps; the height is estimated, since merged cells do not fit themselves. */
  prose(row: number, from: number, to: number, value: string, style: StyleRole = "prose"): void {
    this.text(row, from, value, style);
    this.merges.push({ top: row, left: from, bottom: row, right: to });
    const width = this.widths.slice(from, to + 1).reduce((sum, one) => sum + one, 0);
    this.heights[row] = Math.max(15, Math.ceil(displayWidth(value) / (width * 1.02)) * 13.5 + 2);
  }

  height(row: number, points: number): void {
    this.heights[row] = points;
  }

  table(table: Table): void {
    this.tables.push(table);
  }

  chart(chart: Chart): void {
    this.charts.push(chart);
    while (this.rows.length <= chart.place.bottom) this.rows.push([]);
  }

  cell(row: number, column: number): Cell | undefined {
    return this.rows[row]?.[column];
  }

  finish(footer: string): Sheet {
    const { key, name, tabColor, rows, widths, heights, frozen, merges, tables, charts, landscape, titleRows } = this;
    return {
      key,
      name,
      tabColor,
      rows,
      widths,
      heights,
      frozen,
      merges,
      tables,
      charts,
      print: { landscape, titleRows, footer },
    };
  }
}

/** Widths in Latin characters: a Chinese character takes about two. */
export function displayWidth(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (character >= "\u2e80" ? 1.9 : 1), 0);
}
