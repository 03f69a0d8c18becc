/** Owns the names of the Common API's calls, by the numbers Office.js sends for them. */

const NAMES: ReadonlyMap<number, string> = new Map([
  [64, "document.getSelectedDataAsync"],
  [65, "document.setSelectedDataAsync"],
  [66, "document.bindings.addFromSelectionAsync"],
  [67, "document.bindings.addFromPromptAsync"],
  [68, "document.bindings.getByIdAsync"],
  [69, "document.bindings.releaseByIdAsync"],
  [70, "binding.getDataAsync"],
  [71, "binding.setDataAsync"],
  [72, "binding.addRowsAsync"],
  [73, "binding.deleteAllDataValuesAsync"],
  [74, "document.bindings.getAllAsync"],
  [75, "document.settings.refreshAsync"],
  [77, "document.getFileAsync"],
  [78, "document.bindings.addFromNamedItemAsync"],
  [79, "binding.addColumnsAsync"],
  [80, "file.getSliceAsync"],
  [81, "file.closeAsync"],
  [82, "document.goToByIdAsync"],
  [83, "document.getActiveViewAsync"],
  [86, "document.getFilePropertiesAsync"],
  [87, "binding.clearFormatsAsync"],
  [88, "binding.setTableOptionsAsync"],
  [89, "binding.setFormatsAsync"],
  [97, "context.ui.closeContainer"],
  [98, "auth.getAccessToken"],
  [99, "auth.getAuthContext"],
  [102, "context.ui.openBrowserWindow"],
  [128, "document.customXmlParts.addAsync"],
  [129, "document.customXmlParts.getByIdAsync"],
  [130, "document.customXmlParts.getByNamespaceAsync"],
  [144, "context.ui.messageParent"],
]);

/** What an add-in wrote for a call. */
export function officeCallOf(dispatchId: number | undefined): string {
  return (dispatchId === undefined ? undefined : NAMES.get(dispatchId)) ?? `call ${String(dispatchId)}`;
}
