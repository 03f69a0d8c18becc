/** Owns that a changed name reaches the formulas that use it: the engine would go on with what it once read into them. */
import { ICommandService, type ICommandInfo } from "@univerjs/core";
import { IFunctionService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import { RemoveSheetMutation, SetWorksheetNameCommand } from "@univerjs/sheets";
import type { Model } from "../object-model/model";
import type { Sheet } from "./univer";

type DefinedName = ReturnType<Model["book"]["getDefinedNames"]>[number];

interface Params {
  readonly subUnitId?: string;
  readonly name?: string;
}

/** Follows names that change, and sheets whose change changes names. */
export function followNames({ univer }: Sheet, model: Model): void {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const functions = injector.get(IFunctionService);
  commands.beforeCommandExecuted((command) => {
    if (command.id === RemoveSheetMutation.id) breakNames(model, paramsOf(command).subUnitId);
  });
  commands.onCommandExecuted((command) => {
    const { name, subUnitId } = paramsOf(command);
    if ((command.id === SetDefinedNameMutation.id || command.id === RemoveDefinedNameMutation.id) && name) {
      functions.deleteFormulaAstCacheKey(name);
      model.host.calculation.recalculateAll();
    }
    if (command.id === SetWorksheetNameCommand.id) {
      for (const item of namesOn(model, subUnitId)) item.setRef(item.getFormulaOrRefString());
    }
  });
}

function paramsOf(command: Readonly<ICommandInfo>): Params {
  return command.params ?? {};
}

/** Names that lead to a sheet about to go lead nowhere from then on. */
function breakNames(model: Model, sheetId: string | undefined): void {
  for (const item of namesOn(model, sheetId)) item.setRef("=#REF!");
}

/** The names that lead to a sheet. */
function namesOn(model: Model, sheetId: string | undefined): DefinedName[] {
  const name = model.book.getSheetBySheetId(sheetId ?? "")?.getSheetName();
  if (name === undefined) return [];
  const prefixes = [`${name}!`, `'${name.replaceAll("'", "''")}'!`];
  return model.book.getDefinedNames().filter((item) => {
    const text = item.getFormulaOrRefString().replace(/^=/, "");
    return prefixes.some((prefix) => text.startsWith(prefix));
  });
}
