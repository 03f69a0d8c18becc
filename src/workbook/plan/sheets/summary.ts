/** The Summary: tiers by models, each company's headline line with its disclosure beside it, and growth ranked. */
import { fitOf } from "../../../core/dataset/classification";
import type { Company, Model } from "../../../core/dataset/types";
import { columnName } from "../../../formulas/addresses";
import { say, nameOf, listOf, statementText, type PlanContext } from "../context";
import { rangeOf, type SheetRange } from "../ranges";
import type { SheetDraft } from "../sheet-draft";
import type { Sheet } from "../types";
import { fitCell, putLine } from "./line-cells";
import { lineFigures } from "./line-figures";
import { disclosedName, footer, moneyLabel, openSheet, ownLegend, putHeaders, putUnit } from "./opening";
import { putRanking } from "./ranking";

const widths = [20, 8, 14, 14, 14, 14, 36, 12, 11, 13, 12];
const headerRow = 4;
const last = widths.length - 1;
const at = { company: 0, tier: 1, models: 2, line: 6, disclosure: 7, period: 8, revenue: 9, growth: 10 } as const;

/** What other sheets refer to: the rows of the companies, in order. */
export interface SummaryRows {
  readonly first: number;
  readonly last: number;
}

export function buildSummary(context: PlanContext): { sheet: Sheet; rows: SummaryRows } {
  const sheet = openSheet(context, "summary", widths, say(context, `pack.classification`));
  putUnit(context, sheet);
  const first = putSummaryHeaders(context, sheet);
  context.companies.forEach((company, index) => putCompany(context, sheet, first + index, company));
  const rows = { first, last: first + context.companies.length - 1 };
  putTierMeanings(context, sheet, rows.last + 2);
  putGrowthRanking(context, sheet, rows, sheet.nextRow + 1);
  sheet.onePage = true;
  sheet.frozen = { rows: first, columns: 1 };
  sheet.titleRows = [headerRow, first - 1];
  return { sheet: sheet.finish(footer(context)), rows };
}

function putSummaryHeaders(context: PlanContext, sheet: SheetDraft): number {
  const models = context.atlas.data.models.map((model) => ({ header: model.names[context.options.language] }));
  return putHeaders(sheet, headerRow, [
    { header: say(context, "company"), left: true },
    { header: say(context, "tier") },
    ...models,
    { header: say(context, "line"), left: true },
    { header: say(context, "disclosure") },
    { header: say(context, "period") },
    { header: say(context, "lineRevenue"), units: moneyLabel(context) },
    { header: say(context, "lineGrowth"), units: say(context, "unit.percent") },
  ]);
}

function putCompany(context: PlanContext, sheet: SheetDraft, row: number, company: Company): void {
  putLine(context, { sheet, row }, company, at);
  context.atlas.data.models.forEach((model, index) => putFit(context, sheet, row, at.models + index, company, model));
}

function putFit(
  context: PlanContext,
  sheet: SheetDraft,
  row: number,
  column: number,
  company: Company,
  model: Model,
): void {
  const fit = fitOf(context.atlas, company.id, model.id);
  const formula = `=AI_MODEL_FIT($A${row + 1},${columnName(column)}$${headerRow + 1})`;
  const style = isOwnMark(context, company, model) ? "markOwn" : "mark";
  sheet.put(row, column, fitCell(context, fit, formula, style));
}

const isOwnMark = ({ atlas }: PlanContext, company: Company, model: Model): boolean =>
  atlas.data.classifications.some(
    (row) => row.company === company.id && row.model === model.id && atlas.source(row.source).kind === "own",
  );

function putTierMeanings(context: PlanContext, sheet: SheetDraft, top: number): void {
  const meanings = ([1, 2, 3] as const).map((tier) => {
    const statement = context.atlas.data.statements.find(
      (one) => one.topic === "tier" && one.tier === tier && !one.entity,
    );
    const meaning = statement ? statementText(context, statement.id) : "";
    return say(context, "tier.meaning", { tier, meaning });
  });
  sheet.notes(top, [
    say(context, "legend.fit"),
    ...meanings,
    say(context, "legend.disclosure"),
    say(context, "legend.break"),
    ...ownLegend(context),
  ]);
}

/** Growth from high to low, with the disclosure in the label, since the bars are not one measure. */
function putGrowthRanking(context: PlanContext, sheet: SheetDraft, rows: SummaryRows, top: number): void {
  const all = context.companies.map((company, index) => ({
    name: nameOf(context, company),
    row: rows.first + index,
    ...lineFigures(context, company),
  }));
  const items = all.flatMap(({ name, row, line, growth }) =>
    growth.ok ? [{ label: disclosedName(context, name, line.disclosure), row, figure: growth.value }] : [],
  );
  const silent = all.filter(({ growth }) => !growth.ok).map(({ name }) => name);
  const notShown = silent.length > 0 ? [say(context, "notShown", { names: listOf(context, silent) })] : [];
  putRanking(context, sheet, top, {
    items,
    column: at.growth,
    name: "AtlasGrowth",
    heading: say(context, "ranked"),
    title: say(context, "chart.growth"),
    place: [3, last - 1],
    notes: [say(context, "chart.ranked.note"), ...notShown],
  });
}

/** The companies' headline growth or tiers on the Summary, for cross-checks. */
export function summaryRange(rows: SummaryRows, column: keyof typeof at): SheetRange {
  return rangeOf("summary", rows, at[column]);
}

/** The four columns of model fits. */
export function fitRange(rows: SummaryRows): SheetRange {
  return rangeOf("summary", rows, at.models, at.models + 3);
}
