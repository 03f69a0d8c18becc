/**
 * Owns that formulas know the workbook's tables. The formula engine reads simple references to tables of its own, so each
 * of ours stands there under plain aliases, one for each part of it, and what a formula says is turned into those.
 */
import type { Univer } from "@univerjs/core";
import { IFunctionService, ISuperTableService, ReferenceNodeFactory } from "@univerjs/engine-formula";
import type { Model } from "../object-model/model";
import { bodyOf, columnsOf, headOf, totalsOf } from "../object-model/table-areas";
import { columnIndexOf } from "../object-model/table-heads";
import type { TableState } from "../object-model/workbook-state";
import type { Area } from "./address";
import { parseStructuredReference, type Section } from "./structured-reference";

type ReadTable = (token: string, isLexerNode: boolean, prepares: boolean, direct?: boolean) => unknown;

/** The engine takes the row above the data for a head, so that is where an alias of the data begins. */
const PARTS: ReadonlyMap<Section, { readonly suffix: string; readonly area: (table: TableState) => Area | undefined }> =
  new Map([
    ["#Data", { suffix: "D", area: (table) => withRowAbove(bodyOf(table)) }],
    ["#This Row", { suffix: "D", area: (table) => withRowAbove(bodyOf(table)) }],
    ["#Headers", { suffix: "H", area: headOf }],
    ["#Totals", { suffix: "T", area: totalsOf }],
    ["#All", { suffix: "A", area: ({ area }) => area }],
  ] as const);

function withRowAbove(area: Area): Area {
  return { ...area, row: area.row - 1, rows: area.rows + 1 };
}

/** Teaches the engine the tables; returns what to call whenever one has changed. */
export function followTables(univer: Univer, model: () => Model): () => void {
  const injector = univer.__getInjector();
  const known = injector.get(ISuperTableService);
  const functions = injector.get(IFunctionService);
  readTablesWith((token) => aliasOf(model(), token));
  let registered: { readonly unit: string; readonly name: string }[] = [];
  return () => {
    const unit = model().book.getId();
    for (const { unit: of, name } of registered) known.remove(of, name);
    registered = [];
    const register = (name: string, table: TableState, area: Area): void => {
      known.registerTable(unit, name, referenceTo(table, area));
      registered.push({ unit, name });
    };
    for (const table of model().state.tables) {
      for (const spelling of new Set([table.name, table.name.toLowerCase(), table.name.toUpperCase()]))
        register(spelling, table, table.area);
      for (const [section, { area }] of PARTS) {
        const part = area(table);
        if (part) register(alias(table, section), table, part);
      }
      functions.deleteFormulaAstCacheKey(table.name);
    }
    functions.deleteFormulaAstCacheKey("[");
    model().host.calculation.recalculateAll();
  };
}

function referenceTo(table: TableState, area: Area) {
  return {
    sheetId: table.sheetId,
    titleMap: new Map(Array.from({ length: area.columns }, (_, index) => [`c${index}`, index] as const)),
    range: {
      startRow: area.row,
      endRow: area.row + area.rows - 1,
      startColumn: area.column,
      endColumn: area.column + area.columns - 1,
    },
  };
}

function alias({ id }: TableState, section: Section): string {
  return `TABLE${id.replace(/\D/g, "")}${PARTS.get(section)?.suffix ?? ""}`;
}

/** What the engine is to read in place of a reference; undefined where there is no such table, part or column. */
function aliasOf(model: Model, token: string): string | undefined {
  const reference = parseStructuredReference(token);
  const table = model.state.tables.find(({ name }) => name.toLowerCase() === reference?.table.toLowerCase());
  if (!reference || !table || !PARTS.get(reference.section)?.area(table)) return undefined;
  const names = columnsOf(model, table).map(({ name }) => name);
  const [first, last] = reference.columns?.map((name) => columnIndexOf(names, name)) ?? [0, names.length - 1];
  if (first === undefined || last === undefined || first < 0 || last < 0) return undefined;
  return `${alias(table, reference.section)}[[${reference.section}],[c${first}]:[c${last}]]`;
}

let current: (token: string) => string | undefined = () => undefined;
let installed = false;

/** Puts the reading of references to tables before the engine's own, once for the page. */
function readTablesWith(read: (token: string) => string | undefined): void {
  current = read;
  if (installed) return;
  installed = true;
  const prototype = ReferenceNodeFactory.prototype as unknown as { _getTableReferenceNode: ReadTable };
  const own = prototype._getTableReferenceNode;
  prototype._getTableReferenceNode = function (this: unknown, token, isLexerNode, prepares) {
    const read = isLexerNode ? undefined : current(token);
    return read === undefined ? undefined : own.call(this, read, false, prepares, true);
  };
}
