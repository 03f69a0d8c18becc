/** Owns what the workbook tells an add-in about itself at the handshake: locale, document, supported requirement sets. */

/** The interface language and theme of the workbench. */
export type Locale = "en-US" | "zh-CN" | "zh-TW";
export type ThemeName = "light" | "dark";

/**
 * The requirement sets this host claims. A claim means that the members the README lists work, not that
 * every member of the set does: an unlisted one fails with an error that names it.
 */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.19",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.4",
  SharedRuntime: "1.2",
  RibbonApi: "1.1",
  AddinCommands: "1.1",
  CustomXmlParts: "1.1",
  DocumentEvents: "1.1",
  Settings: "1.1",
  ExcelApiOnline: "1.1",
};

export interface AppContextOptions {
  readonly appId: string;
  readonly locale: Locale;
  readonly settings: readonly (readonly [string, string])[];
  readonly documentUrl: string;
  readonly readOnly: boolean;
}

const EXCEL_ON_THE_WEB = 16;
const TASK_PANE_CONTROL = 1;
/** Office.js's numbers for how a document is open. */
const READ_ONLY = 0;
const READ_WRITE = 1;

/** The answer to `ContextActivationManager_getAppContextAsync`. */
export function buildAppContext(options: AppContextOptions): Record<string, unknown> {
  return {
    _id: options.appId,
    _appInstanceId: options.appId,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.01",
    _appMinorVersion: 0,
    _appUILocale: options.locale,
    _dataLocale: options.locale,
    _docUrl: options.documentUrl,
    _clientMode: options.readOnly ? READ_ONLY : READ_WRITE,
    _settings: options.settings,
    _reason: 0,
    _osfControlType: TASK_PANE_CONTROL,
    _eToken: "",
    _correlationId: options.appId,
    _requirementMatrix: JSON.stringify(REQUIREMENT_SETS),
    _hostCustomMessage: null,
    _hostFullVersion: "16.0.0.0",
    _clientWindowHeight: 0,
    _clientWindowWidth: 0,
    _addinName: "",
    _appDomains: [],
    _dialogRequirementMatrix: "{}",
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}
