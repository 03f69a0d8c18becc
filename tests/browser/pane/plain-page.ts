/** Owns opening the pane in a plain browser, without a workbench around it. */
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from "playwright-core";

let browser: Browser | undefined;

/** A fresh context that reaches nothing but this machine and may use the clipboard. */
export async function openContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  browser ??= await chromium.launch({
    executablePath: process.env["ATLAS_BROWSER"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"],
  });
  const context = await browser.newContext({
    locale: "en-US",
    viewport: { width: 360, height: 720 },
    permissions: ["clipboard-read", "clipboard-write"],
    reducedMotion: "reduce",
    ...options,
  });
  await context.route(/^https?:\/\/(?!localhost[:/])/, (route) => route.abort());
  return context;
}

/** Closes the browser; call once a file, in afterAll. */
export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = undefined;
}
