/** Every growth against the two levels it is the growth of, allowing for rounding, bounds, breaks and known conflicts. */
import type { Draft, DraftObservation } from "../draft";
import type { Checked, Finding, Flag } from "../finding";
import { growthBetween, overlap, type Interval } from "../../core/records/interval";
import { because, excusesOf } from "../policy/excuses";
import type { Series } from "../policy/series";

export interface GrowthTally {
  readonly agreeing: number;
  readonly uncheckable: number;
}

/** The growth figures that no pair of levels on record supports. */
export function checkGrowth(draft: Draft, series: Series): Checked & { readonly tally: GrowthTally } {
  const growthOf = new Map(draft.rows("metrics").map(({ cells }) => [cells.id ?? "", cells.growth_of ?? ""]));
  const excuses = excusesOf(draft, series);
  const findings: Finding[] = [];
  const flags: Flag[] = [];
  let [agreeing, uncheckable] = [0, 0];
  for (const seen of series.ordered) {
    const level = growthOf.get(seen.metric);
    if (!level || seen.comparison !== "yoy") continue;
    const pairs = levelPairs(seen, level, series);
    if (pairs.length === 0) uncheckable += 1;
    else if (pairs.some(({ implied }) => overlap(implied, seen.interval))) agreeing += 1;
    else {
      const finding = contradiction(seen, pairs);
      const span = series.spanOf(seen);
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

interface Pair {
  readonly now: DraftObservation;
  readonly before: DraftObservation;
  readonly implied: Interval;
}

function levelPairs(growth: DraftObservation, level: string, series: Series): readonly Pair[] {
  const span = series.spanOf(growth);
  const current = series.at(growth.entity, level, span);
  const earlier = series.at(growth.entity, level, { start: span.start - 12, months: span.months });
  return current.flatMap((now) =>
    earlier.flatMap((before) => {
      const implied = now.unit === before.unit ? growthBetween(now.interval, before.interval) : undefined;
      return implied ? [{ now, before, implied }] : [];
    }),
  );
}

function contradiction(seen: DraftObservation, pairs: readonly Pair[]): Finding {
  const { now, before, implied } = pairs[0] as Pair;
  const percent = (value: number): string => `${(value * 100).toFixed(1)}%`;
  const message =
    `${seen.entity} ${seen.metric} ${seen.period} is ${percent(seen.value)}, but ${now.text} (${now.source}) over ${before.text} ` +
    `(${before.source}) a year before means ${percent(implied.low)} to ${percent(implied.high)}`;
  return { file: seen.place.file, row: seen.place.line, column: "value", rule: "growth-contradicts-levels", message };
}
