/** Owns `window.workbench`: what tests and the curious may ask of the running page. */
import { formatArea, parseAddress } from "../sheet/address";
import { readExtras, type CellExtras } from "../custom-functions/cell-data";
import { facadeRange, formatAt, formulaAt, rawCell, textAt, valueAt } from "../object-model/cells";
import type { CellValue } from "../object-model/cell-value";
import { writeCells } from "../object-model/cell-writes";
import { describedTypes } from "../object-model/roots";
import { sortRows } from "../object-model/sort-rows";
import { whileShown } from "../object-model/shown-sheet";
import type { Hyperlink } from "../object-model/workbook-state";
import type { TypeDefinition } from "../object-model/type-table";
import { cellBox, type Box } from "./geometry";
import type { Between } from "../host/document-host";
import type { Host } from "./host";

export interface CellReport {
  readonly value: CellValue;
  readonly text: string;
  readonly formula: string | undefined;
  readonly numberFormat: string;
  readonly message: string | undefined;
  readonly card: CellExtras["card"];
}

export interface WorkbenchPort {
  cell(address: string): CellReport;
  values(address: string): CellValue[][];
  write(address: string, values: unknown): void;
  select(address: string): void;
  /** The cell's box on the page, for pointing at it. */
  box(address: string): Box;
  sheetNames(): string[];
  activate(sheetName: string): void;
  protectSheet(sheetName?: string): void;
  unprotectSheet(sheetName?: string): void;
  protectWorkbook(): void;
  /** As a user's "use the 1904 date system": what the workbook says of itself, its cells go on as they were. */
  countFrom1904(): void;
  /** As a user's "insert rows above": row counts from 1. */
  insertRows(sheetName: string, row: number, count: number): void;
  deleteRows(sheetName: string, row: number, count: number): Promise<unknown>;
  /** A sheet's links by cell. */
  links(sheetName: string): Readonly<Record<string, Hyperlink>>;
  isEditing(): boolean;
  /** True while cells wait for the add-in or the formula engine is at work. */
  busy(): Promise<boolean>;
  /** What computes, in words for a test that has waited too long. */
  computing(): string;
  callCounts(): Readonly<Record<string, number>>;
  /** Loads the add-in's pages anew, as closing and opening the workbook would; every cell asks again. */
  restartAddIn(): void;
  selection(): string;
  undo(): Promise<unknown>;
  /** Puts something between the add-in's batches and the workbook: faults, delays, acts of a user. */
  between(what: Between | undefined): void;
  /** As a user's "insert columns to the left": column counts from 1. */
  insertColumns(sheetName: string, column: number, count: number): void;
  deleteColumns(sheetName: string, column: number, count: number): Promise<unknown>;
  /** As a user's "sort Z to A" over an area, by its first column. */
  sortDown(address: string): void;
  rename(sheetName: string, name: string): void;
  /** The described types with their members, as the README lists them. */
  members(): Readonly<Record<string, readonly string[]>>;
}

declare global {
  interface Window {
    workbench?: WorkbenchPort;
  }
}

export function openForTests(host: Host): void {
  window.workbench = { ...cellsOf(host), ...sheetsOf(host), ...stateOf(host) };
}

type Model = Host["model"];

function locate(model: Model, text: string) {
  const address = parseAddress(text);
  if (!address) throw new Error(`Not an address: ${text}`);
  return { sheetId: idOf(model, address.sheet), area: address.area };
}

function idOf({ book }: Model, name: string | undefined): string {
  const sheet = name === undefined ? book.getActiveSheet() : book.getSheetByName(name);
  if (!sheet) throw new Error(`No sheet: ${name}`);
  return sheet.getSheetId();
}

function cellsOf({ model }: Host) {
  return {
    cell: (text: string): CellReport => {
      const { sheetId, area } = locate(model, text);
      const extras = readExtras(rawCell(model, sheetId, area.row, area.column));
      return {
        value: valueAt(model, sheetId, area.row, area.column),
        text: textAt(model, sheetId, area.row, area.column),
        formula: formulaAt(model, sheetId, area.row, area.column),
        numberFormat: formatAt(model, sheetId, area.row, area.column),
        message: extras?.message,
        card: extras?.card,
      };
    },
    values: (text: string) => {
      const { sheetId, area } = locate(model, text);
      return Array.from({ length: area.rows }, (_, r) =>
        Array.from({ length: area.columns }, (__, c) => valueAt(model, sheetId, area.row + r, area.column + c)),
      );
    },
    write: (text: string, values: unknown) => writeCells(model, locate(model, text), values),
    select: (text: string) => {
      const ref = locate(model, text);
      const sheet = model.sheet(ref.sheetId);
      model.book.setActiveSheet(sheet);
      sheet.setActiveRange(facadeRange(model, ref));
    },
    box: (text: string) => {
      const { sheetId, area } = locate(model, text);
      return cellBox(model.sheet(sheetId), area.row, area.column);
    },
    sortDown: (text: string) => sortRows(model, locate(model, text), [{ key: 0, ascending: false }], false),
    selection: () => {
      const range = model.book.getActiveSheet().getSelection()?.getActiveRange();
      return range
        ? formatArea({
            row: range.getRow(),
            column: range.getColumn(),
            rows: range.getHeight(),
            columns: range.getWidth(),
          })
        : "";
    },
    isEditing: () => model.book.isCellEditing(),
  } satisfies Partial<WorkbenchPort>;
}

function sheetsOf({ model }: Host) {
  const sheetNamed = (name: string) => model.sheet(idOf(model, name));
  return {
    sheetNames: () => model.book.getSheets().map((sheet) => sheet.getSheetName()),
    activate: (name: string) => {
      const sheet = model.book.getSheetByName(name);
      if (sheet) model.book.setActiveSheet(sheet);
    },
    protectSheet: (name?: string) => void model.state.protectedSheets.set(idOf(model, name), {}),
    unprotectSheet: (name?: string) => void model.state.protectedSheets.delete(idOf(model, name)),
    countFrom1904: () => {
      model.state.countsFrom1904 = true;
    },
    protectWorkbook: () => {
      model.state.workbookProtected = true;
    },
    insertRows: (name: string, row: number, count: number) => sheetNamed(name).insertRows(row - 1, count),
    deleteRows: (name: string, row: number, count: number) =>
      whileShown(idOf(model, name), model, (sheet) => sheet.deleteRows(row - 1, count)),
    insertColumns: (name: string, column: number, count: number) => sheetNamed(name).insertColumns(column - 1, count),
    deleteColumns: (name: string, column: number, count: number) =>
      whileShown(idOf(model, name), model, (sheet) => sheet.deleteColumns(column - 1, count)),
    rename: (name: string, next: string) => void sheetNamed(name).setName(next),
    links: (name: string) =>
      Object.fromEntries(model.state.hyperlinks.on(idOf(model, name)).map(([area, link]) => [formatArea(area), link])),
  } satisfies Partial<WorkbenchPort>;
}

function stateOf(host: Host) {
  return {
    busy: async () => {
      await host.calculation.settled();
      return host.calculation.busy || host.bridge.busy || host.entries.busy;
    },
    computing: () => `${host.calculation.state}${host.bridge.busy ? ", functions have not answered" : ""}`,
    restartAddIn: () => host.restartAddIn(),
    callCounts: () => host.bridge.callCounts(),
    undo: () => Promise.resolve(host.sheet.api.undo()),
    between: (what: Between | undefined) => {
      host.between = what;
    },
    members: () => Object.fromEntries([...describedTypes().values()].map((type) => [type.name, membersOf(type)])),
  } satisfies Partial<WorkbenchPort>;
}

function membersOf(type: TypeDefinition): string[] {
  const methods = [...type.methods.keys()].filter((name) => !name.startsWith("_"));
  return [...type.properties.keys(), ...type.objects.keys(), ...methods.map((name) => `${name}()`)].sort();
}
