/**
 * Owns that formulas follow names: what a name leads to, what it is called, what the sheet of its own is called. The engine
 * would go on with what it once read into them.
 */
import { ICommandService, type ICommandInfo } from "@univerjs/core";
import {
  IDefinedNamesService,
  IFunctionService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import { RemoveSheetMutation, SetWorksheetNameCommand, SetWorksheetNameMutation } from "@univerjs/sheets";
import { followName, followSheetOfNames } from "../object-model/formula-rewrites";
import type { Model } from "../object-model/model";
import { renameSheetInRules } from "../object-model/rule-formulas";
import type { Sheet } from "./univer";

type DefinedName = ReturnType<Model["book"]["getDefinedNames"]>[number];

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly id?: string;
  readonly name?: string | undefined;
}

/** Follows names that change, and sheets whose change changes names. */
export function followNames({ univer }: Sheet, model: Model): void {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const functions = injector.get(IFunctionService);
  const names = injector.get(IDefinedNamesService);
  /** The name that was taken away last: one that is changed is taken away and set again under the same id. */
  let taken: Params = {};
  let sheetBefore: string | undefined;
  commands.beforeCommandExecuted((command) => {
    const { unitId = "", id = "", subUnitId } = paramsOf(command);
    if (command.id === RemoveSheetMutation.id) breakNames(model, subUnitId);
    if (command.id === RemoveDefinedNameMutation.id) taken = { id, name: names.getValueById(unitId, id)?.name };
    if (command.id === SetWorksheetNameMutation.id) sheetBefore = sheetName(model, subUnitId);
  });
  commands.onCommandExecuted((command) => {
    const { id, name, subUnitId } = paramsOf(command);
    if ((command.id === SetDefinedNameMutation.id || command.id === RemoveDefinedNameMutation.id) && name) {
      if (command.id === SetDefinedNameMutation.id && id === taken.id) followRename(model, taken.name, name, functions);
      functions.deleteFormulaAstCacheKey(name);
      model.host.calculation.recalculateAll();
    }
    if (command.id === SetWorksheetNameMutation.id) followSheet(model, subUnitId, sheetBefore);
    if (command.id === SetWorksheetNameCommand.id) {
      for (const item of namesOn(model, subUnitId)) item.setRef(item.getFormulaOrRefString());
    }
  });
}

function paramsOf(command: Readonly<ICommandInfo>): Params {
  return command.params ?? {};
}

function sheetName(model: Model, sheetId: string | undefined): string | undefined {
  return model.book.getSheetBySheetId(sheetId ?? "")?.getSheetName();
}

function followRename(model: Model, from: string | undefined, to: string, functions: IFunctionService): void {
  if (from === undefined || from === to) return;
  model.state.renameName(from, to);
  functions.deleteFormulaAstCacheKey(from);
  // Once the spreadsheet has written what it finds to change itself.
  queueMicrotask(() => followName(model, from, to));
}

/** What the spreadsheet itself does not lead along: rules, and the sheet's own names with its name before them. */
function followSheet(model: Model, sheetId: string | undefined, from: string | undefined): void {
  const to = sheetName(model, sheetId);
  if (from === undefined || to === undefined || from === to) return;
  renameSheetInRules(model.state, from, to);
  const own = [...model.state.nameScopes].filter(([, scope]) => scope === sheetId).map(([name]) => name);
  if (own.length > 0) queueMicrotask(() => followSheetOfNames(model, from, to, own));
}

/** Names that lead to a sheet about to go lead nowhere from then on. */
function breakNames(model: Model, sheetId: string | undefined): void {
  for (const item of namesOn(model, sheetId)) item.setRef("=#REF!");
}

/** The names that lead to a sheet. */
function namesOn(model: Model, sheetId: string | undefined): DefinedName[] {
  const name = sheetName(model, sheetId);
  if (name === undefined) return [];
  const prefixes = [`${name}!`, `'${name.replaceAll("'", "''")}'!`];
  return model.book.getDefinedNames().filter((item) => {
    const text = item.getFormulaOrRefString().replace(/^=/, "");
    return prefixes.some((prefix) => text.startsWith(prefix));
  });
}
