/**
 * Owns driving the workbench in a browser, for every browser test.
 *
 * ```ts
 * const session = await openWorkbench();               // { addIn: "/manifest.xml", sample: "none" } by default
 * await session.type("B2", '=AI_TIER("Baidu")');       // with the keyboard, as a person does
 * expect((await session.cell("B2")).value).toBe(1);    // waits until nothing is computing
 * expect(await session.values("B2:C3")).toEqual([[1, 2], [3, 4]]);
 * await session.press("Insert matrix");                // a ribbon button by its label
 * await session.pane.getByRole("tab", { name: "Map" }).click();   // the add-in's frame, a playwright FrameLocator
 * await session.popup("B2");                           // select a cell and read the text shown beside it
 * await session.protectSheet(); await session.startEditing("A1"); await session.goOffline();
 * await session.inAddIn((context) => ...)              // runs Excel.run inside the add-in's page
 * session = await openAnew(session);                   // the page as it was first, for the next test
 * await session.close();
 * ```
 */
import type { BrowserContext, Frame, FrameLocator, Page } from "playwright-core";
import type { CellReport, WorkbenchPort } from "../../../src/workbench/page/test-port";
import { openContext } from "./browser";
import { addressOf, type OpenOptions } from "./open-options";
import { PATIENCE } from "./patience";

export { closeBrowser } from "./browser";

interface Outcome {
  readonly value?: unknown;
  readonly failure?: { readonly code: string; readonly message: string };
}

/** Opens the workbench in a browser context of its own and waits until the add-in runs. */
export async function openWorkbench(options: OpenOptions = {}): Promise<WorkbenchSession> {
  const context = await openContext({ width: options.width ?? 1280, height: options.height ?? 760 });
  const session = new WorkbenchSession(await context.newPage(), context);
  await session.load(options);
  return session;
}

/** The same in the page that is open, where one is: nothing of it is remembered, and it costs half as much. */
export async function openAnew(
  open: WorkbenchSession | undefined,
  options: OpenOptions = {},
): Promise<WorkbenchSession> {
  if (!open) return openWorkbench(options);
  await open.forget();
  await open.load(options);
  return open;
}

export class WorkbenchSession {
  /** What the page and the add-in wrote as errors since the start. */
  readonly errors: string[] = [];

  constructor(
    readonly page: Page,
    readonly context: BrowserContext,
  ) {
    page.on("pageerror", (error) => this.errors.push(error.stack ?? error.message));
  }

  /** The add-in's page inside the pane, for locators. */
  get pane(): FrameLocator {
    return this.page.frameLocator("#addin");
  }

  /** The add-in's page as a frame, to run code in it. */
  frame(): Frame {
    // A frame without a name goes by its element's id.
    const found = this.page.frames().find((frame) => frame.name() === "addin");
    if (!found) throw new Error("The add-in's frame is not there.");
    return found;
  }

  async ready(): Promise<void> {
    await this.page.waitForFunction(() => window.workbench !== undefined, undefined, { timeout: PATIENCE });
    await this.page.waitForSelector("#addin", { state: "attached" });
    // Asked for from here: the page may be of another origin, and its policy may run no text as code.
    const deadline = Date.now() + PATIENCE;
    while (!(await this.hasOffice())) {
      if (Date.now() > deadline) throw new Error("The add-in's page has not met its host.");
      await this.page.waitForTimeout(20);
    }
  }

  /** Whether Office.js in the add-in's page knows its host; a page that is just loading does not. */
  private async hasOffice(): Promise<boolean> {
    const met = () =>
      (window as { Office?: { context?: { document?: unknown } } }).Office?.context?.document !== undefined;
    try {
      return await this.frame().evaluate(met);
    } catch {
      // The frame itself may just be exchanged.
      return false;
    }
  }

  /** Waits until neither the sheet nor the add-in's functions compute. */
  async settle(): Promise<void> {
    const deadline = Date.now() + PATIENCE;
    // Quiet twice in a row: an answer that has just come starts one more computation.
    for (let quiet = 0; quiet < 2;) {
      quiet = (await this.page.evaluate(() => window.workbench?.busy())) ? 0 : quiet + 1;
      if (Date.now() > deadline) throw new Error(`The workbench is still computing: ${await this.computing()}.`);
      if (quiet < 2) await this.page.waitForTimeout(30);
    }
  }

  private computing(): Promise<string> {
    return this.page.evaluate(() => window.workbench?.computing() ?? "");
  }

  /** Selects a cell and types into it with the keyboard, ending with Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.point(address);
    await this.page.keyboard.type(text, { delay: 5 });
    await this.page.keyboard.press("Enter");
    await this.settle();
  }

  /** Writes without the keyboard: a value or formula for one cell, or rows for a range. */
  async write(address: string, values: unknown): Promise<void> {
    await this.call("write", address, values);
    await this.settle();
  }

  async cell(address: string): Promise<CellReport> {
    await this.settle();
    return this.call("cell", address);
  }

  async values(address: string): Promise<(string | number | boolean)[][]> {
    await this.settle();
    return this.call("values", address);
  }

  async select(address: string): Promise<void> {
    await this.call("select", address);
  }

  /** Clicks a cell. */
  async point(address: string): Promise<void> {
    const box = await this.call("box", address);
    await this.page.mouse.click(box.left + box.width / 2, box.top + box.height / 2);
  }

  /** Moves the pointer over a cell. */
  async hover(address: string): Promise<void> {
    const box = await this.call("box", address);
    await this.page.mouse.move(box.left + box.width / 2, box.top + box.height / 2, { steps: 4 });
  }

  /** Selects a cell and reads what appears beside it; undefined where nothing does. */
  async popup(address: string): Promise<string | undefined> {
    await this.settle();
    // From elsewhere, so that arriving at the cell is a change of selection.
    await this.select("Z60");
    await this.select(address);
    const message = this.page.locator("#message");
    await message.waitFor({ state: "visible", timeout: 2000 }).catch(() => undefined);
    return (await message.isVisible()) ? message.innerText() : undefined;
  }

  /** Presses a ribbon button by its label. */
  async press(label: string): Promise<void> {
    await this.page.locator("#ribbon").getByRole("button", { name: label, exact: true }).click();
  }

  /** Opens a cell's editor and leaves it open. */
  async startEditing(address: string, text = "unfinished"): Promise<void> {
    await this.point(address);
    await this.page.keyboard.type(text);
    await this.page.waitForFunction(() => window.workbench?.isEditing());
  }

  async stopEditing(): Promise<void> {
    await this.page.keyboard.press("Escape");
    await this.page.waitForFunction(() => !window.workbench?.isEditing());
  }

  async protectSheet(name?: string): Promise<void> {
    await this.call("protectSheet", name);
  }

  async unprotectSheet(name?: string): Promise<void> {
    await this.call("unprotectSheet", name);
  }

  /** Inserts rows above a row (counted from 1), as a user would. */
  async insertRows(sheetName: string, row: number, count: number): Promise<void> {
    await this.call("insertRows", sheetName, row, count);
    await this.settle();
  }

  async deleteRows(sheetName: string, row: number, count: number): Promise<void> {
    await this.call("deleteRows", sheetName, row, count);
    await this.settle();
  }

  async deleteColumns(sheetName: string, column: number, count: number): Promise<void> {
    await this.call("deleteColumns", sheetName, column, count);
    await this.settle();
  }

  /** A sheet's links by the cell they stand in. */
  async links(sheetName: string): Promise<ReturnType<WorkbenchPort["links"]>> {
    return this.call("links", sheetName);
  }

  async protectWorkbook(): Promise<void> {
    await this.call("protectWorkbook");
  }

  async sheetNames(): Promise<string[]> {
    return this.call("sheetNames");
  }

  async activate(sheetName: string): Promise<void> {
    await this.call("activate", sheetName);
  }

  async selection(): Promise<string> {
    return this.call("selection");
  }

  async undo(): Promise<void> {
    await this.call("undo");
    await this.settle();
  }

  /** How often each custom function was called since the page opened. */
  async callCounts(): Promise<Readonly<Record<string, number>>> {
    return this.call("callCounts");
  }

  async goOffline(): Promise<void> {
    await this.context.setOffline(true);
  }

  /** Runs `Excel.run` in the add-in's page; the function is sent as text and may use nothing from around it. */
  async inAddIn<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    // As text to the debugger and not to the page, whose policy runs no text as code.
    const outcome = await this.frame().evaluate<Outcome>(`(async (work) => {
      try {
        return { value: await Excel.run(work) };
      } catch ({ code, message }) {
        return { failure: { code, message } };
      }
    })(${work.toString()})`);
    if (outcome.failure) throw Object.assign(new Error(outcome.failure.message), { code: outcome.failure.code });
    return outcome.value as T;
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path });
  }

  /** Lets the page that is loaded next be as the first. */
  async forget(): Promise<void> {
    await this.context.setOffline(false);
    await this.page.unrouteAll();
    await this.page.evaluate(() => {
      window.localStorage.clear();
      // After the workbench has kept there what it shows.
      window.addEventListener("pagehide", () => window.sessionStorage.clear());
    });
    this.errors.length = 0;
  }

  async load(options: OpenOptions): Promise<void> {
    for (const [path, body] of Object.entries(options.route ?? {})) {
      await this.page.route(`**${path}`, (route) => route.fulfill({ body, contentType: "text/plain" }));
    }
    await this.page.goto(addressOf(options));
    if (options.ready === undefined) await this.ready();
    else await this.page.waitForSelector(options.ready, { timeout: PATIENCE });
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  private call<K extends keyof WorkbenchPort>(
    name: K,
    ...parameters: unknown[]
  ): Promise<Awaited<ReturnType<WorkbenchPort[K]>>> {
    return this.page.evaluate(
      ([member, values]) => {
        const port = window.workbench as unknown as Record<string, (...parameters: unknown[]) => unknown>;
        const method = port[member as string];
        if (!method) throw new Error(`The workbench has no ${member}.`);
        return method(...values);
      },
      [name, parameters] as const,
    ) as Promise<Awaited<ReturnType<WorkbenchPort[K]>>>;
  }
}
