/** Owns the one browser of a test file: its start, what it may reach, pictures of failures, its end. */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium, type Browser, type BrowserContext } from "playwright-core";
import { PATIENCE } from "./patience";

declare global {
  /** Called by the test environment when a test or hook has failed, before anything is closed. */
  var onTestFailure: ((testName: string) => Promise<void>) | undefined;
}

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const PICTURES = resolve(__dirname, "../../../node_modules/.cache/atlas-failures");

let browser: Browser | undefined;

/** A context of its own, with nothing remembered. */
export async function openContext(viewport: { width: number; height: number }): Promise<BrowserContext> {
  browser ??= await launch();
  const context = await browser.newContext({ viewport, reducedMotion: "reduce" });
  context.setDefaultTimeout(PATIENCE);
  // A test that tsx has compiled sends functions into the page that ask for this.
  await context.addInitScript("globalThis.__name ??= (value) => value");
  // Nothing but this machine is reached: Office.js's telemetry is refused at once, as on a closed network.
  await context.route(/^https?:\/\/(?!localhost[:/])/, (route) => route.abort());
  return context;
}

function launch(): Promise<Browser> {
  globalThis.onTestFailure = takePictures;
  return chromium.launch({ executablePath: process.env["ATLAS_BROWSER"] ?? "/usr/bin/chromium", args: FLAGS });
}

/** Closes the browser; call once a file, in afterAll. */
export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = undefined;
}

/** Keeps what every open page showed when a test failed. */
async function takePictures(testName: string): Promise<void> {
  const pages = browser?.contexts().flatMap((context) => context.pages()) ?? [];
  mkdirSync(PICTURES, { recursive: true });
  for (const [index, page] of pages.entries()) {
    const name = `${testName.replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 120)}${index === 0 ? "" : `-${index + 1}`}.png`;
    await page.screenshot({ path: join(PICTURES, name), timeout: 5_000 }).catch(() => undefined);
    process.stderr.write(`A picture of the failure is in ${join(PICTURES, name)}\n`);
  }
}
