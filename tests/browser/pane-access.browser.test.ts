/** Every view in every theme and language by axe-core's rules, and nothing that moves when data arrives. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { paneViews } from "./pane/pane-page";
import { closeBrowser as closePlain, openContext } from "./pane/plain-page";
import { prepareSheet, scenes } from "./pane/scenes";
import { closeBrowser, openWorkbench, type WorkbenchSession } from "./support/workbench-page";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const languages = ["en", "zh-Hans", "zh-Hant"];
const themes = ["light", "dark", "contrast"];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

describe("axe-core finds nothing", () => {
  let session: WorkbenchSession;

  beforeAll(async () => {
    session = await openWorkbench();
    await prepareSheet(session);
    await session.frame().evaluate(axe);
  });
  afterAll(() => session.close());
  afterAll(closeBrowser);

  const cases = languages.flatMap((language) => themes.map((theme) => [language, theme] as const));

  it.each(cases)("in %s, %s", async (language, theme) => {
    await wear(session, language, theme);
    // The states that differ in look are gone through once; the views themselves every time.
    const all = language === "en" ? scenes : scenes.slice(0, paneViews.length);
    const found: string[] = [];
    for (const { name, enter } of all) {
      await enter(session);
      // In high contrast the system's colours are what is seen, but the page's own are what axe-core measures.
      for (const { id, nodes } of await violations(session, theme === "contrast" ? ["color-contrast"] : []))
        found.push(
          ...nodes.map(({ html, failureSummary }) => `${name}: ${id}\n${html.slice(0, 200)}\n${failureSummary}`),
        );
      if (name === "settings") await session.pane.locator("#settings").press("Escape");
    }
    expect(found).toEqual([]);
  });
});

/** Chooses language and theme as a reader does; high contrast is the system's, so the page pretends to it. */
async function wear(session: WorkbenchSession, language: string, theme: string): Promise<void> {
  await session.page.emulateMedia({ forcedColors: theme === "contrast" ? "active" : "none" });
  await session.pane.locator("[aria-controls=settings]").click();
  const [languageField, themeField] = await session.pane.locator("#settings select").all();
  await languageField?.selectOption(language);
  await themeField?.selectOption(theme === "contrast" ? "dark" : theme);
  await session.frame().waitForFunction((wanted) => document.documentElement.lang === wanted, language);
  await session.pane.locator("#settings").press("Escape");
}

function violations(session: WorkbenchSession, without: readonly string[]): Promise<Violation[]> {
  return session.frame().evaluate(async (off) => {
    const { axe: engine } = window as unknown as { axe: { run(context: unknown, options: unknown): Promise<unknown> } };
    const result = (await engine.run(document, {
      resultTypes: ["violations"],
      rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
    })) as { violations: Violation[] };
    return result.violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })),
    }));
  }, without);
}

describe("nothing moves when data arrives", () => {
  afterAll(closePlain);

  it.each(["en-US", "zh-CN"])("in %s, with every chunk late", async (locale) => {
    const context = await openContext({ locale });
    await context.addInitScript(rememberView);
    await context.route(/\.js$/, async (route) => {
      await new Promise((resume) => setTimeout(resume, /office/.test(route.request().url()) ? 0 : 60));
      await route.continue();
    });
    const page = await context.newPage();
    const moved: Record<string, number> = {};
    for (const view of paneViews) moved[view] = await shiftOf(page, view);
    // The measure itself: a block pushed in above everything is noticed.
    await page.evaluate(() => document.querySelector("#view")?.prepend(document.createElement("hr")));
    const pushed = await shiftSoFar(page);
    await context.close();
    expect(Object.entries(moved).filter(([, amount]) => amount > 0.001)).toEqual([]);
    expect(pushed).toBeGreaterThan(0.001);
  });
});

/** Makes the pane open at the view that the address names. */
function rememberView(): void {
  const view = new URLSearchParams(location.search).get("view");
  if (view !== null) localStorage.setItem("ai-atlas.pane.1", JSON.stringify({ view }));
}

/** How much the pane's content moved, by the browser's own measure, from opening at this view until it is at rest. */
async function shiftOf(page: Page, view: string): Promise<number> {
  await page.goto(`${process.env["ATLAS_ORIGIN_UNDER_TEST"]}/taskpane.html?view=${view}`);
  await page.locator(`#view[aria-labelledby=tab-${view}] h2`).first().waitFor();
  // The addresses of the sources and the other views come after the first paint.
  await page.waitForTimeout(500);
  return shiftSoFar(page);
}

function shiftSoFar(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => done(sum), 120);
      }),
  );
}
