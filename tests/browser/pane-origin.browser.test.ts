/** The pane keeps to itself: under its own content policy, no view, function or command asks another origin for anything. */
import { catalogue } from "../../src/contract/catalogue";
import { furtherExamples } from "../../src/contract/examples";
import { paneViews } from "./pane/pane-page";
import { button, openView, says } from "./workbook/pack-page";
import { closeBrowser, openWorkbench, type WorkbenchSession } from "./support/workbench-page";

let session: WorkbenchSession;
const asked: string[] = [];
const refused: string[] = [];

beforeAll(async () => {
  session = await openWorkbench();
  session.page.on("request", (request) => asked.push(request.url()));
  session.page.on("console", (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
  });
});
afterAll(async () => {
  await session.close();
  await closeBrowser();
});
afterEach(() => {
  asked.length = 0;
  refused.length = 0;
});

/** Office.js reports to Microsoft by itself where the page lets it; the add-in's own code asks nobody. */
const foreign = (): readonly string[] => {
  const own = new URL(session.page.url()).origin;
  return asked.filter((url) => /^https?:/.test(url) && new URL(url).origin !== own);
};
const kept = (): void => expect({ foreign: foreign(), refused }).toEqual({ foreign: [], refused: [] });

test("the page has the policy before anything else is loaded", async () => {
  const head = await session.frame().evaluate(() => [...document.head.children].map((child) => child.outerHTML));
  const policy = head.findIndex((html) => html.includes("Content-Security-Policy"));
  expect(policy).toBeGreaterThanOrEqual(0);
  expect(head.slice(0, policy).filter((html) => /src=|href=/.test(html))).toEqual([]);
});

test("what the policy forbids is refused, so that it is in force", async () => {
  await session.frame().evaluate(() => fetch("https://elsewhere.example/figures").catch(() => undefined));
  expect(refused.join()).toContain("elsewhere.example");
  const ran = await session.frame().evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.slippedIn = true";
    document.head.append(script);
    return (window as unknown as { slippedIn?: boolean }).slippedIn === true;
  });
  expect(ran).toBe(false);
});

test.each(paneViews)("the view %s", async (view) => {
  await session.pane.locator(`#tab-${view}`).click();
  await session.pane.locator(`#view[aria-labelledby=tab-${view}] h2`).first().waitFor();
  await session.settle();
  kept();
});

test("every function's examples", async () => {
  const formulas = catalogue.flatMap(({ id, example }) => [example, ...(furtherExamples[id] ?? [])]);
  let row = 1;
  for (const formula of formulas) {
    await session.write(`A${row}`, formula);
    row = (await lastRow()) + 2;
  }
  await session.settle();
  const counts = await session.callCounts();
  expect(catalogue.map(({ id }) => id).filter((id) => !counts[id])).toEqual([]);
  kept();
});

/** Of what is filled, so that the next answer has room. */
const lastRow = (): Promise<number> =>
  session.inAddIn(async (context) => {
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange(true);
    used.load("rowIndex,rowCount");
    await context.sync();
    return used.rowIndex + used.rowCount;
  });

test("a workbook built, frozen and saved as a file, and the ribbon's commands", async () => {
  await session.press("Build full pack");
  await says(session, /^Built/);
  kept();
  await session.press("Freeze");
  await says(session, /^Frozen/);
  await openView(session);
  const download = session.page.waitForEvent("download");
  await button(session, "Download .xlsx").click();
  expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
  kept();
});
