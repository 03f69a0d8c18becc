/** Owns how browser tests reach the parts of the pane: its views, buttons, status line and width, in any language. */
import { mkdirSync } from "node:fs";
import type { Locator } from "playwright-core";
import type { WorkbenchSession } from "../support/workbench-page";
import { PATIENCE } from "../support/patience";

export const paneViews = ["map", "company", "trace", "explore", "functions", "workbook", "data"] as const;

/** Opens a view by its tab and waits until its heading is there. */
export async function showView(session: WorkbenchSession, view: string): Promise<Locator> {
  await session.pane.locator(`#tab-${view}`).click();
  return viewShown(session, view);
}

export async function viewShown(session: WorkbenchSession, view: string): Promise<Locator> {
  await session.pane.locator(`#view[aria-labelledby=tab-${view}] h2`).first().waitFor();
  return session.pane.locator("#view");
}

/** Waits until the status line says this. */
export async function says(session: WorkbenchSession, text: string | RegExp): Promise<void> {
  const line = session.pane.locator("#status-text");
  try {
    await line.filter({ hasText: text }).waitFor({ timeout: PATIENCE });
  } catch {
    throw new Error(`The status line says "${await line.innerText()}", not ${String(text)}.`);
  }
}

export function button(session: WorkbenchSession, name: string | RegExp, exact = false): Locator {
  return session.pane.getByRole("button", { name, exact });
}

/** Gives the pane a width in pixels, as dragging its edge does. */
export async function setPaneWidth(session: WorkbenchSession, width: number): Promise<void> {
  await session.page.evaluate((pixels) => {
    const frame = document.querySelector<HTMLElement>("#addin");
    frame?.closest<HTMLElement>("[style*=--pane-width]")?.style.setProperty("--pane-width", `${pixels}px`);
    window.dispatchEvent(new Event("resize"));
  }, width);
  await session.frame().waitForFunction((pixels) => window.innerWidth === pixels, width);
}

/** Waits until nothing is wider than the pane: what is drawn to its width is drawn anew some frames after it has changed. */
export async function fitsPane(session: WorkbenchSession): Promise<void> {
  await session.frame().waitForFunction(() => {
    const view = document.querySelector("#view");
    return view !== null && view.scrollWidth <= view.clientWidth;
  });
}

/** The same in a narrow and a wide pane; the pictures, where a folder is named for them, are for a look. */
export async function fitsNarrowAndWide(session: WorkbenchSession, picture: string): Promise<void> {
  const folder = process.env["ATLAS_PICTURES"];
  for (const width of [320, 450]) {
    await setPaneWidth(session, width);
    await fitsPane(session);
    if (folder === undefined) continue;
    mkdirSync(folder, { recursive: true });
    await session.screenshot(`${folder}/${picture}-${width}.png`);
  }
}

/** Empties the sheet's corner and quiets the status line, so that one page serves many tests. */
export async function clearSheet(session: WorkbenchSession): Promise<void> {
  const blank = Array.from({ length: 30 }, () => Array.from({ length: 10 }, () => ""));
  await session.write("A1:J30", blank);
  await session.select("A1");
}
