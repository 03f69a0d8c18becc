/** Writes the traditional Chinese wording of functions, problems and workbooks from the simplified one: `npx tsx src/cli/traditional.ts`; `--check` only says whether it is stale. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Converter } from "opencc-js";
import { inExcelWords } from "../words/excel-traditional";

const AREAS = ["problems", "functions", "workbook", "pane-work", "own-findings", "own-rows"] as const;
const folder = fileURLToPath(new URL("../words/", import.meta.url));
const characters = Converter({ from: "cn", to: "tw" });

const convert = (text: string): string => inExcelWords(characters(text));

/** The traditional file for a simplified one: texts converted, keys kept, the export renamed, the generator named. */
export function traditionalFile(source: string): string {
  const body = source.replace(/^\/\*\*.*?\*\/\n/s, "").replaceAll("ZhHans", "ZhHant");
  const texts = body.replace(/(:\s*)("(?:[^"\\]|\\.)*")/g, (_, colon: string, text: string) => colon + convert(text));
  return `/** Traditional Chinese, generated from the simplified file by src/cli/traditional.ts: do not edit. */\n${texts}`;
}

/** The generated files by name, as they should stand in src/words. */
export async function traditionalFiles(): Promise<readonly { readonly name: string; readonly text: string }[]> {
  const { format, resolveConfig } = await import("prettier");
  const style = await resolveConfig(`${folder}problems.zh-hans.ts`);
  return Promise.all(
    AREAS.map(async (area) => ({
      name: `${area}.zh-hant.ts`,
      text: await format(traditionalFile(readFileSync(`${folder}${area}.zh-hans.ts`, "utf8")), {
        ...style,
        parser: "typescript",
      }),
    })),
  );
}

/** The files that are not as they should stand. */
async function staleFiles(): Promise<readonly { readonly name: string; readonly text: string }[]> {
  const files = await traditionalFiles();
  return files.filter(({ name, text }) => readFileSync(`${folder}${name}`, "utf8") !== text);
}

async function main(check: boolean): Promise<void> {
  for (const { name, text } of await staleFiles()) {
    if (check) process.stderr.write(`src/words/${name} is stale: run npx tsx src/cli/traditional.ts\n`);
    else writeFileSync(`${folder}${name}`, text);
    process.exitCode = check ? 1 : 0;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) void main(process.argv.includes("--check"));
