/** The Comps: figures side by side for each company's period, ratios with statistics and n. */
import type { Entity, Metric } from "../../../core/dataset/types";
import { areaAddress, cellAddress, columnName } from "../addresses";
import { labelOf, nameOf, say, type PlanContext } from "../context";
import { putFigure, roundShown } from "../figure-cells";
import { percentFormat } from "../number-formats";
import type { SheetDraft } from "../sheet-draft";
import type { Sheet } from "../types";
import { figureIn, figurePeriod, lineFigures } from "./line-figures";
import {
  footer,
  lineName,
  moneyLabel,
  openSheet,
  putHeaders,
  putUnit,
  sourceLine,
  unitCell,
  type Column,
} from "./opening";
import { putStatistics } from "./statistics";

const at = {
  company: 0,
  tier: 1,
  line: 2,
  disclosure: 3,
  linePeriod: 4,
  revenue: 5,
  growth: 6,
  period: 7,
  metrics: 8,
} as const;
/** Metrics that are also shown over revenue where both are there for the period. */
const overRevenue = ["rd_expense", "capex", "net_profit"];

export interface CompsRows {
  readonly first: number;
  readonly last: number;
}

export function buildComps(context: PlanContext): { sheet: Sheet; rows: CompsRows } {
  const metrics = context.options.metrics.map((id) => context.atlas.metric(id));
  const ratios = metrics.filter(
    (metric) => overRevenue.includes(metric.id) && metrics.some((one) => one.id === "revenue"),
  );
  const widths = [19, 7, 34, 11, 11, 13, 12, 12, ...metrics.map(() => 14), ...ratios.map(() => 12)];
  const sheet = openSheet(context, "comps", widths, say(context, "pack.comps"));
  putUnit(context, sheet);
  const first = putHeaders(sheet, 4, columnsOf(context, metrics, ratios));
  context.companies.forEach((company, index) => putCompany(context, sheet, first + index, company, metrics, ratios));
  const rows = { first, last: first + context.companies.length - 1 };
  const growths = metrics.flatMap((metric, index) => (metric.kind === "ratio" ? [at.metrics + index] : []));
  const columns = [at.growth, ...growths, ...ratios.map((_, index) => at.metrics + metrics.length + index)];
  putStatistics(context, sheet, rows, columns, widths.length - 1);
  putNotes(context, sheet);
  sheet.frozen = { rows: first, columns: 1 };
  sheet.titleRows = [4, first - 1];
  return { sheet: sheet.finish(footer(context)), rows };
}

function columnsOf(context: PlanContext, metrics: readonly Metric[], ratios: readonly Metric[]): readonly Column[] {
  const money = moneyLabel(context);
  const percent = say(context, "unit.percent");
  const unitOf = (metric: Metric) => (metric.kind === "money" ? money : metric.kind === "ratio" ? percent : "");
  return [
    { header: say(context, "company"), left: true },
    { header: say(context, "tier") },
    { header: say(context, "line"), left: true },
    { header: say(context, "disclosure") },
    { header: say(context, "linePeriod") },
    { header: say(context, "lineRevenue"), units: money },
    { header: say(context, "lineGrowth"), units: percent },
    { header: say(context, "figurePeriod") },
    ...metrics.map((metric) => ({ header: labelOf(context, metric), units: unitOf(metric), code: metric.id })),
    ...ratios.map((metric) => ({
      header: say(context, "ofRevenue", { metric: labelOf(context, metric) }),
      units: percent,
    })),
  ];
}

function putCompany(
  context: PlanContext,
  sheet: SheetDraft,
  row: number,
  company: Entity,
  metrics: readonly Metric[],
  ratios: readonly Metric[],
): void {
  const { line, revenue, growth } = lineFigures(context, company);
  const period = context.options.periods[0] ?? figurePeriod(context, company);
  const name = `$A${row + 1}`;
  sheet.text(row, at.company, nameOf(context, company), "labelStrong");
  const tier = { value: company.tier ?? 0, style: "textCenter" as const, format: "0" };
  sheet.put(row, at.tier, context.options.mode === "live" ? { ...tier, formula: `=AI_TIER(${name})` } : tier);
  sheet.text(row, at.line, lineName(context, line.label), "text");
  sheet.text(row, at.disclosure, say(context, `disclosure.${line.disclosure}`), "textCenter");
  sheet.text(row, at.linePeriod, line.referencePeriod ?? "", "input");
  putFigure(context, { sheet, row, column: at.revenue }, revenue, `=AI_REVENUE(${name},$E${row + 1},,${unitCell})`);
  putFigure(context, { sheet, row, column: at.growth }, growth, `=AI_REVENUE_GROWTH(${name},$E${row + 1})`);
  sheet.text(row, at.period, period ?? "", "input");
  metrics.forEach((metric, index) => {
    const column = at.metrics + index;
    const formula = `=AI_METRIC(${name},${columnName(column)}$6,$H${row + 1}${metric.kind === "money" ? `,${unitCell}` : ""})`;
    putFigure(context, { sheet, row, column }, figureIn(context, company, metric.id, period), formula);
  });
  ratios.forEach((metric, index) =>
    putRatio(context, sheet, row, metrics, metric, at.metrics + metrics.length + index),
  );
}

/** A computed ratio: only where both figures are exact numbers of the row's period and currency. */
function putRatio(
  context: PlanContext,
  sheet: SheetDraft,
  row: number,
  metrics: readonly Metric[],
  metric: Metric,
  column: number,
): void {
  const above = at.metrics + metrics.indexOf(metric);
  const below = at.metrics + metrics.findIndex((one) => one.id === "revenue");
  const [part, whole] = [sheet.cell(row, above)?.value, sheet.cell(row, below)?.value];
  if (typeof part !== "number" || typeof whole !== "number" || whole === 0) {
    sheet.put(row, column, { value: say(context, "hole.no-figure"), style: "hole" });
    return;
  }
  const formula = `=${cellAddress(row, above)}/${cellAddress(row, below)}`;
  sheet.put(row, column, { value: roundShown(part / whole), formula, style: "figure", format: percentFormat });
}

function putNotes(context: PlanContext, sheet: SheetDraft): void {
  const top = sheet.nextRow + 1;
  const notes = [
    sourceLine(context, sheet),
    say(context, "statsNote"),
    say(context, "legend.disclosure"),
    say(context, "legend.weak"),
    say(context, "legend.bound"),
  ];
  notes.forEach((note, index) => sheet.text(top + index, 0, note, "note"));
}

/** A column of the Comps over all companies, for cross-checks. */
export function compsRange(rows: CompsRows, column: keyof typeof at): string {
  return `{comps}!${areaAddress({ top: rows.first, bottom: rows.last, left: at[column], right: at[column] })}`;
}
