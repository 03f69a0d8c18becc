/** Owns that hidden names are out of sight: in the name box, its list, the name manager and the completion of formulas. */
import type { ComponentType } from "react";
import type { Univer } from "@univerjs/core";
import { FunctionType, IDefinedNamesService } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { FormulaBar } from "@univerjs/sheets-ui";
import { BuiltInUIPart, ComponentManager, connectInjector, IUIPartsService } from "@univerjs/ui";

const NAME_MANAGER = "DefinedNameContainer";

/**
 * Puts in a formula bar and a name manager that see only names that are not hidden; everything else goes on seeing all.
 * The spreadsheet's own formula bar must be switched off.
 */
export function hideNames(univer: Univer, isHidden: (name: string) => boolean): void {
  const injector = univer.__getInjector();
  const shown = shownNames(injector.get(IDefinedNamesService), isHidden);
  const seeing = injector.createChild([[IDefinedNamesService, { useValue: shown }]]);
  injector.get(IUIPartsService).registerComponent(BuiltInUIPart.HEADER, () => connectInjector(FormulaBar, seeing));
  const components = injector.get(ComponentManager);
  const manager = components.get(NAME_MANAGER) as ComponentType | undefined;
  if (manager) {
    components.delete(NAME_MANAGER);
    components.register(NAME_MANAGER, connectInjector(manager, seeing));
  }
  hideFromCompletion(injector.get(IDescriptionService), isHidden);
}

function shownNames(all: IDefinedNamesService, isHidden: (name: string) => boolean): IDefinedNamesService {
  const shown: Partial<IDefinedNamesService> = {
    getDefinedNameMap: (unitId) => {
      const names = Object.entries(all.getDefinedNameMap(unitId) ?? {});
      return Object.fromEntries(names.filter(([, { name }]) => !isHidden(name)));
    },
    getDefinedNameByRefString: (unitId, reference) =>
      Object.values(shown.getDefinedNameMap?.(unitId) ?? {}).find((item) => item.formulaOrRefString === reference),
  };
  return new Proxy(all, {
    get(target, key) {
      const value: unknown = Reflect.get(shown, key) ?? Reflect.get(target, key);
      return typeof value === "function" ? (value.bind(target) as unknown) : value;
    },
  });
}

function hideFromCompletion(descriptions: IDescriptionService, isHidden: (name: string) => boolean): void {
  const search = descriptions.getSearchListByNameFirstLetter.bind(descriptions);
  descriptions.getSearchListByNameFirstLetter = (text) =>
    search(text).filter(({ name, functionType }) => functionType !== FunctionType.DefinedName || !isHidden(name));
}
