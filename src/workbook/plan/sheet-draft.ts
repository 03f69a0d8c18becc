/** A sheet while a template fills it: cells are put where they belong, blanks come of themselves. */
import { cellAddress, type Area } from "../../formulas/addresses";
import { firstPageEnd, layOnPaper } from "./paper";
import { styleOf, type StyleRole, type StyleSpec } from "./styles";
import { numberWidth } from "../../numbers/sheet-formats";
import type { Cell, Chart, Sheet, SheetKey, PlannedTable } from "./types";

export class SheetDraft {
  private readonly rows: (Cell | undefined)[][] = [];
  readonly widths: number[];
  private readonly heights: Record<number, number> = {};
  private readonly floors: Record<number, number> = {};
  private readonly merges: Area[] = [];
  private readonly tables: PlannedTable[] = [];
  private readonly charts: Chart[] = [];
  frozen = { rows: 0, columns: 0 };
  titleRows: readonly [number, number] | undefined = undefined;
  landscape = true;
  onePage = false;
  /** Where the sheet is too wide for one page: the columns each page begins with, and those at which one may begin. */
  names = 0;
  edges: readonly number[] = [];

  constructor(
    readonly key: SheetKey,
    readonly name: string,
    widths: readonly number[],
    /** Points a line of ten-point text takes in the workbook's font. */
    private readonly lineHeight: number,
    private readonly tabColor?: string,
  ) {
    this.widths = [...widths];
  }

  get lastColumn(): number {
    return this.widths.length - 1;
  }

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
    this.heights[row] = this.heightOf(linesOf(value, width, styleOf(style)));
  }

  /** Small print below a table, one paragraph a line, as wide as the sheet or its first page. */
  notes(top: number, texts: readonly string[]): void {
    texts.forEach((text, index) => this.prose(top + index, 0, this.firstPageEnd, text, "noteWrap"));
  }

  height(row: number, points: number): void {
    this.heights[row] = points;
  }

  /** The row is at least so high, higher where its texts need it. */
  atLeast(row: number, points: number): void {
    this.floors[row] = points;
  }

  table(table: PlannedTable): void {
    this.tables.push(table);
  }

  chart(chart: Chart): void {
    this.charts.push(chart);
    while (this.rows.length <= chart.place.bottom) this.rows.push([]);
  }

  cell(row: number, column: number): Cell | undefined {
    return this.rows[row]?.[column];
  }

  /** The column in which this share of the width from one column to another is reached. */
  columnAt(share: number, from: number, to: number): number {
    const widths = this.widths.slice(from, to + 1);
    const total = widths.reduce((sum, one) => sum + one, 0);
    let reached = 0;
    return from + widths.findIndex((width) => (reached += width) >= total * share);
  }

  /** The last column of the first page, as wide as the columns are by now. */
  get firstPageEnd(): number {
    this.fitColumns();
    return firstPageEnd(this);
  }

  /** True where a cell shows exactly this text. */
  holds(text: string): boolean {
    return this.rows.some((cells) => cells.some((cell) => cell?.value === text));
  }

  private heightOf(lines: number): number {
    return Math.max(15, lines * this.lineHeight + 2);
  }

  /** Rows of wrapped text get the height it needs: not every program fits them when it opens a file. */
  private fitRows(): void {
    this.rows.forEach((cells, row) => {
      if (this.heights[row] !== undefined) return;
      const lines = cells.map((cell, column) => {
        if (!cell || typeof cell.value !== "string") return 1;
        const style: StyleSpec = styleOf(cell.style);
        return style.wrap ? linesOf(cell.value, this.widths[column] ?? 9, style) : 1;
      });
      const most = Math.max(1, ...lines);
      const floor = this.floors[row] ?? 0;
      if (most > 1 || floor > 0) this.heights[row] = Math.max(floor, this.heightOf(most));
    });
  }

  /** A number that does not fit shows as ###: its column becomes as wide as it takes. */
  private fitColumns(): void {
    for (const cells of this.rows)
      cells.forEach((cell, column) => {
        if (typeof cell?.value !== "number" || cell.format === undefined) return;
        const needed = Math.ceil(numberWidth(cell.value, cell.format) + 1);
        if (needed > (this.widths[column] ?? 9)) this.widths[column] = needed;
      });
  }

  finish(footer: string): Sheet {
    this.fitColumns();
    this.fitRows();
    const height = this.rows.reduce((sum, _, row) => sum + (this.heights[row] ?? 15), 0);
    const { landscape, titleRows } = this;
    return {
      key: this.key,
      name: this.name,
      tabColor: this.tabColor,
      rows: this.rows,
      widths: this.widths,
      heights: this.heights,
      frozen: this.frozen,
      merges: this.merges,
      tables: this.tables,
      charts: this.charts,
      print: { landscape, titleRows, footer, ...layOnPaper(this, height) },
    };
  }
}

/** How many lines a text takes in a column: ten points fit a little more than a character into each unit of width. */
function linesOf(text: string, width: number, style: StyleSpec): number {
  const room = width * (style.bold ? 1.05 : 1.15) * (10 / (style.size ?? 10));
  return text.split("\n").reduce((lines, part) => lines + wrapped(part, room), 0);
}

/** Words stay whole up to a hyphen where a line has room for them, a Chinese text breaks anywhere, blanks hang over the end. */
function wrapped(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.match(/[\u2e80-\u{10ffff}]|[^\s\u2e80-\u{10ffff}-]+-?|[\s-]/gu) ?? []) {
    // In Latin characters: a Chinese character takes about two.
    const width = word >= "\u2e80" ? 1.9 : word.length;
    const isBlank = word.trim() === "";
    if (used > 0 && used + width > room && !isBlank) {
      lines += 1;
      used = 0;
    }
    used += width;
    for (; used > room && !isBlank; used -= room) lines += 1;
  }
  return lines;
}
