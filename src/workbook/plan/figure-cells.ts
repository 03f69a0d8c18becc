/** One figure as a cell: a live formula or a linked value, with its bound, its weakness, or the reason there is none. */
import { pageToOpen } from "../../core/dataset/page-to-open";
import type { Figure } from "../../core/dataset/figures";
import type { Grade } from "../../core/dataset/types";
import type { Result } from "../../core/result";
import type { Problem } from "../../core/problem";
import { cellAddress } from "../../formulas/addresses";
import { say, type PlanContext } from "./context";
import { quoteText } from "../../formulas/write";
import { inFront } from "../../numbers/sections";
import { figureFormat, shownValue } from "../../numbers/sheet-formats";
import type { SheetDraft } from "./sheet-draft";
import type { StyleRole } from "./styles";
import type { Cell, Link } from "./types";

export interface FigurePlace {
  readonly sheet: SheetDraft;
  readonly row: number;
  readonly column: number;
}

/** Puts the figure and registers it; a hole gets its reason. The formula is used in live workbooks only. */
export function putFigure(context: PlanContext, place: FigurePlace, result: Result<Figure>, formula: string): void {
  const { sheet, row, column } = place;
  if (!result.ok) {
    sheet.put(row, column, holeShown(context, holeNote(context, result.problem), "hole", formula));
    return;
  }
  sheet.put(row, column, figureCell(context, result.value, formula));
  context.register.figures.push({ sheet: sheet.key, cell: cellAddress(row, column), figure: result.value });
}

export function figureCell(context: PlanContext, figure: Figure, formula: string): Cell {
  const { unit, mode } = context.options;
  const format = figureFormat(figure.metric, figure.observation, unit);
  const cell = {
    value: roundShown(shownValue(figure.metric, figure.observation, unit)),
    format: figure.breakBefore ? markBreak(format) : format,
    style: styleOfGrade(figure.observation.grade),
  };
  return mode === "live" ? { ...cell, formula } : { ...cell, link: sourceLink(context, figure) };
}

/** A cell that a formula computes in a live workbook; without one, and in a frozen workbook, its value alone. */
export function liveCell({ options }: PlanContext, cell: Cell, formula: string | undefined): Cell {
  return options.mode === "frozen" || formula === undefined ? cell : { ...cell, formula };
}

/** What is weakly confirmed, and what the reader answers for, looks it. */
function styleOfGrade(grade: Grade): StyleRole {
  if (grade === "own") return "figureOwn";
  return grade === "C" ? "figureWeak" : "figure";
}

/** Floating division leaves dust in the last digit; fifteen significant digits are what Excel shows. */
export function roundShown(value: number): number {
  return Number(value.toPrecision(15));
}

/** The page itself where there is one, or one that confirms it; otherwise the list of sources. */
function sourceLink({ atlas, links }: PlanContext, { observation }: Figure): Link {
  const page = pageToOpen(atlas, observation, links);
  const url = page && links[page.source.id]?.url;
  return url ? { kind: "web", url } : { kind: "sheet", sheet: "sources", cell: "A1" };
}

/** A series that starts anew with this figure says so in front of it. */
function markBreak(format: string): string {
  return inFront(format, "† ");
}

/** What stands in place of a figure; where the figure comes after all, its formula shows it. */
export function holeShown(context: PlanContext, value: string, style: "hole" | "holeMark", formula?: string): Cell {
  // IFNA, not IFERROR: #NAME? must stay visible, it means that the add-in is not there.
  return liveCell(context, { value, style }, formula && `=IFNA(${formula.slice(1)},${quoteText(value)})`);
}

/** What kind of hole it is: a figure of which no page was found is not one the company withholds. */
export function holeCode(problem: Problem): Problem["code"] {
  const withheld = problem.code !== "not-disclosed" || problem.because === "not-disclosed";
  return withheld ? problem.code : "not-on-record";
}

export function holeNote(context: PlanContext, problem: Problem): string {
  const code = holeCode(problem);
  if (code === "not-on-record") return say(context, `hole.${code}`);
  switch (problem.code) {
    case "no-figure-for-period":
      return problem.nearest
        ? say(context, "hole.no-figure-for-period", { period: problem.period, nearest: problem.nearest })
        : say(context, "hole.no-figure");
    case "not-disclosed":
    case "only-qualitative":
      return say(context, `hole.${problem.code}`);
    default:
      return say(context, "hole.no-figure");
  }
}
