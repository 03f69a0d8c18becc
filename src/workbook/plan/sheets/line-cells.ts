/** The cells of a company that more than one sheet has: its tier, its mark for a model, and its headline line in a row. */
import { fitNumber } from "../../../core/dataset/classification";
import type { ModelFit } from "../../../contract/ids";
import type { Company } from "../../../core/dataset/types";
import { columnName } from "../../../formulas/addresses";
import type { Problem } from "../../../core/problem";
import { fitFormat } from "../../../numbers/sheet-formats";
import { nameOf, say, statementText, type PlanContext } from "../context";
import { liveCell, putFigure } from "../figure-cells";
import type { SheetDraft } from "../sheet-draft";
import type { Cell } from "../types";
import { lineFigures, lineFormulas } from "./line-figures";

export const tierCell = (
  context: PlanContext,
  { tier }: Company,
  name: string,
  style: "figureLeft" | "textCenter",
): Cell => liveCell(context, { value: tier, style, format: "0" }, `=AI_TIER(${name})`);

export const fitCell = (
  context: PlanContext,
  fit: ModelFit,
  formula: string,
  style: "mark" | "markOwn" = "mark",
): Cell => liveCell(context, { value: fitNumber[fit], style, format: fitFormat }, formula);

/** The columns of the line's parts. */
interface LineColumns {
  readonly company: number;
  readonly tier: number;
  readonly line: number;
  readonly disclosure: number;
  readonly period: number;
  readonly revenue: number;
  readonly growth: number;
}

/** What stands where there is no period, and where there is no figure. */
interface Holes {
  readonly period: string;
  readonly figure: (problem: Problem, formula: string) => Cell;
}

export function putLine(
  context: PlanContext,
  { sheet, row }: { readonly sheet: SheetDraft; readonly row: number },
  company: Company,
  at: LineColumns,
  holes?: Holes,
): void {
  const { line, revenue, growth } = lineFigures(context, company);
  const name = `$A${row + 1}`;
  const period = line.referencePeriod;
  sheet.text(row, at.company, nameOf(context, company), company.own ? "labelOwn" : "labelStrong");
  sheet.put(row, at.tier, tierCell(context, company, name, "textCenter"));
  sheet.text(row, at.line, statementText(context, line.label), "text");
  sheet.text(row, at.disclosure, say(context, `disclosure.${line.disclosure}`), "textCenter");
  sheet.text(row, at.period, period ?? holes?.period ?? "", period ? "input" : "textCenter");
  const formulas = lineFormulas(name, period && `$${columnName(at.period)}${row + 1}`);
  for (const [column, found, formula] of [
    [at.revenue, revenue, formulas.revenue],
    [at.growth, growth, formulas.growth],
  ] as const)
    if (found.ok || !holes) putFigure(context, { sheet, row, column }, found, formula);
    else sheet.put(row, column, holes.figure(found.problem, formula));
}
