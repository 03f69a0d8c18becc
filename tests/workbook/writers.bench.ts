/**
 * Writing the full pack's .xlsx against ExcelJS writing the same cells, which is none of our packages: install it in a folder of its
 * own and name that, `EXCELJS=<folder> npm run bench -- writers`. What it read from our file is the same in cells, styles, links
 * and print set-up; it has no charts.
 */
import { createRequire } from "node:module";
import { join } from "node:path";
import { composePlan } from "../../src/workbook/compose";
import type { WorkbookPlan } from "../../src/workbook/plan/types";
import { writeXlsx } from "../../src/workbook/xlsx/write";
import { compared, cpuSince, isWanted, median, tableOf, type Aim } from "../support/ratios";
import { shipped } from "../support/shipped";
import { requestFor } from "./support/requests";

interface ExcelJs {
  readonly Workbook: new () => { readonly xlsx: { load(file: Uint8Array): unknown; writeBuffer(): unknown } };
}

const ROUNDS = 21;
const rows: readonly (Aim & { readonly charts: boolean })[] = [
  { name: ".xlsx of a full pack without charts / ExcelJS, the same cells", goal: { most: 1 }, charts: false },
  { name: ".xlsx of a full pack with charts / ExcelJS, the same cells", goal: { most: 1.3 }, charts: true },
];

async function main(folder: string): Promise<void> {
  const { Workbook } = createRequire(join(folder, "none.js"))("exceljs") as ExcelJs;
  const engine = await import("wasm-xlsxwriter/nodejs");
  const whole = await composePlan(shipped, requestFor());
  const plain: WorkbookPlan = { ...whole, sheets: whole.sheets.map((sheet) => ({ ...sheet, charts: [] })) };
  const workbook = new Workbook();
  await workbook.xlsx.load(writeXlsx(whole, engine));
  const measured = [];
  for (const { charts, ...aim } of rows.filter(isWanted)) {
    const [ours, theirs]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      ours.push(await cpuOfWriting(() => writeXlsx(charts ? whole : plain, engine)));
      theirs.push(await cpuOfWriting(() => workbook.xlsx.writeBuffer()));
    }
    measured.push(compared(aim, median(ours), median(theirs)));
  }
  if (measured.length > 0) console.log(tableOf(measured));
}

async function cpuOfWriting(write: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await write();
  return cpuSince(start);
}

const folder = process.env["EXCELJS"];
if (folder) void main(folder);
