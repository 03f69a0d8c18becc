/** Every check of meaning on a draft whose form is right. */
import type { Draft, DraftObservation } from "../draft";
import type { Checked } from "../finding";
import { groupSeries } from "../policy/series";
import { checkArticleMap } from "./article-map";
import { checkClassification, checkNames, checkStatements } from "./catalogue";
import { checkFigures } from "./figures";
import { checkGrowth, type GrowthTally } from "./growth";
import { checkSourcing } from "./sourcing";
import { checkPeriods } from "./standing";
import { checkWholes, type WholesTally } from "./wholes";

/** How many figures were compared with each other. */
export interface Tallies {
  readonly growth: GrowthTally;
  readonly wholes: WholesTally;
}

const NO_GROWTH: GrowthTally = { agreeing: 0, uncheckable: 0 };
const NO_WHOLES: WholesTally = { years: { agreeing: 0, explained: 0 }, parts: { agreeing: 0, explained: 0 } };

/** Checks the catalogues and the corrected observations; series are compared only once each figure is sound by itself. */
export function checkDraft(draft: Draft, observations: readonly DraftObservation[]): Checked & Tallies {
  const single = [
    ...checkNames(draft),
    ...checkClassification(draft),
    ...checkStatements(draft),
    ...checkPeriods(draft),
    ...checkFigures(draft, observations),
    ...checkSourcing(draft, observations),
    ...checkArticleMap(draft, observations),
  ];
  if (single.length > 0) return { findings: single, flags: [], growth: NO_GROWTH, wholes: NO_WHOLES };
  const series = groupSeries(draft, observations);
  const growth = checkGrowth(draft, series);
  const wholes = checkWholes(draft, series);
  return {
    findings: [...growth.findings, ...wholes.findings],
    flags: [...growth.flags, ...wholes.flags],
    growth: growth.tally,
    wholes: wholes.tally,
  };
}
