/** One company's row of the Comps: its AI-linked line, then each group's period, figures and shares. */
import type { Figure } from "../../../core/dataset/figures";
import type { Company, Metric } from "../../../core/dataset/types";
import { cellAddress, columnName } from "../../../formulas/addresses";
import { nameOf, say, type PlanContext } from "../context";
import { putFigure, roundShown } from "../figure-cells";
import { percentFormat } from "../../../numbers/sheet-formats";
import type { SheetDraft } from "../sheet-draft";
import { at, headerRow, ratioColumn, type Placed } from "./comps-columns";
import { isExactRatio } from "./comps-groups";
import { dash, markedHole, markOfHole } from "./hole-marks";
import { figureIn, lineFigures, lineFormulas } from "./line-figures";
import { lineName, unitArgument } from "./opening";

export function putCompany(
  context: PlanContext,
  sheet: SheetDraft,
  row: number,
  company: Company,
  groups: readonly Placed[],
): void {
  putLine(context, sheet, row, company);
  for (const group of groups) putGroup(context, sheet, row, company, group);
}

/** The group's period for the company, its figures in that period, and what is computed of them. */
function putGroup(context: PlanContext, sheet: SheetDraft, row: number, company: Company, group: Placed): void {
  const period = group.periodOf(company);
  sheet.text(row, group.left, period ?? dash, period ? "input" : "textCenter");
  const figures = group.metrics.map((metric, index) => {
    const column = group.left + 1 + index;
    const found = figureIn(context, company, metric.id, period);
    // Without a period there is nothing to ask for: the reason stands by itself.
    const cells = `$A${row + 1},${columnName(column)}$${headerRow + 1},$${columnName(group.left)}${row + 1}`;
    const formula = period && `=AI_METRIC(${cells}${unitArgument(metric)})`;
    if (!found.ok) sheet.put(row, column, markedHole(context, found.problem, formula));
    else if (formula) putFigure(context, { sheet, row, column }, found, formula);
    else sheet.text(row, column, markOfHole("not-on-record"), "holeMark");
    return found.ok && period ? found.value : undefined;
  });
  group.ratios.forEach((metric, index) => putRatio(sheet, row, { group, figures, metric, index }));
}

function putLine(context: PlanContext, sheet: SheetDraft, row: number, company: Company): void {
  const { line, revenue, growth } = lineFigures(context, company);
  const name = `$A${row + 1}`;
  const formulas = lineFormulas(name, line.referencePeriod && `$E${row + 1}`);
  sheet.text(row, at.company, nameOf(context, company), company.own ? "labelOwn" : "labelStrong");
  const tier = { value: company.tier, style: "textCenter" as const, format: "0" };
  sheet.put(row, at.tier, context.options.mode === "live" ? { ...tier, formula: `=AI_TIER(${name})` } : tier);
  sheet.text(row, at.line, lineName(context, line.label), "text");
  sheet.text(row, at.disclosure, say(context, `disclosure.${line.disclosure}`), "textCenter");
  sheet.text(row, at.linePeriod, line.referencePeriod ?? dash, line.referencePeriod ? "input" : "textCenter");
  const sides = [
    [at.revenue, revenue, formulas.revenue],
    [at.growth, growth, formulas.growth],
  ] as const;
  for (const [column, found, formula] of sides)
    if (found.ok) putFigure(context, { sheet, row, column }, found, formula);
    else sheet.put(row, column, markedHole(context, found.problem, formula));
}

interface Ratio {
  readonly group: Placed;
  readonly figures: readonly (Figure | undefined)[];
  readonly metric: Metric;
  /** Which of the group's ratios. */
  readonly index: number;
}

/** A computed share: only of exact figures in one currency. */
function putRatio(sheet: SheetDraft, row: number, { group, figures, metric, index }: Ratio): void {
  const [above, below] = [group.metrics.indexOf(metric), group.metrics.findIndex(({ id }) => id === "revenue")];
  const [part, whole] = [figures[above], figures[below]];
  const column = ratioColumn(group, index);
  if (!part || !whole || !isExactRatio(part, whole)) {
    sheet.text(row, column, markOfHole("no-ratio"), "holeMark");
    return;
  }
  const [upper, lower] = [above, below].map((one) => cellAddress(row, group.left + 1 + one));
  sheet.put(row, column, {
    value: roundShown(part.observation.value / whole.observation.value),
    formula: `=${upper ?? ""}/${lower ?? ""}`,
    style: "figure",
    format: percentFormat,
  });
}
