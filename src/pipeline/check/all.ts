/** Every check of meaning on a draft whose form is right. */
import type { Draft, DraftObservation } from "../draft";
import type { Checked } from "../finding";
import { seriesOf } from "../policy/series";
import { checkArticleMap } from "./article-map";
import { checkClassification, checkNames, checkStatements } from "./catalogue";
import { checkFigures } from "./figures";
import { checkGrowth, type GrowthTally } from "./growth";
import { checkSourcing } from "./sourcing";
import { checkWholes } from "./wholes";

/** Checks the catalogues and the corrected observations; series are compared only once each figure is sound by itself. */
export function checkDraft(
  draft: Draft,
  observations: readonly DraftObservation[],
): Checked & { readonly growth: GrowthTally } {
  const single = [
    ...checkNames(draft),
    ...checkClassification(draft),
    ...checkStatements(draft),
    ...checkFigures(draft, observations),
    ...checkSourcing(draft, observations),
    ...checkArticleMap(draft, observations),
  ];
  if (single.length > 0) return { findings: single, flags: [], growth: { agreeing: 0, uncheckable: 0 } };
  const series = seriesOf(draft, observations);
  const growth = checkGrowth(draft, series);
  const findings = [...growth.findings, ...checkWholes(draft, series)];
  return { findings, flags: growth.flags, growth: growth.tally };
}
