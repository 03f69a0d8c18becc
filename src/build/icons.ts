/** Draws the icons' PNG files from their SVG drawings, in Chromium: `npm run icons`. */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { chromium } from "playwright-core";

/** The pixel sizes each drawing is needed in: ribbon 16, 32, 80; the add-in's own mark also 64 and 128. */
export const ICON_SIZES: Readonly<Record<string, readonly number[]>> = {
  atlas: [16, 32, 64, 80, 128],
  matrix: [16, 32, 80],
  workbook: [16, 32, 80],
  freeze: [16, 32, 80],
  unfreeze: [16, 32, 80],
};

async function drawIcons(folder: string, executablePath: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(ICON_SIZES)) {
    const drawing = readFileSync(resolve(folder, `${name}.svg`), "utf8");
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
      );
      const png = await page.screenshot({ omitBackground: true });
      writeFileSync(resolve(folder, `${name}-${size}.png`), png);
    }
  }
  await browser.close();
}

if (process.argv[1] === __filename) {
  void drawIcons(resolve(__dirname, "../assets"), process.env["CHROME"] ?? "/usr/bin/chromium");
}
