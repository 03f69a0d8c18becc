/** The About sheet: what the workbook is, what is on which sheet, how to read it, and whether the checks pass. */
import { coverageOf } from "../../../core/dataset/coverage";
import { versionText } from "../../../core/dataset/version-text";
import { formatPeriod, monthText } from "../../../words/periods";
import { listOf, nameOf, say, type PlanContext } from "../context";
import { liveCell } from "../figure-cells";
import type { StyleRole } from "../styles";
import type { SheetDraft } from "../sheet-draft";
import type { Sheet } from "../types";
import type { Total } from "./checks";
import { footer, hasOwnRows, moneyLabel, openSheet } from "./opening";

const legends: readonly (readonly [string, StyleRole])[] = [
  ["legend.input", "input"],
  ["legend.formula", "figure"],
  ["legend.cross", "cross"],
  ["legend.weak", "figureWeak"],
  ["legend.hole", "hole"],
];
const readings = ["legend.bound", "legend.break", "legend.fit", "legend.disclosure", "legend.grade"];
const right = 2;

export function buildAbout(context: PlanContext, title: string, sheets: readonly Sheet[], total: Total): Sheet {
  const sheet = openSheet(context, "about", [24, 22, 72], title);
  sheet.landscape = false;
  let row = putFacts(context, sheet, 3, total);
  row = putSection(context, sheet, row + 1, "about.what");
  sheet.prose(row, 0, right, say(context, "about.text"));
  sheet.prose(row + 1, 0, right, say(context, `about.${context.options.mode}`));
  row = putSection(context, sheet, row + 3, "about.contents");
  for (const other of sheets) {
    sheet.put(row, 0, { value: other.name, style: "link", link: { kind: "sheet", sheet: other.key, cell: "A1" } });
    sheet.text(row, 1, say(context, `purpose.${other.key}`), "label");
    sheet.text(row, 2, "", "label");
    row += 1;
  }
  row = putEnds(context, sheet, row + 1);
  row = putSection(context, sheet, row + 1, "about.reading");
  const shown = hasOwnRows(context) ? [...legends, ["legend.own", "figureOwn"] as const] : legends;
  for (const [key, style] of shown) {
    sheet.put(
      row,
      0,
      style === "hole" || style === "input"
        ? { value: sample(context, style), style }
        : { value: 12.3, style, format: "0.0" },
    );
    sheet.text(row, 1, say(context, key), "labelIndent");
    sheet.text(row, 2, "", "label");
    row += 1;
  }
  for (const key of readings) {
    sheet.prose(row, 0, right, say(context, key));
    row += 1;
  }
  return sheet.finish(footer(context));
}

const sample = (context: PlanContext, style: "hole" | "input"): string =>
  style === "hole" ? say(context, "hole.not-disclosed") : "2025Q1";

function putFacts(context: PlanContext, sheet: SheetDraft, top: number, total: Total): number {
  sheet.text(top, 0, say(context, "about.mode"), "label");
  sheet.text(top, 1, say(context, `about.mode.${context.options.mode}`), "label");
  sheet.text(top + 1, 0, say(context, "about.data"), "label");
  const cell = { value: versionText(context.atlas.data.version), style: "label" as const };
  sheet.put(top + 1, 1, liveCell(context, cell, "=AI_DATA_VERSION()"));
  sheet.text(top + 2, 0, say(context, "about.companies"), "label");
  const names = context.companies.map((company) => nameOf(context, company));
  sheet.prose(top + 2, 1, right, listOf(context, names), "text");
  sheet.text(top + 3, 0, say(context, "unit"), "label");
  sheet.text(top + 3, 1, moneyLabel(context), "label");
  sheet.text(top + 4, 0, say(context, "about.checks"), "label");
  sheet.put(top + 4, 1, { value: total.value, formula: `={checks}!${total.cell}`, style: "crossText", format: "0" });
  return top + 5;
}

/** The newest period on record of each company and of the unit or product whose line stands for it, and how far pages were read. */
function putEnds(context: PlanContext, sheet: SheetDraft, top: number): number {
  const { atlas, options } = context;
  let row = putSection(context, sheet, top, "about.ends");
  const lines = atlas.data.headlines.filter(({ company }) => options.companies.includes(company));
  const shown = lines.flatMap(({ company, entity }) => [...new Set([company, entity ?? company])]);
  for (const id of shown) {
    const end = coverageOf(atlas, id);
    if (!end) continue;
    const isOwn = end.newestPage === "";
    const values = { read: isOwn ? "" : monthText(end.newestPage, options.language), looked: end.looked };
    sheet.text(row, 0, nameOf(context, atlas.entity(id)), "label");
    sheet.text(row, 1, end.newestPeriod ? formatPeriod(end.newestPeriod, options.language) : "", "label");
    sheet.text(row, 2, say(context, end.looked ? "about.looked" : isOwn ? "kind.own" : "about.read", values), "label");
    row += 1;
  }
  return row;
}

function putSection(context: PlanContext, sheet: SheetDraft, row: number, key: string): number {
  sheet.band(row, 0, right, "section", say(context, key));
  return row + 1;
}
