/** The page's own dealings with its host: who the host is, the ribbon's buttons, the pane being shown. */

/** Excel's display language such as `zh-CN`, once the host has introduced itself; undefined where there is no host. */
export async function hostLanguage(): Promise<string | undefined> {
  return (await whenHostIsHere()) ? Office.context.displayLanguage : undefined;
}

/** The same, where there certainly is a host. */
export const displayLanguage = (): string => Office.context.displayLanguage;

/** Opened in a plain browser Office.js answers too, without a host and without its API. */
export async function whenHostIsHere(): Promise<boolean> {
  if (typeof Office === "undefined") return false;
  const { host } = await Office.onReady();
  return (host as Office.HostType | null) !== null;
}

/** Calls `show` whenever the host shows the pane. */
export async function onPaneShown(show: () => void): Promise<void> {
  if (!(await whenHostIsHere()) || !Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return;
  await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    if (visibilityMode === Office.VisibilityMode.taskpane) show();
  });
}

export function showPane(): Promise<void> {
  return Office.addin.showAsTaskpane();
}

/** Binds a ribbon button by the name the manifest gives it. */
export function associateButton(name: string, run: () => Promise<void>): void {
  if (typeof Office === "undefined") return;
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    // The button stays busy until it is told, also when the command failed.
    void run().finally(() => event.completed());
  });
}
