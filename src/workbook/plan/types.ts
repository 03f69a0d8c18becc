/** A workbook described as data: what the two writers are given and what the templates build. Rows and columns count from 0. */
import type { Area } from "../../formulas/addresses";
import type { StyleRole } from "./styles";

/** A value Excel can hold; an error is kept apart from text that merely looks like one. */
export type CellValue = string | number | boolean | { readonly error: "#N/A" };

export type Link =
  | { readonly kind: "web"; readonly url: string }
  | { readonly kind: "sheet"; readonly sheet: SheetKey; readonly cell: string };

export interface Cell {
  /** What is shown before anything calculates: a formula's cached value. */
  readonly value: CellValue;
  /** Excel notation with a leading `=`, our functions by their plain names, sheets as `{key}!A1`. */
  readonly formula?: string;
  readonly style: StyleRole;
  /** A number format; without one the style's own. */
  readonly format?: string;
  readonly link?: Link;
}

export type SheetKey =
  "about" | "summary" | "comps" | "series" | "benchmarks" | "evidence" | "sources" | "checks" | "changes" | "company";

export interface PlannedTable extends Area {
  /** Unique in the workbook, a legal Excel name. */
  readonly name: string;
}

export interface PlannedSeries {
  /** Text of the legend and the end label. */
  readonly name: string;
  /** One row or one column of this sheet. */
  readonly values: Area;
  readonly categories: Area;
  readonly color: string;
  /** A hairline without markers: a benchmark. */
  readonly reference?: boolean;
  /** Points, counted from 0, that are weakly confirmed: drawn hollow. */
  readonly weak?: readonly number[];
  /** Points where a line starts on a new basis: no stroke leads to them. */
  readonly breaks?: readonly number[];
}

export interface Chart {
  readonly name: string;
  readonly kind: "bar" | "column" | "line";
  readonly title: string;
  readonly valueTitle: string;
  readonly valueFormat: string;
  readonly series: readonly PlannedSeries[];
  /** The value axis starts at 0: bars that begin elsewhere make small differences look large. */
  readonly fromZero: boolean;
  /** The cells the chart covers. */
  readonly place: Area;
  /** Values beside the points, each in its own cell's number format, so that a bound keeps its sign. */
  readonly labels: boolean;
  readonly altText: string;
}

export interface PrintSetup {
  readonly landscape: boolean;
  /** Rows repeated at the top of each page, from the first row of the sheet to this one. */
  readonly titleRows: readonly [number, number] | undefined;
  readonly footer: string;
  /** Shrinks to a single page; otherwise one page wide and as many long as it takes, unless there is a scale. */
  readonly onePage?: boolean;
  /** Percent of its size, on as many pages as that takes. */
  readonly scale?: number;
  /** So many columns from the first are repeated on each page. */
  readonly titleColumns?: number;
}

export interface Sheet {
  readonly key: SheetKey;
  readonly name: string;
  readonly tabColor: string | undefined;
  /** Rows of cells; a hole is a blank cell. */
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  /** Character widths by column. */
  readonly widths: readonly number[];
  /** Heights in points of the rows that need one. */
  readonly heights: Readonly<Record<number, number>>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly merges: readonly Area[];
  readonly tables: readonly PlannedTable[];
  readonly charts: readonly Chart[];
  readonly print: PrintSetup;
}

interface DefinedName {
  readonly name: string;
  readonly sheet: SheetKey;
  readonly cell: string;
}

export interface WorkbookPlan {
  readonly title: string;
  readonly subject: string;
  readonly font: string;
  readonly dataVersion: string;
  /** JSON text of what was asked for, so that a rebuild asks for the same. */
  readonly request: string;
  readonly mode: "live" | "frozen";
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
}
