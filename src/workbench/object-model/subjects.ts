/** Owns what each kind of object of the model works on; kinds beyond Excel's own classes serve Office.js itself. */
import type { Area } from "../sheet/address";
import type { Place } from "./placed";
import type {
  ChartState,
  ConditionalFormatState,
  NoteState,
  SeriesState,
  TableState,
  XmlPartState,
} from "./workbook-state";

/** A range: a sheet, and an area on it. */
export type RangeRef = Place;

/** Several areas of one sheet. */
export interface AreasRef {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

/** A sheet's id; undefined for the whole workbook. */
export type Scope = string | undefined;

/** Anything that keeps members which are not drawn. */
export interface Bag {
  extras: Record<string, unknown>;
}

/** One axis, fill, line, font or point of something, told apart by a prefix in its owner's extras. */
export interface Slot {
  readonly owner: Bag;
  readonly prefix: string;
}

/** Narrows custom XML parts to one namespace. */
export interface Parts {
  readonly namespace: string | undefined;
}

/** What a worksheet function gave, or its error. */
export interface FunctionAnswer {
  readonly value: number | null;
  readonly error: string | null;
}

export interface ColumnRef {
  readonly table: TableState;
  readonly id: number;
}

export interface RowRef {
  readonly table: TableState;
  readonly index: number;
}

export interface BorderRef {
  readonly range: RangeRef;
  readonly edge: string;
  style: string;
  weight: string;
  color: string;
}

/** Excel's classes, and what an object of each stands for. A worksheet is its id, a name its text. */
export interface ExcelSubjects {
  Application: null;
  Chart: ChartState;
  ChartAreaFormat: Bag;
  ChartAxes: ChartState;
  ChartAxis: Slot;
  ChartAxisFormat: Slot;
  ChartAxisTitle: Slot;
  ChartAxisTitleFormat: Slot;
  ChartBorder: Slot;
  ChartCollection: string;
  ChartDataLabelFormat: Slot;
  ChartDataLabels: Bag;
  ChartFill: Slot;
  ChartFont: Slot;
  ChartGridlines: Slot;
  ChartGridlinesFormat: Slot;
  ChartLegend: ChartState;
  ChartLegendFormat: Slot;
  ChartLineFormat: Slot;
  ChartPlotArea: ChartState;
  ChartPlotAreaFormat: Slot;
  ChartPoint: Slot;
  ChartPointFormat: Slot;
  ChartPointsCollection: SeriesState;
  ChartSeries: SeriesState;
  ChartSeriesCollection: ChartState;
  ChartSeriesFormat: SeriesState;
  ChartTitle: ChartState;
  ChartTitleFormat: Slot;
  CellValueConditionalFormat: ConditionalFormatState;
  Comment: NoteState;
  CommentCollection: Scope;
  ConditionalFormat: ConditionalFormatState;
  ConditionalFormatCollection: RangeRef;
  ConditionalFormatRule: ConditionalFormatState;
  CultureInfo: null;
  CustomConditionalFormat: ConditionalFormatState;
  CustomXmlPart: XmlPartState;
  CustomXmlPartCollection: Parts;
  CustomXmlPartScopedCollection: Parts;
  DataValidation: RangeRef;
  DocumentProperties: null;
  Filter: ColumnRef;
  FunctionResult: FunctionAnswer;
  Functions: null;
  HeaderFooter: string;
  HeaderFooterGroup: string;
  NamedItem: string;
  NamedItemCollection: Scope;
  Note: NoteState;
  NoteCollection: Scope;
  PageLayout: string;
  Range: RangeRef;
  RangeAreas: AreasRef;
  RangeBorder: BorderRef;
  RangeBorderCollection: RangeRef;
  RangeCollection: AreasRef;
  RangeFill: RangeRef;
  RangeFont: RangeRef;
  RangeFormat: RangeRef;
  Setting: string;
  SettingCollection: null;
  Table: TableState;
  TableCollection: Scope;
  TableColumn: ColumnRef;
  TableColumnCollection: TableState;
  TableRow: RowRef;
  TableRowCollection: TableState;
  TableScopedCollection: readonly TableState[];
  TableSort: TableState;
  Workbook: null;
  WorkbookProtection: null;
  Worksheet: string;
  WorksheetCollection: null;
  WorksheetFreezePanes: string;
  WorksheetProtection: string;
}

/** A button of the add-in's on the ribbon. */
export interface RibbonButtonState {
  readonly id: string;
  readonly label: string;
  enabled: boolean;
}

/** What Office.js asks for under full names of its own. */
export interface ServiceSubjects {
  AddinInternalService: null;
  AppRuntimePersistenceService: null;
  AppRuntimeService: null;
  CustomFunctions: null;
  CustomFunctionsContainer: null;
  DynamicRibbon: null;
  RibbonButton: RibbonButtonState;
  RibbonTab: string;
}

export type Subjects = ExcelSubjects & ServiceSubjects;
export type ExcelKind = keyof ExcelSubjects;
export type Kind = keyof Subjects;
