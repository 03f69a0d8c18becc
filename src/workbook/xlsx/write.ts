/** A plan as the bytes of an .xlsx file, with native charts, tables and formulas that carry their cached values. */
import { sheetNames } from "../plan/formulas";
import { markFormula, markOf, nameFormula } from "../plan/marks";
import { recordOf, recordXml } from "../plan/record";
import type { WorkbookPlan } from "../plan/types";
import type { EngineWorkbook, XlsxEngine } from "./engine";
import { finishFile } from "./finish";
import { formatMaker } from "./formats";
import { writeFileSheet } from "./sheets";
import type { WebLinks } from "./web-links";

const rowPixels = 20;
const columnPixels = 64;

/** Synchronous and pure: no clock, no network; the same plan gives the same bytes. */
export function writeXlsx(plan: WorkbookPlan, engine: XlsxEngine): Uint8Array {
  const workbook = new engine.Workbook();
  workbook.setProperties(
    new engine.DocProperties().setTitle(plan.title).setSubject(plan.subject).setAuthor("AI Monetization Atlas"),
  );
  // Cells we leave blank, rows and column widths are in the house font as well.
  workbook.setDefaultFormat(new engine.Format().setFontName(plan.font).setFontSize(10), rowPixels, columnPixels);
  const writer = { engine, formatOf: formatMaker(engine, plan.font), nameOf: sheetNames(plan) };
  const links = plan.sheets.map((sheet) => {
    const inSheet: WebLinks = [];
    writeFileSheet({ ...writer, links: inSheet }, sheet, workbook.addWorksheet(), plan.font);
    return inSheet;
  });
  defineNames(workbook, plan);
  const file = workbook.saveToBufferSync();
  workbook.free();
  return finishFile(file, { plan, record: recordXml(recordOf(plan)), links });
}

function defineNames(workbook: EngineWorkbook, plan: WorkbookPlan): void {
  for (const sheet of plan.sheets) workbook.defineName(markOf(sheet.key), markFormula(sheet.name));
  for (const { name, sheet, cell } of plan.names) workbook.defineName(name, nameFormula(plan, sheet, cell));
}
