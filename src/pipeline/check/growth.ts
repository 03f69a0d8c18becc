/** Every growth against the two levels it is the growth of, allowing for rounding, bounds, breaks and known conflicts. */
import type { Draft, DraftObservation } from "../draft";
import type { Checked, Finding, Flag } from "../finding";
import { contradicting, levelPairs, type LevelPair } from "../../core/records/growth";
import { because, excusesOf } from "../policy/excuses";
import type { FigureSeries } from "../policy/series";

export interface GrowthTally {
  readonly agreeing: number;
  readonly uncheckable: number;
}

/** The growth figures that no pair of levels on record supports. */
export function checkGrowth(draft: Draft, series: FigureSeries): Checked & { readonly tally: GrowthTally } {
  const growthOf = new Map(draft.rows("metrics").map(({ cells }) => [cells.id, cells.growth_of]));
  const excuses = excusesOf(draft, series);
  const findings: Finding[] = [];
  const flags: Flag[] = [];
  let [agreeing, uncheckable] = [0, 0];
  for (const seen of series.ordered) {
    const level = growthOf.get(seen.metric);
    if (!level || seen.comparison !== "yoy") continue;
    const span = series.spanOf(seen);
    const pairs = levelPairs(
      series.at(seen.entity, level, span),
      series.at(seen.entity, level, { start: span.start - 12, months: span.months }),
    );
    const against = contradicting(seen.interval, pairs);
    if (pairs.length === 0) uncheckable += 1;
    else if (!against) agreeing += 1;
    else {
      const finding = contradiction(seen, against);
      const known = because(
        excuses.broken(seen.entity, level, { start: span.start - 12, months: span.months }, span),
        excuses.listed(seen.entity, [level, seen.metric], span),
      );
      if (known) flags.push({ finding, because: known });
      else findings.push(finding);
    }
  }
  return { findings, flags, tally: { agreeing, uncheckable } };
}

function contradiction(seen: DraftObservation, { now, before, implied }: LevelPair<DraftObservation>): Finding {
  const percent = (value: number): string => `${(value * 100).toFixed(1)}%`;
  const message =
    `${seen.entity} ${seen.metric} ${seen.period} is ${percent(seen.value)}, but ${now.text} (${now.source}) over ${before.text} ` +
    `(${before.source}) a year before means ${percent(implied.low)} to ${percent(implied.high)}`;
  return { file: seen.place.file, row: seen.place.line, column: "value", rule: "growth-contradicts-levels", message };
}
