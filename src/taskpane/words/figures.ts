/** Figures and holes in words: the value with its sign and unit, its period, and why there is none. */
import type { Figure } from "../../core/dataset/figures";
import type { Atlas } from "../../core/dataset/atlas";
import type { Observation } from "../../core/dataset/types";
import type { Problem } from "../../core/problem";
import { cellFormat } from "../../numbers/cell-format";
import { numberText } from "../../numbers/cell-text";
import { figureLabel } from "../../numbers/figure-label";
import { formatPeriod } from "../../words/periods";
import type { Words } from "./words";

/** `> CNY 150 mn`, `40.0%`; the reader's own with an asterisk, as in a cell. */
export function figureText(atlas: Atlas, words: Words, observation: Observation): string {
  const label = figureLabel(observation, atlas.metric(observation.metric), words.language);
  return observation.grade === "own" ? label + OWN : label;
}

/** Stands behind what is the reader's own. */
export const OWN = "*";

/** The same with every digit on record: `CNY 150,000,000`. */
export function fullFigureText(atlas: Atlas, observation: Observation): string {
  return numberText(observation.value, cellFormat(observation, atlas.metric(observation.metric)));
}

/** The period, with the company's own label where that differs: `2025Q1 (FY2025Q4)`. */
export function periodText(words: Words, observation: Observation): string {
  const period = formatPeriod(observation.period, words.language);
  const { fiscalLabel } = observation;
  return fiscalLabel === undefined || fiscalLabel === observation.period
    ? period
    : words.t("figure.fiscal", { period, label: fiscalLabel });
}

/** A weak figure rests on digests alone and is drawn hollow. */
export function isWeak(figure: Figure): boolean {
  return figure.observation.grade === "C";
}

/** The short reason for a hole: "not disclosed", "only in words", "none for this period". */
export function holeText(words: Words, problem: Problem): string {
  switch (problem.code) {
    case "not-disclosed":
      return words.t(problem.because === "not-disclosed" ? "hole.notDisclosed" : "hole.notOnRecord");
    case "only-qualitative":
      return words.t("hole.onlyWords");
    case "no-figure-for-period":
      return problem.nearest === undefined
        ? words.t("hole.period")
        : words.t("hole.periodNearest", { period: formatPeriod(problem.nearest, words.language) });
    case "no-figure-from-source":
      return words.t("hole.source");
    default:
      return words.t("hole.notOnRecord");
  }
}
