/** Owns how browser tests reach the parts of the pane: its views, buttons, status line and width, in any language. */
import type { Locator } from "playwright-core";
import type { WorkbenchSession } from "../support/workbench-page";

export const paneViews = ["map", "company", "trace", "explore", "functions", "workbook", "data"] as const;

/** Opens a view by its tab and waits until its heading is there. */
export async function showView(session: WorkbenchSession, view: string): Promise<Locator> {
  await session.pane.locator(`#tab-${view}`).click();
  const shown = session.pane.locator("#view");
  await session.pane.locator(`#view[aria-labelledby=tab-${view}] h2`).first().waitFor();
  return shown;
}

/** Gives the pane a width in pixels, as dragging its edge does. */
export async function setPaneWidth(session: WorkbenchSession, width: number): Promise<void> {
  await session.page.evaluate((pixels) => {
    const frame = document.querySelector<HTMLElement>("#addin");
    frame?.closest<HTMLElement>("[style*=--pane-width]")?.style.setProperty("--pane-width", `${pixels}px`);
    window.dispatchEvent(new Event("resize"));
  }, width);
  await session.pane.locator("body").evaluate((_, pixels) => window.innerWidth === pixels, width);
}
