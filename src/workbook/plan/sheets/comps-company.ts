/** One company's row of the Comps: its AI-linked line, then each group's period, figures and shares. */
import type { Figure } from "../../../core/dataset/figures";
import type { Company, Metric } from "../../../core/dataset/types";
import { cellAddress, columnName } from "../../../formulas/addresses";
import type { PlanContext } from "../context";
import { putFigure, roundShown } from "../figure-cells";
import { percentFormat } from "../../../numbers/sheet-formats";
import type { SheetDraft } from "../sheet-draft";
import { compsAt, headerRow, ratioColumn, type PlacedGroup } from "./comps-columns";
import { isExactRatio } from "./comps-groups";
import { dash, markedHole, markOfHole } from "./hole-marks";
import { putLine } from "./line-cells";
import { figureIn } from "./line-figures";
import { unitArgument } from "./opening";

export function putCompany(
  context: PlanContext,
  sheet: SheetDraft,
  row: number,
  company: Company,
  groups: readonly PlacedGroup[],
): void {
  putLine(context, { sheet, row }, company, compsAt, {
    period: dash,
    figure: (problem, formula) => markedHole(context, problem, formula),
  });
  for (const group of groups) putGroup(context, sheet, row, company, group);
}

/** The group's period for the company, its figures in that period, and what is computed of them. */
function putGroup(context: PlanContext, sheet: SheetDraft, row: number, company: Company, group: PlacedGroup): void {
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

interface Ratio {
  readonly group: PlacedGroup;
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
