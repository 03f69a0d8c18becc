/** The Comps: the AI-linked line beside the whole company's figures, ratios with statistics and n. */
import type { Figure } from "../../../core/dataset/figures";
import type { Entity, Metric } from "../../../core/dataset/types";
import { areaAddress, cellAddress, columnName } from "../addresses";
import { labelOf, nameOf, say, type PlanContext } from "../context";
import { putFigure, roundShown } from "../figure-cells";
import { percentFormat } from "../number-formats";
import type { SheetDraft } from "../sheet-draft";
import type { Sheet } from "../types";
import { figureIn, lastYear, lineFigures, lineFormulas } from "./line-figures";
import {
  footer,
  lineName,
  moneyLabel,
  openSheet,
  putHeaders,
  putUnit,
  sourceLine,
  unitArgument,
  unitLabel,
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
const groupRow = 3;
const headerRow = 4;
/** Metrics that are also shown over revenue where both are there for the period. */
const overRevenue = ["rd_expense", "capex", "net_profit"];

export interface CompsRows {
  readonly first: number;
  readonly last: number;
}

/** The columns that depend on what was asked for. */
interface Asked {
  readonly metrics: readonly Metric[];
  readonly ratios: readonly Metric[];
}

export function buildComps(context: PlanContext): { sheet: Sheet; rows: CompsRows } {
  const asked = askedFor(context);
  const { metrics, ratios } = asked;
  const widths = [18, 6, 36, 11, 9, 11, 10, 10, ...metrics.map(() => 15), ...ratios.map(() => 11)];
  const sheet = openSheet(context, "comps", widths, say(context, "pack.comps"));
  putUnit(context, sheet);
  putGroups(context, sheet);
  const first = putHeaders(sheet, headerRow, columnsOf(context, asked));
  context.companies.forEach((company, index) => putCompany(context, sheet, first + index, company, asked));
  const rows = { first, last: first + context.companies.length - 1 };
  const growths = metrics.flatMap((metric, index) => (metric.kind === "ratio" ? [at.metrics + index] : []));
  const columns = [at.growth, ...growths, ...ratios.map((_, index) => at.metrics + metrics.length + index)];
  putStatistics(context, sheet, rows, columns, sheet.lastColumn);
  putNotes(context, sheet);
  sheet.frozen = { rows: first, columns: 1 };
  sheet.titleRows = [groupRow, first - 1];
  return { sheet: sheet.finish(footer(context)), rows };
}

function askedFor({ atlas, options }: PlanContext): Asked {
  const metrics = options.metrics.map((id) => atlas.metric(id));
  const hasRevenue = metrics.some((metric) => metric.id === "revenue");
  return { metrics, ratios: hasRevenue ? metrics.filter((metric) => overRevenue.includes(metric.id)) : [] };
}

function putGroups(context: PlanContext, sheet: SheetDraft): void {
  sheet.band(groupRow, at.line, at.growth, "group", say(context, "group.line"));
  sheet.band(groupRow, at.period, sheet.lastColumn, "group", say(context, "group.company"));
}

function columnsOf(context: PlanContext, { metrics, ratios }: Asked): readonly Column[] {
  const percent = say(context, "unit.percent");
  return [
    { header: say(context, "company"), left: true },
    { header: say(context, "tier") },
    { header: say(context, "line"), left: true },
    { header: say(context, "disclosure") },
    { header: say(context, "period") },
    { header: say(context, "lineRevenue"), units: moneyLabel(context) },
    { header: say(context, "lineGrowth"), units: percent },
    { header: say(context, "period") },
    ...metrics.map((metric) => ({
      header: labelOf(context, metric),
      units: unitLabel(context, metric),
      code: metric.id,
    })),
    ...ratios.map((metric) => ({
      header: say(context, "ofRevenue", { metric: labelOf(context, metric) }),
      units: percent,
    })),
  ];
}

function putCompany(context: PlanContext, sheet: SheetDraft, row: number, company: Entity, asked: Asked): void {
  putLine(context, sheet, row, company);
  const period = context.options.periods[0] ?? lastYear(company);
  sheet.text(row, at.period, period, "input");
  asked.metrics.forEach((metric, index) => {
    const column = at.metrics + index;
    const formula = `=AI_METRIC($A${row + 1},${columnName(column)}$6,$H${row + 1}${unitArgument(metric)})`;
    putFigure(context, { sheet, row, column }, figureIn(context, company, metric.id, period), formula);
  });
  asked.ratios.forEach((metric, index) =>
    putRatio(context, sheet, row, asked.metrics, metric, at.metrics + asked.metrics.length + index),
  );
}

function putLine(context: PlanContext, sheet: SheetDraft, row: number, company: Entity): void {
  const { line, revenue, growth } = lineFigures(context, company);
  const name = `$A${row + 1}`;
  const formulas = lineFormulas(name, line.referencePeriod && `$E${row + 1}`);
  sheet.text(row, at.company, nameOf(context, company), "labelStrong");
  const tier = { value: company.tier ?? 0, style: "textCenter" as const, format: "0" };
  sheet.put(row, at.tier, context.options.mode === "live" ? { ...tier, formula: `=AI_TIER(${name})` } : tier);
  sheet.text(row, at.line, lineName(context, line.label), "text");
  sheet.text(row, at.disclosure, say(context, `disclosure.${line.disclosure}`), "textCenter");
  sheet.text(row, at.linePeriod, line.referencePeriod ?? "", line.referencePeriod ? "input" : "textCenter");
  putFigure(context, { sheet, row, column: at.revenue }, revenue, formulas.revenue);
  putFigure(context, { sheet, row, column: at.growth }, growth, formulas.growth);
}

/** A computed ratio: only where both are exact figures in one currency; a ratio of bounds would be neither. */
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
  const [part, whole] = [above, below].map((one) => registered(context, sheet, row, one)?.observation);
  const exact = part?.qualifier === "=" && whole?.qualifier === "=" && part.unit === whole.unit && whole.value > 0;
  if (!exact) {
    sheet.put(row, column, { value: say(context, "hole.no-ratio"), style: "hole" });
    return;
  }
  const formula = `=${cellAddress(row, above)}/${cellAddress(row, below)}`;
  sheet.put(row, column, {
    value: roundShown(part.value / whole.value),
    formula,
    style: "figure",
    format: percentFormat,
  });
}

function registered(context: PlanContext, sheet: SheetDraft, row: number, column: number): Figure | undefined {
  const cell = cellAddress(row, column);
  return context.register.figures.find((used) => used.sheet === sheet.key && used.cell === cell)?.figure;
}

function putNotes(context: PlanContext, sheet: SheetDraft): void {
  const keys = ["comps.years", "statsNote", "legend.disclosure", "legend.weak", "legend.bound", "legend.break"];
  sheet.notes(sheet.nextRow + 1, [sourceLine(context, sheet), ...keys.map((key) => say(context, key))]);
}

/** A column of the Comps over all companies, for cross-checks. */
export function compsRange(rows: CompsRows, column: keyof typeof at): string {
  return `{comps}!${areaAddress({ top: rows.first, bottom: rows.last, left: at[column], right: at[column] })}`;
}
