/** Owns how Univer is assembled: which plugins, which wording, which defaults. */
import { LocaleType, Univer, type IWorkbookData } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverNetworkPlugin } from "@univerjs/network";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { UniverUIPlugin } from "@univerjs/ui";
import type { Locale } from "../protocol/app-context";
import { FormulaEngine } from "./formula-engine";
import { restBetweenDrawings } from "./drawing-rest";
import { fitRowsLater } from "./row-heights";
import { wordingOf } from "./wording";

import "@univerjs/engine-formula/facade";
import "@univerjs/ui/facade";
import "@univerjs/docs-ui/facade";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-ui/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-numfmt/facade";

export interface Sheet {
  readonly univer: Univer;
  readonly api: FUniver;
}

const UNIVER_LOCALES: Readonly<Record<Locale, LocaleType>> = {
  "en-US": LocaleType.EN_US,
  "zh-CN": LocaleType.ZH_CN,
  "zh-TW": LocaleType.ZH_TW,
};

/** Univer's own protection needs a server of its maker; the workbench has a switch for the whole sheet. */
const WITHOUT_PROTECTION = Object.fromEntries(
  [
    "sheet.contextMenu.permission",
    "sheet.command.add-range-protection-from-sheet-bar",
    "sheet.command.delete-worksheet-protection-from-sheet-bar",
    "sheet.command.change-sheet-protection-from-sheet-bar",
    "sheet.command.view-sheet-permission-from-sheet-bar",
  ].map((id) => [id, { hidden: true }]),
);

/** Mounts a spreadsheet with one workbook into an element; its formula bar comes with `hideNames`. */
export function mountSheet(
  container: HTMLElement,
  workbook: Partial<IWorkbookData>,
  locale: Locale,
  dark: boolean,
): Sheet {
  fitRowsLater();
  restBetweenDrawings();
  const univerLocale = UNIVER_LOCALES[locale];
  const univer = new Univer({ locale: univerLocale, locales: { [univerLocale]: wordingOf(locale) }, darkMode: dark });
  univer.registerPlugin(UniverNetworkPlugin);
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(FormulaEngine);
  univer.registerPlugin(UniverUIPlugin, { container, header: true, footer: true, toolbar: false, contextMenu: true });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, { formulaBar: false, menu: WITHOUT_PROTECTION });
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.FORCED });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  const api = FUniver.newAPI(univer);
  api.createWorkbook(workbook);
  return { univer, api };
}
