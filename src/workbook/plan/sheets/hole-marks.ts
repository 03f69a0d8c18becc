/** Holes in a wide table as a dash with a number, and the line below the table that says what each number means. */
import type { Problem } from "../../../core/problem";
import { say, type PlanContext } from "../context";
import { holeCode, holeShown, holeNote } from "../figure-cells";
import type { SheetDraft } from "../sheet-draft";
import type { Cell } from "../types";

/** Why there is no figure, each with its number in this order; `no-ratio` is of a computed column. */
const reasons = ["not-disclosed", "only-qualitative", "not-on-record", "no-ratio"] as const;
export type HoleReason = (typeof reasons)[number];
const numbers: Readonly<Record<HoleReason, string>> = {
  "not-disclosed": "¹",
  "only-qualitative": "²",
  "not-on-record": "³",
  "no-ratio": "⁴",
};

export const dash = "—";
export const markOfHole = (reason: HoleReason): string => `${dash}${numbers[reason]}`;

/** A dash with its number; in words where another period has a figure, since then the words say which. */
export function markedHole(context: PlanContext, problem: Problem, formula?: string): Cell {
  const code = holeCode(problem);
  const reason = reasons.find((one) => one === code);
  if (reason) return holeShown(context, markOfHole(reason), "holeMark", formula);
  return holeShown(context, holeNote(context, problem), "hole", formula);
}

/** A bare dash where the row itself shows which periods have a figure; any other reason in words. */
export function dashedHole(context: PlanContext, problem: Problem, formula: string): Cell {
  if (problem.code === "no-figure-for-period") return holeShown(context, dash, "holeMark", formula);
  return holeShown(context, holeNote(context, problem), "hole", formula);
}

/** What the numbers on a sheet mean, those alone that are there; undefined where there is none. */
export function marksLegend(context: PlanContext, sheet: SheetDraft): string | undefined {
  const used = reasons.filter((reason) => sheet.holds(markOfHole(reason)));
  if (used.length === 0) return undefined;
  const said = used.map((reason) => `${numbers[reason]} ${say(context, `mark.${reason}`)}`);
  return say(context, "marks", { reasons: said.join(say(context, "join.semicolon")) });
}
