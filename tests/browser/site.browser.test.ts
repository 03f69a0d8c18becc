/** The site as a browser shows it: accessible in both colour schemes, and nothing wider than the window. */
import axe from "axe-core";
import { chromium, type Browser, type Page } from "playwright-core";
import { languages } from "../../src/contract/language";
import { pathOf, type PageId } from "../../src/site/frame/site-map";

/** One of each kind; the function pages are of one make. */
const pages: readonly PageId[] = [
  "index",
  "data",
  "support",
  "help",
  "names-and-periods",
  "metrics",
  "AI_WHY",
  "AI_COMPANY",
];
const schemes = ["light", "dark"] as const;
const widths = [1280, 320] as const;

let browser: Browser;
let origin: string;

beforeAll(async () => {
  origin = process.env["ATLAS_ORIGIN_UNDER_TEST"] ?? "";
  browser = await chromium.launch({
    executablePath: process.env["ATLAS_BROWSER"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  });
});
afterAll(() => browser.close());

/** Opens every page of the table in one tab, and tells what `look` finds amiss on each. */
async function survey(
  options: { readonly scheme: (typeof schemes)[number]; readonly width: number },
  look: (page: Page) => Promise<readonly unknown[]>,
): Promise<readonly unknown[]> {
  const viewport = { width: options.width, height: 800 };
  // The pages' own policy allows no script, the checker's included.
  const context = await browser.newContext({ viewport, colorScheme: options.scheme, bypassCSP: true });
  const page = await context.newPage();
  const found: unknown[] = [];
  for (const path of languages.flatMap((language) => pages.map((id) => pathOf(id, language)))) {
    const response = await page.goto(`${origin}/${path}`);
    if (response?.status() !== 200) found.push([path, response?.status()]);
    found.push(...(await look(page)).map((one) => [path, one]));
  }
  await context.close();
  return found;
}

test.each(schemes)(
  "axe finds nothing on any page in %s",
  async (scheme) => {
    const violations = await survey({ scheme, width: 1280 }, async (page) => {
      await page.evaluate(axe.source);
      return page.evaluate(async () => {
        const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
      });
    });
    expect(violations).toEqual([]);
  },
  120_000,
);

test.each(widths)(
  "at %i pixels only tables scroll sideways",
  async (width) => {
    const overflowing = await survey({ scheme: "light", width }, (page) =>
      page.evaluate(() => {
        const over = document.documentElement.scrollWidth - window.innerWidth;
        return over > 0 ? [`${over} pixels too wide`] : [];
      }),
    );
    expect(overflowing).toEqual([]);
  },
  60_000,
);

test("the pages load under their own policy, with their style and pictures", async () => {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("response", (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`));
  for (const path of languages.flatMap((language) => pages.map((id) => pathOf(id, language)))) {
    await page.goto(`${origin}/${path}`);
    const sheets = await page.evaluate(() => [...document.styleSheets].map(({ cssRules }) => cssRules.length));
    if (!sheets.some((rules) => rules > 50)) faults.push(`${path} has no style sheet`);
  }
  await page.close();
  expect(faults).toEqual([]);
}, 60_000);
