/** Tells when the pane is seen for the first time: the page may run for hours just to calculate cells. */

/**
 * Calls `show` once, as soon as somebody can see the page: at once in a pane opened by the user or in a plain
 * browser, later where the page was started hidden by a calculation.
 */
export function whenPaneShown(show: () => void): void {
  const stop = new AbortController();
  const check = (): void => {
    if (!stop.signal.aborted && isSeen()) once();
  };
  const once = (): void => {
    if (stop.signal.aborted) return;
    stop.abort();
    show();
  };
  window.addEventListener("resize", check, { signal: stop.signal });
  document.addEventListener("visibilitychange", check, { signal: stop.signal });
  void onHostShowing(once);
  check();
}

/** A hidden runtime has no area; a browser tab in the background is not looked at. */
function isSeen(): boolean {
  return document.visibilityState === "visible" && window.innerWidth > 0 && window.innerHeight > 0;
}

async function onHostShowing(show: () => void): Promise<void> {
  if (typeof Office === "undefined") return;
  const { host } = await Office.onReady();
  // Opened in a plain browser Office.js answers too, without a host and without its API.
  if (!(host as Office.HostType | null) || !Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return;
  await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    if (visibilityMode === Office.VisibilityMode.taskpane) show();
  });
}
