/** The figure a formula's first call of ours stands on, as far as its arguments can be read from the sheet. */
import { atlas } from "../../../atlas";
import { findFigure, type Figure } from "../../../core/dataset/figures";
import { findGrowth, findRevenue, resolveLine } from "../../../core/dataset/lines";
import { resolveCompany, resolveEntity, resolveMetric } from "../../../core/names/resolve";
import { parsePeriod, parsePeriodNumber } from "../../../core/periods/parse";
import { REFERENCE, type PeriodRequest } from "../../../core/periods/request";
import { found, type Result } from "../../../core/result";
import type { CellInput } from "../../plan/record";
import { callArguments } from "./call-arguments";

/** Reads a cell by the reference as it stands in the formula; undefined where it is more than one cell. */
export type ReadCell = (reference: string) => CellInput | undefined;

/** Undefined for a call that gives no single figure, or one whose arguments only Excel can work out. */
export function figureOfCall(formula: string, read: ReadCell): Figure | undefined {
  const call = /\b(AI_METRIC|AI_REVENUE|AI_REVENUE_GROWTH)\(/.exec(formula);
  if (!call) return undefined;
  const args = callArguments(formula, call.index + call[0].length).map((text) => valueOf(text, read));
  const figure = call[1] === "AI_METRIC" ? metricFigure(args) : lineFigure(args, call[1] === "AI_REVENUE");
  return figure?.ok ? figure.value : undefined;
}

type Argument = CellInput | undefined;

function valueOf(text: string, read: ReadCell): Argument {
  if (text === "") return "";
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : read(text);
}

function metricFigure([entity, metric, period]: readonly Argument[]): Result<Figure> | undefined {
  if (entity === undefined || metric === undefined) return undefined;
  const who = resolveEntity(atlas, String(entity));
  const what = resolveMetric(atlas, String(metric));
  const when = periodOf(period);
  return who.ok && what.ok && when?.ok ? findFigure(atlas, who.value.id, what.value.id, when.value) : undefined;
}

function lineFigure([company, period, line]: readonly Argument[], level: boolean): Result<Figure> | undefined {
  if (company === undefined) return undefined;
  const who = resolveCompany(atlas, String(company));
  const when = periodOf(period);
  if (!who.ok || !when?.ok) return undefined;
  const named = resolveLine(atlas, who.value.id, line === undefined || line === "" ? undefined : String(line));
  if (!named.ok) return undefined;
  return level ? findRevenue(atlas, named.value, when.value) : findGrowth(atlas, named.value, when.value);
}

function periodOf(period: Argument): Result<PeriodRequest> | undefined {
  if (period === undefined || period === "") return found(REFERENCE);
  return typeof period === "number" ? parsePeriodNumber(period) : parsePeriod(String(period));
}
