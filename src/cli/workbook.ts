/** `npm run --silent workbook -- --template full --lang zh-Hans --frozen --out pack.xlsx`: a workbook as a file, without Excel. */
import { performance } from "node:perf_hooks";
import { composePlan } from "../workbook/compose";
import { writeXlsx } from "../workbook/xlsx/write";
import { takeEdition } from "./edition-option";
import { Misunderstood } from "./misunderstood";
import { takeOwnRows } from "./own-option";
import { saveFile } from "./save-file";
import { readCommand, usage } from "./workbook-request";

async function main(args: readonly string[]): Promise<number> {
  const [release, left] = await takeEdition(args);
  const [edition, rest] = await takeOwnRows(release, left);
  const asked = readCommand(edition.atlas, rest);
  if (asked === "help") {
    console.log(usage);
    return 0;
  }
  const engine = await import("wasm-xlsxwriter/nodejs");
  const started = { wall: performance.now(), cpu: process.cpuUsage() };
  const plan = await composePlan(edition, asked.request);
  const file = writeXlsx(plan, engine);
  if (asked.time) report(started);
  const saved = await saveFile(asked.out, file, asked.force);
  if (!saved.ok) {
    console.error(saved.message);
    return saved.reason === "exists" ? 3 : 1;
  }
  const names = plan.sheets.map((sheet) => sheet.name).join(", ");
  console.log(`${asked.out}: ${names} (${Math.round(file.length / 1024)} KB)`);
  return 0;
}

function report(started: { readonly wall: number; readonly cpu: NodeJS.CpuUsage }): void {
  const { user, system } = process.cpuUsage(started.cpu);
  const elapsed = Math.round(performance.now() - started.wall);
  console.error(`CPU ${Math.round((user + system) / 1000)} ms, elapsed ${elapsed} ms`);
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const misunderstood = error instanceof Misunderstood;
    console.error(misunderstood ? `${error.message}\n--help lists what there is.` : error);
    process.exitCode = misunderstood ? 2 : 1;
  },
);
