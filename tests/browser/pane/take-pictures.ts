/**
 * Takes a picture of every view of the pane, by theme, language and width, for looking at and for the README.
 *
 * `npx tsx tests/browser/pane/take-pictures.ts [folder] [filter]` writes `<scene>-<look>-<width>.png`; the folder is
 * docs/screenshots unless told, the filter a part of `<scene>-<look>`. `… take-pictures.ts --readme` writes those of
 * docs/pictures instead, in double density. Needs a build: ATLAS_DIST, or dist/.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { requireBrowser } from "../../../src/cli/find-browser";
import { startServer } from "../../../src/cli/server";
import type { OpenOptions } from "../support/open-options";
import { closeBrowser, openWorkbench, type WorkbenchSession } from "../support/workbench-page";
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

/** The pictures of the README: its file, and what it shows. */
const readme = [
  { file: "company", scene: "company", look: "light" },
  { file: "explore", scene: "explore", look: "light" },
  { file: "map-dark", scene: "map-evidence", look: "dark" },
  { file: "explore-chinese", scene: "explore-lines", look: "zh-hans" },
] as const;

void main();

async function main(): Promise<void> {
  process.env["ATLAS_BROWSER"] = requireBrowser();
  const server = await startServer({ port: 0, distDir: process.env["ATLAS_DIST"] ?? join(root, "dist") });
  process.env["ATLAS_ORIGIN_UNDER_TEST"] = server.origin;
  if (folder === "--readme") await takeReadme();
  else await takeLooks();
  await closeBrowser();
  await server.close();
}

async function takeReadme(): Promise<void> {
  for (const { file, scene, look } of readme) {
    const session = await open(looks[look] ?? {});
    await setPaneWidth(session, 400);
    const shown = scenes.find(({ name }) => name === scene);
    if (shown !== undefined) await takeDense(session, shown, join(root, "docs/pictures", `${file}.png`));
    await session.close();
  }
}

async function takeLooks(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [look, options] of Object.entries(looks)) {
    const wanted = scenes.filter(({ name }) => `${name}-${look}`.includes(filter));
    if (wanted.length > 0) await takeLook(look, options, wanted);
  }
}

type Look = (typeof looks)[string];

async function takeLook(look: string, options: Look, wanted: readonly Scene[]): Promise<void> {
  const session = await open(options);
  for (const width of widths) {
    await setPaneWidth(session, width);
    for (const scene of wanted) await take(session, scene, join(folder, `${scene.name}-${look}-${width}.png`));
    await session.pane.locator("body").press("Escape");
  }
  await session.close();
}

async function open(options: Look): Promise<WorkbenchSession> {
  const height = Number(process.env["PICTURE_HEIGHT"] ?? 860);
  const session = await openWorkbench({ ...options, width: 1100, height });
  if (options.contrast === true) await session.page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  await prepareSheet(session);
  return session;
}

/** The same with twice the pixels, and without the focus that led there. */
async function takeDense(session: WorkbenchSession, { enter }: Scene, path: string): Promise<void> {
  await enter(session);
  await session.page.mouse.move(5, 5);
  await session.frame().evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await session.page.waitForTimeout(250);
  const box = await session.page.locator("#addin").boundingBox();
  if (box === null) throw new Error("The pane is not on screen.");
  const devtools = await session.context.newCDPSession(session.page);
  const { data } = await devtools.send("Page.captureScreenshot", { clip: { ...box, scale: 2 } });
  writeFileSync(path, Buffer.from(data, "base64"));
}

/** Brings the scene about and pictures it, with the pointer away from it. */
async function take(session: WorkbenchSession, { enter }: Scene, path: string): Promise<void> {
  await enter(session);
  await session.page.mouse.move(5, 5);
  await session.page.waitForTimeout(250);
  await session.page.locator("#addin").screenshot({ path });
}
