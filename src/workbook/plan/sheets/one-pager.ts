/** The one-pager: a company's position, why, its models, key figures, history, doubts and conflicts, on one page. */
import { fitOf } from "../../../core/dataset/classification";
import { whyOf } from "../../../core/dataset/evidence";
import type { Company } from "../../../core/dataset/types";
import { nameOf, say, statementText, type PlanContext } from "../context";
import { putFigure } from "../figure-cells";
import type { SheetDraft } from "../sheet-draft";
import type { Sheet } from "../types";
import { lineFigures, lineFormulas } from "./line-figures";
import { fitCell, tierCell } from "./line-cells";
import { footer, moneyLabel, openSheet, ownLegend, putUnit } from "./opening";
import { putConflicts, putHistory, putKeyFigures } from "./one-pager-figures";

const widths = [30, 13, 13, 13, 13, 13, 13];

export function buildOnePager(context: PlanContext, company: Company): Sheet {
  const title = say(context, "pack.one-pager", { company: nameOf(context, company) });
  const sheet = openSheet(context, "company", widths, title);
  sheet.landscape = false;
  sheet.onePage = true;
  putUnit(context, sheet);
  putPosition(context, sheet, company);
  putTopic(context, sheet, company, "tier", say(context, "page.why", { tier: company.tier }));
  putModels(context, sheet, company);
  putKeyFigures(context, sheet, company, startSection(sheet, say(context, "page.figures")));
  putHistory(context, sheet, company, startSection(sheet, say(context, "page.history")));
  putTopic(context, sheet, company, "uncertainty", say(context, "page.unsure"));
  putConflicts(context, sheet, company, startSection(sheet, say(context, "page.conflicts")));
  const legends = ["legend.fit", "legend.disclosure", "legend.bound", "legend.weak"];
  const notes = [...legends.map((key) => say(context, key)), ...ownLegend(context)];
  sheet.notes(sheet.nextRow + 1, notes);
  return sheet.finish(footer(context));
}

/** A band across the page after a blank row; returns the row below it. */
function startSection(sheet: SheetDraft, title: string): number {
  const row = sheet.nextRow + 1;
  sheet.band(row, 0, sheet.lastColumn, "section", title);
  return row + 1;
}

function putPosition(context: PlanContext, sheet: SheetDraft, company: Company): void {
  const top = startSection(sheet, say(context, "page.position"));
  const { line, revenue, growth } = lineFigures(context, company);
  const name = `$B$${top + 1}`;
  const formulas = lineFormulas(name, line.referencePeriod && `$B$${top + 6}`);
  const labels = ["company", "page.tickers", "tier", "line", "disclosure", "period", "lineRevenue", "lineGrowth"];
  labels.forEach((key, index) => {
    sheet.text(top + index, 0, say(context, key), "label");
    sheet.band(top + index, 1, sheet.lastColumn, "label");
  });
  sheet.text(top, 1, nameOf(context, company), "inputLabel");
  sheet.text(top + 1, 1, company.tickers.join(", ") || say(context, "page.unlisted"), "label");
  sheet.put(top + 2, 1, tierCell(context, company, name, "figureLeft"));
  sheet.text(top + 3, 1, statementText(context, line.label), "label");
  sheet.text(top + 4, 1, say(context, `disclosure.${line.disclosure}`), "label");
  sheet.text(top + 5, 1, line.referencePeriod ?? "", line.referencePeriod ? "inputLabel" : "label");
  putFigure(context, { sheet, row: top + 6, column: 1 }, revenue, formulas.revenue);
  putFigure(context, { sheet, row: top + 7, column: 1 }, growth, formulas.growth);
  if (revenue.ok) sheet.text(top + 6, 2, moneyLabel(context, currencyOf(revenue.value.observation.unit)), "unitNote");
}

const currencyOf = (unit: string): "CNY" | "USD" => (unit === "USD" ? "USD" : "CNY");

/** What is said about the company on one topic, a paragraph each; no section where nothing is. */
function putTopic(context: PlanContext, sheet: SheetDraft, company: Company, topic: string, title: string): void {
  const statements = whyOf(context.atlas, company.id, { kind: "topic", topic });
  if (statements.length === 0) return;
  const top = startSection(sheet, title);
  statements.forEach(({ id }, index) => sheet.prose(top + index, 0, sheet.lastColumn, statementText(context, id)));
}

function putModels(context: PlanContext, sheet: SheetDraft, company: Company): void {
  const { data } = context.atlas;
  const top = startSection(sheet, say(context, "page.models"));
  data.models.forEach((model, index) => {
    const row = top + index;
    const fit = fitOf(context.atlas, company.id, model.id);
    const claim = data.classifications.find((one) => one.company === company.id && one.model === model.id);
    const said = claim ? statementText(context, claim.statement) : "";
    const text = [say(context, `page.fit.${fit}`), said].filter((part) => part !== "");
    sheet.text(row, 0, model.names[context.options.language], "labelStrong");
    // $B$6 is the company's name: title, as-of line, unit, blank, band.
    sheet.put(row, 1, fitCell(context, fit, `=AI_MODEL_FIT($B$6,"${model.id}")`));
    sheet.prose(row, 2, sheet.lastColumn, text.join(say(context, "join.colon")), "text");
  });
}
