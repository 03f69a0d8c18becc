/** The Summary: tiers by models, each company's headline line with its disclosure beside it, and growth ranked. */
import { fitOf } from "../../../core/dataset/classification";
import type { Entity, Model } from "../../../core/dataset/types";
import { cellAddress } from "../addresses";
import { say, nameOf, listOf, statementText, type PlanContext } from "../context";
import { putFigure } from "../figure-cells";
import { fitFormat, percentFormat } from "../number-formats";
import { seriesColors } from "../styles";
import type { SheetDraft } from "../sheet-draft";
import type { Sheet } from "../types";
import { lineFigures, lineFormulas } from "./line-figures";
import { disclosedName, footer, lineName, moneyLabel, openSheet, putHeaders, putUnit, sourceLine } from "./opening";

const widths = [20, 8, 14, 14, 14, 14, 36, 12, 11, 13, 12];
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
  putRanking(context, sheet, rows, sheet.nextRow + 1);
  sheet.onePage = true;
  sheet.frozen = { rows: first, columns: 1 };
  sheet.titleRows = [4, first - 1];
  return { sheet: sheet.finish(footer(context)), rows };
}

function putSummaryHeaders(context: PlanContext, sheet: SheetDraft): number {
  const models = context.atlas.data.models.map((model) => ({
    header: model.names[context.options.language],
    code: model.id,
  }));
  return putHeaders(sheet, 4, [
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

function putCompany(context: PlanContext, sheet: SheetDraft, row: number, company: Entity): void {
  const { line, revenue, growth } = lineFigures(context, company);
  const name = `$A${row + 1}`;
  const formulas = lineFormulas(name, line.referencePeriod && `$I${row + 1}`);
  sheet.text(row, at.company, nameOf(context, company), "labelStrong");
  sheet.put(row, at.tier, live(context, company.tier ?? 0, `=AI_TIER(${name})`, "textCenter", "0"));
  context.atlas.data.models.forEach((model, index) => putFit(context, sheet, row, at.models + index, company, model));
  sheet.text(row, at.line, lineName(context, line.label), "text");
  sheet.text(row, at.disclosure, say(context, `disclosure.${line.disclosure}`), "textCenter");
  sheet.text(row, at.period, line.referencePeriod ?? "", line.referencePeriod ? "input" : "textCenter");
  putFigure(context, { sheet, row, column: at.revenue }, revenue, formulas.revenue);
  putFigure(context, { sheet, row, column: at.growth }, growth, formulas.growth);
}

function live(context: PlanContext, value: number, formula: string, style: "textCenter" | "mark", format: string) {
  return context.options.mode === "live" ? { value, formula, style, format } : { value, style, format };
}

const fitValues = { named: 2, described: 1, neither: 0 } as const;

function putFit(
  context: PlanContext,
  sheet: SheetDraft,
  row: number,
  column: number,
  company: Entity,
  model: Model,
): void {
  const value = fitValues[fitOf(context.atlas, company.id, model.id)];
  const header = cellAddress(5, column).replace(/\d+/, (digits) => `$${digits}`);
  sheet.put(row, column, live(context, value, `=AI_MODEL_FIT($A${row + 1},${header})`, "mark", fitFormat));
}

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
  ]);
}

/** Growth from high to low, with the disclosure in the label, since the bars are not one measure. */
function putRanking(context: PlanContext, sheet: SheetDraft, rows: SummaryRows, top: number): void {
  const all = context.companies.map((company, index) => ({
    company,
    row: rows.first + index,
    figures: lineFigures(context, company),
  }));
  const ranked = all
    .flatMap((one) => {
      if (!one.figures.growth.ok) return [];
      const { value, grade } = one.figures.growth.value.observation;
      return [{ ...one, value, grade }];
    })
    .sort((a, b) => b.value - a.value);
  const silent = all.filter((one) => !one.figures.growth.ok).map((one) => nameOf(context, one.company));
  if (ranked.length === 0) return;
  sheet.band(top, 0, last, "section", say(context, "ranked"));
  ranked.forEach(({ company, row, figures, value }, index) => {
    const label = disclosedName(context, nameOf(context, company), figures.line.disclosure);
    sheet.text(top + 1 + index, 0, label, "label");
    sheet.put(top + 1 + index, 1, {
      value,
      formula: `=${cellAddress(row, at.growth)}`,
      style: "figure",
      format: sheet.cell(row, at.growth)?.format ?? percentFormat,
    });
  });
  const bottom = top + Math.max(ranked.length, 14);
  sheet.chart({
    name: "AtlasGrowth",
    kind: "bar",
    title: say(context, "chart.growth"),
    valueTitle: say(context, "chart.growthAxis"),
    valueFormat: "0.0%",
    series: [
      {
        name: say(context, "lineGrowth"),
        values: { top: top + 1, bottom: top + ranked.length, left: 1, right: 1 },
        categories: { top: top + 1, bottom: top + ranked.length, left: 0, right: 0 },
        color: seriesColors[0],
        weak: ranked.flatMap(({ grade }, point) => (grade === "C" ? [point] : [])),
      },
    ],
    place: { top: top + 1, left: 3, bottom, right: last - 1 },
    labels: true,
    altText: say(context, "chart.growth"),
  });
  const notShown = silent.length > 0 ? [say(context, "notShown", { names: listOf(context, silent) })] : [];
  sheet.notes(bottom + 1, [sourceLine(context, sheet), say(context, "chart.ranked.note"), ...notShown]);
}

/** The address of a company's headline growth or tier on the Summary, for cross-checks. */
export function summaryRange(rows: SummaryRows, column: keyof typeof at): string {
  return `{summary}!${cellAddress(rows.first, at[column])}:${cellAddress(rows.last, at[column])}`;
}

/** The four columns of model fits. */
export function fitRange(rows: SummaryRows): string {
  return `{summary}!${cellAddress(rows.first, at.models)}:${cellAddress(rows.last, at.models + 3)}`;
}
