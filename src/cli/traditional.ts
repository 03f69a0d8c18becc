/** Writes every traditional Chinese wording file in src/i18n from its simplified one: `npx tsx src/cli/traditional.ts`. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Converter } from "opencc-js";

const folder = fileURLToPath(new URL("../i18n/", import.meta.url));
const convert = Converter({ from: "cn", to: "twp" });

/** The traditional file for a simplified one: converted text, renamed export, and a line that names the generator. */
export function toTraditional(source: string): string {
  const body = source.replace(/^\/\*\*.*?\*\/\n/s, "").replaceAll("ZhHans", "ZhHant");
  return `/** Traditional Chinese, generated from the simplified file by src/cli/traditional.ts: do not edit. */\n${convert(body)}`;
}

function writeAll(): void {
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".zh-hans.ts"))) {
    writeFileSync(
      `${folder}${name.replace("zh-hans", "zh-hant")}`,
      toTraditional(readFileSync(`${folder}${name}`, "utf8")),
    );
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeAll();
