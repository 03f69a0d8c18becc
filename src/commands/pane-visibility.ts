/** Tells when the pane is seen for the first time: the page may run for hours just to calculate cells. */
import { onPaneShown } from "../excel/host-page";

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
  void onPaneShown(once);
  check();
}

/** A hidden runtime has no area; a browser tab in the background is not looked at. */
function isSeen(): boolean {
  return document.visibilityState === "visible" && window.innerWidth > 0 && window.innerHeight > 0;
}
