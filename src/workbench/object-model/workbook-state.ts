/** Owns what a workbook holds beyond what the open-source spreadsheet keeps: tables, charts, notes, XML parts, page set-up. */
import type { Area } from "../sheet/address";
import type { Criteria } from "./filter-rows";
import { Placed } from "./placed";
import type { SortKey } from "./sort-order";

export interface TableState {
  readonly id: string;
  name: string;
  sheetId: string;
  area: Area;
  columns: readonly TableColumnState[];
  style: string;
  hasHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** What rows have to pass, by the column's id. */
  readonly filters: Map<number, Criteria>;
  sort: { readonly fields: readonly SortKey[]; readonly matchCase: boolean } | undefined;
}

export interface TableColumnState {
  readonly id: number;
  readonly name: string;
}

export interface SeriesState {
  readonly id: string;
  name: string | undefined;
  values: SheetArea | undefined;
  categories: SheetArea | undefined;
  chartType: string | undefined;
  color: string | undefined;
  hasDataLabels: boolean;
  extras: Record<string, unknown>;
}

export interface SheetArea {
  readonly sheetId: string;
  readonly area: Area;
}

export interface ChartState {
  readonly id: string;
  name: string;
  sheetId: string;
  chartType: string;
  title: string;
  titleVisible: boolean;
  legend: { visible: boolean; position: string };
  position: { left: number; top: number; width: number; height: number };
  series: SeriesState[];
  /** Axis and format members that are kept and read back but not all drawn. */
  extras: Record<string, unknown>;
}

export interface NoteState {
  readonly id: string;
  readonly sheetId: string;
  row: number;
  column: number;
  content: string;
  author: string;
  visible: boolean;
}

/** One rule over one area; `rule` is a formula or an object of them, by the type. */
export interface ConditionalFormatState {
  readonly id: string;
  readonly sheetId: string;
  area: Area;
  readonly type: string;
  rule: unknown;
}

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export interface XmlPartState {
  readonly id: string;
  readonly namespace: string;
  xml: string;
}

export class WorkbookState {
  readonly tables: TableState[] = [];
  readonly charts: ChartState[] = [];
  readonly notes: NoteState[] = [];
  readonly xmlParts: XmlPartState[] = [];
  readonly settings = new Map<string, unknown>();
  /** The settings that the Common API keeps in the document, by the add-in's id. */
  readonly documentSettings = new Map<string, readonly (readonly [string, string])[]>();
  readonly pageLayouts = new Map<string, Record<string, unknown>>();
  readonly hyperlinks = new Placed<Hyperlink>();
  readonly validations = new Placed<Readonly<Record<string, unknown>>>();
  readonly conditionalFormats: ConditionalFormatState[] = [];
  readonly protectedSheets = new Map<string, Record<string, unknown>>();
  readonly veryHiddenSheets = new Set<string>();
  readonly hiddenNames = new Set<string>();
  readonly nameComments = new Map<string, string>();
  /** The sheet a name belongs to, for names that are not the whole workbook's. */
  readonly nameScopes = new Map<string, string>();
  workbookProtected = false;
  /** Whether the workbook counts its days from 1904 and not from 1900. */
  countsFrom1904 = false;
  /** The number of the next id that is given out. */
  nextId = 1;

  /** A fresh id, unique in this workbook. */
  freshId(prefix: string): string {
    return `{${prefix}-${String(this.nextId++).padStart(4, "0")}}`;
  }

  /** Forgets everything that lived on a deleted sheet. */
  dropSheet(sheetId: string): void {
    removeWhere(this.tables, (table) => table.sheetId === sheetId);
    removeWhere(this.charts, (chart) => chart.sheetId === sheetId);
    removeWhere(this.notes, (note) => note.sheetId === sheetId);
    this.hyperlinks.move(sheetId, () => undefined);
    this.validations.move(sheetId, () => undefined);
    removeWhere(this.conditionalFormats, (format) => format.sheetId === sheetId);
    this.pageLayouts.delete(sheetId);
    this.protectedSheets.delete(sheetId);
    this.veryHiddenSheets.delete(sheetId);
  }

  /** Keeps what was said of a name under its new one. */
  renameName(from: string, to: string): void {
    if (this.hiddenNames.delete(from)) this.hiddenNames.add(to);
    for (const map of [this.nameComments, this.nameScopes]) {
      const said = map.get(from);
      if (said === undefined) continue;
      map.delete(from);
      map.set(to, said);
    }
  }

  /** Forgets what was said of a name that is no more. */
  dropName(name: string): void {
    this.hiddenNames.delete(name);
    this.nameComments.delete(name);
    this.nameScopes.delete(name);
  }
}

export function removeWhere<T>(items: T[], matches: (item: T) => boolean): void {
  for (let index = items.length - 1; index >= 0; index--) {
    const item = items[index];
    if (item !== undefined && matches(item)) items.splice(index, 1);
  }
}
