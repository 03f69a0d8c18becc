/** The one-pager: a company's position, why, its models, key figures, history, doubts and conflicts, on one page. */
import { fitOf } from "../../../core/dataset/classification";
import { conflictsOf, whyOf } from "../../../core/dataset/evidence";
import type { Conflict, Entity, Metric } from "../../../core/dataset/types";
import type { Period } from "../../../core/periods/period";
import { cellAddress } from "../addresses";
import { labelOf, nameOf, say, statementText, type PlanContext } from "../context";
import { figureCell, putFigure } from "../figure-cells";
import { figureFormat, fitFormat, shownValue } from "../number-formats";
import type { SheetDraft } from "../sheet-draft";
import { seriesColors } from "../styles";
import type { Sheet } from "../types";
import { figureIn, figurePeriod, lineFigures } from "./line-figures";
import { footer, lineName, moneyLabel, openSheet, putUnit, sourceLine, unitCell } from "./opening";
import { seriesRows } from "./series-rows";

const widths = [26, 14, 14, 14, 14, 14, 14];
const right = widths.length - 1;
const quarters = ["2024Q1", "2024Q2", "2024Q3", "2024Q4", "2025Q1", "2025Q2", "2025Q3", "2025Q4", "2026Q1"] as Period[];

export function buildOnePager(context: PlanContext, company: Entity): Sheet {
  const sheet = openSheet(
    context,
    "company",
    widths,
    say(context, "pack.one-pager", { company: nameOf(context, company) }),
  );
  sheet.landscape = false;
  putUnit(context, sheet);
  putPosition(context, sheet, company);
  putStatements(
    context,
    sheet,
    say(context, "page.why", { tier: company.tier ?? "" }),
    whyOf(context.atlas, company.id, { kind: "topic", topic: "tier" }).map((one) => one.id),
  );
  putModels(context, sheet, company);
  putFigures(context, sheet, company);
  putHistory(context, sheet, company);
  putStatements(
    context,
    sheet,
    say(context, "page.unsure"),
    whyOf(context.atlas, company.id, { kind: "topic", topic: "uncertainty" }).map((one) => one.id),
  );
  putConflicts(context, sheet, company);
  const row = sheet.nextRow + 1;
  sheet.prose(row, 0, right, sourceLine(context, sheet), "noteWrap");
  sheet.prose(row + 1, 0, right, say(context, "legend.disclosure"), "noteWrap");
  return sheet.finish(footer(context));
}

function section(sheet: SheetDraft, title: string): number {
  const row = sheet.nextRow + 1;
  sheet.band(row, 0, right, "section", title);
  return row + 1;
}

function putPosition(context: PlanContext, sheet: SheetDraft, company: Entity): void {
  const top = section(sheet, say(context, "page.position"));
  const { line, revenue, growth } = lineFigures(context, company);
  const name = `$B$${top + 1}`;
  const period = `$B$${top + 6}`;
  const labels = ["company", "page.tickers", "tier", "line", "disclosure", "period", "lineRevenue", "lineGrowth"];
  labels.forEach((key, index) => sheet.text(top + index, 0, say(context, key), "label"));
  sheet.text(top, 1, nameOf(context, company), "inputLabel");
  sheet.text(top + 1, 1, company.tickers.join(", ") || say(context, "page.unlisted"), "label");
  const tier = { value: company.tier ?? 0, style: "figure" as const, format: "0" };
  sheet.put(top + 2, 1, context.options.mode === "live" ? { ...tier, formula: `=AI_TIER(${name})` } : tier);
  sheet.text(top + 3, 1, lineName(context, line.label), "label");
  sheet.text(top + 4, 1, say(context, `disclosure.${line.disclosure}`), "label");
  sheet.text(top + 5, 1, line.referencePeriod ?? "", "input");
  putFigure(context, { sheet, row: top + 6, column: 1 }, revenue, `=AI_REVENUE(${name},${period},,${unitCell})`);
  putFigure(context, { sheet, row: top + 7, column: 1 }, growth, `=AI_REVENUE_GROWTH(${name},${period})`);
  sheet.text(top + 6, 2, moneyLabel(context), "note");
}

function putStatements(
  context: PlanContext,
  sheet: SheetDraft,
  title: string,
  ids: readonly Parameters<typeof statementText>[1][],
): void {
  if (ids.length === 0) return;
  let row = section(sheet, title);
  for (const id of ids) {
    sheet.prose(row, 0, right, statementText(context, id));
    row += 1;
  }
}

function putModels(context: PlanContext, sheet: SheetDraft, company: Entity): void {
  let row = section(sheet, say(context, "page.models"));
  for (const model of context.atlas.data.models) {
    const fit = fitOf(context.atlas, company.id, model.id);
    const claim = context.atlas.data.classifications.find(
      (one) => one.company === company.id && one.model === model.id,
    );
    const value = { named: 2, described: 1, neither: 0 }[fit];
    sheet.text(row, 0, model.names[context.options.language], "labelStrong");
    sheet.put(row, 1, { value, style: "mark", format: fitFormat });
    sheet.prose(row, 2, right, claim ? statementText(context, claim.statement) : say(context, "page.fit.neither"));
    row += 1;
  }
}

function putFigures(context: PlanContext, sheet: SheetDraft, company: Entity): void {
  const top = section(sheet, say(context, "page.figures"));
  const period = context.options.periods[0] ?? figurePeriod(context, company);
  const own = context.options.metrics.map((id) => context.atlas.metric(id));
  own.forEach((metric, index) => putMetric(context, sheet, top + index, company, metric, period));
}

function putMetric(
  context: PlanContext,
  sheet: SheetDraft,
  row: number,
  company: Entity,
  metric: Metric,
  period: Period | undefined,
): void {
  const money = metric.kind === "money";
  sheet.text(row, 0, labelOf(context, metric), "label");
  sheet.text(row, 1, period ?? "", "input");
  const formula = `=AI_METRIC($B$6,"${metric.id}",$B${row + 1}${money ? `,${unitCell}` : ""})`;
  putFigure(context, { sheet, row, column: 2 }, figureIn(context, company, metric.id, period), formula);
  sheet.text(row, 3, money ? moneyLabel(context) : "", "note");
}

function putHistory(context: PlanContext, sheet: SheetDraft, company: Entity): void {
  const [level] = seriesRows(context, company, quarters).filter((row) => row.headline && row.metric.kind === "money");
  const top = section(sheet, say(context, "page.history"));
  const points = level?.figures.flatMap((figure) => (figure ? [figure] : [])) ?? [];
  if (!level || points.length < 2) {
    sheet.text(top, 0, say(context, "page.noHistory"), "label");
    return;
  }
  points.forEach((figure, index) => {
    const row = top + index;
    sheet.text(row, 0, figure.observation.period, "inputLabel");
    const formula = `=AI_METRIC("${nameOf(context, level.entity)}","${level.metric.id}",$A${row + 1},${unitCell})`;
    sheet.put(row, 1, figureCell(context, figure, formula));
    context.register.figures.push({ sheet: sheet.key, cell: cellAddress(row, 1), figure });
  });
  const bottom = top + points.length - 1;
  const filled = { company: nameOf(context, company), line: level.label, unit: moneyLabel(context) };
  sheet.chart({
    name: "AtlasHistory",
    kind: "column",
    title: say(context, "chart.company", filled),
    valueTitle: moneyLabel(context),
    valueFormat: "#,##0.0",
    series: [
      {
        name: level.label,
        values: { top, bottom, left: 1, right: 1 },
        categories: { top, bottom, left: 0, right: 0 },
        color: seriesColors[0],
      },
    ],
    place: { top, left: 2, bottom: Math.max(bottom, top + 10), right },
    labels: true,
    altText: say(context, "chart.company", filled),
  });
}

function putConflicts(context: PlanContext, sheet: SheetDraft, company: Entity): void {
  const conflicts = conflictsOf(context.atlas, company.id);
  let row = section(sheet, say(context, "page.conflicts"));
  if (conflicts.length === 0) sheet.text(row, 0, say(context, "page.noConflicts"), "label");
  for (const conflict of conflicts) {
    putConflict(context, sheet, row, conflict);
    row += 2;
  }
}

/** Each figure with its source beside it, the used one first, then the reason. */
function putConflict(context: PlanContext, sheet: SheetDraft, row: number, conflict: Conflict): void {
  const metric = context.atlas.metric(conflict.metric);
  sheet.text(row, 0, `${labelOf(context, metric)}, ${conflict.period}`, "label");
  conflict.observations.slice(0, right).forEach((index, place) => {
    const observation = context.atlas.observation(index);
    const format = figureFormat(metric, observation, context.options.unit);
    sheet.put(row, 1 + place, {
      value: shownValue(metric, observation, context.options.unit),
      format,
      style: "figure",
      note: context.atlas.source(observation.source).title,
    });
  });
  sheet.prose(row + 1, 0, right, statementText(context, conflict.statement));
}
