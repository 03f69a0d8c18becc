/**
 * Takes a picture of every view of the pane, by theme, language and width, for looking at and for the README.
 *
 * `npx tsx tests/browser/pane/take-pictures.ts [folder] [filter]` writes `<scene>-<look>-<width>.png`; the folder is
 * docs/screenshots unless told, the filter a part of `<scene>-<look>`. Needs a build: ATLAS_DIST, or dist/.
 */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { requireBrowser } from "../../../src/cli/find-browser";
import { startServer } from "../../../src/cli/server";
import { closeBrowser, openWorkbench, type OpenOptions } from "../support/workbench-page";
import { setPaneWidth } from "./pane-page";
import { prepareSheet, scenes, type Scene } from "./scenes";

const root = resolve(__dirname, "../../..");
const [folder = join(root, "docs/screenshots"), filter = ""] = process.argv.slice(2);

const looks: Readonly<Record<string, OpenOptions & { readonly contrast?: boolean }>> = {
  light: {},
  dark: { theme: "dark" },
  contrast: { theme: "dark", contrast: true },
  "zh-hans": { locale: "zh-CN" },
  "zh-hant-dark": { locale: "zh-TW", theme: "dark" },
};
const widths = [320, 450];

void main();

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  process.env["ATLAS_BROWSER"] = requireBrowser();
  const server = await startServer({ port: 0, distDir: process.env["ATLAS_DIST"] ?? join(root, "dist") });
  process.env["ATLAS_ORIGIN_UNDER_TEST"] = server.origin;
  for (const [look, options] of Object.entries(looks)) {
    const wanted = scenes.filter(({ name }) => `${name}-${look}`.includes(filter));
    if (wanted.length > 0) await takeLook(look, options, wanted);
  }
  await closeBrowser();
  await server.close();
}

type Look = (typeof looks)[string];

async function takeLook(look: string, options: Look, wanted: readonly Scene[]): Promise<void> {
  const session = await openWorkbench({
    ...options,
    width: 1100,
    height: Number(process.env["PICTURE_HEIGHT"] ?? 860),
  });
  if (options.contrast === true) await session.page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  await prepareSheet(session);
  for (const width of widths) {
    await setPaneWidth(session, width);
    for (const { name, enter } of wanted) {
      await enter(session);
      await session.page.mouse.move(5, 5);
      await session.page.waitForTimeout(250);
      await session.page.locator("#addin").screenshot({ path: join(folder, `${name}-${look}-${width}.png`) });
    }
    await session.pane.locator("body").press("Escape");
  }
  await session.close();
}
