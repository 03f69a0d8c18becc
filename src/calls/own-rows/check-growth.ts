/** A growth of the reader's own that no pair of levels, the reader's or the record's, can bear. */
import type { EntityId, MetricId } from "../../contract/ids";
import { groupBy, type Atlas } from "../../core/dataset/atlas";
import { atSpan } from "../../core/dataset/searched";
import { breaksOf } from "../../core/dataset/series-breaks";
import type { OwnFinding } from "../../core/extension/finding";
import type { OwnFigure } from "../../core/extension/records";
import { spanOf } from "../../core/periods/span";
import type { Span } from "../../core/periods/period";
import { liesBetween } from "../../core/records/breaks";
import { contradicting, levelPairs, type Level } from "../../core/records/growth";
import { intervalOf } from "../../core/records/interval";

interface Checked {
  readonly figures: readonly OwnFigure[];
  readonly findings: readonly OwnFinding[];
}

interface KnownLevel extends Level {
  readonly value: number;
}

/**
 * Across a new basis nothing is checked.
 *
 * @param growths the reader's growths of one series
 * @param levels the reader's figures of what they are the growth of
 */
export function withoutContradictions(
  atlas: Atlas,
  growths: readonly OwnFigure[],
  level: MetricId,
  levels: readonly OwnFigure[],
): Checked {
  const [first] = growths;
  if (!first) return { figures: growths, findings: [] };
  const levelsAt = levelsOf(atlas, first.entity, level, levels);
  const findings: OwnFinding[] = [];
  const kept = growths.filter((growth) => {
    const now = spanOf(growth.period, atlas.entity(growth.entity).fiscalYearEnd);
    const before = { start: now.start - 12, months: now.months };
    if (breaksBetween(atlas, growth.entity, [level, growth.metric], before, now)) return true;
    const pairs = levelPairs(levelsAt(now), levelsAt(before));
    const against = contradicting(intervalOf(growth.value, growth.step, growth.qualifier), pairs);
    if (against) findings.push(contradiction(growth, against.now.value, against.before.value, against.implied));
    return against === undefined;
  });
  return { figures: kept, findings };
}

const contradiction = (
  { row, value }: OwnFigure,
  now: number,
  before: number,
  implied: Level["interval"],
): OwnFinding => ({
  table: "figures",
  row,
  column: "value",
  found: String(value),
  problem: { code: "own-growth", now, before, implied },
});

const levelOf = ({ value, unit, step, qualifier }: OwnFigure): KnownLevel => ({
  value,
  unit,
  interval: intervalOf(value, step, qualifier),
});

type LevelsAt = (span: Span) => readonly KnownLevel[];

function levelsOf(atlas: Atlas, entity: EntityId, metric: MetricId, levels: readonly OwnFigure[]): LevelsAt {
  const keyOf = ({ start, months }: Span): string => `${start}+${months}`;
  const own = groupBy(levels, ({ period }) => keyOf(spanOf(period, atlas.entity(entity).fiscalYearEnd)));
  const record = atlas.observationsOf(entity, metric);
  return (span) => [...(own.get(keyOf(span)) ?? []).map(levelOf), ...atSpan(atlas, record, span)];
}

function breaksBetween(atlas: Atlas, entity: EntityId, metrics: readonly MetricId[], before: Span, now: Span): boolean {
  const { fiscalYearEnd } = atlas.entity(entity);
  return metrics
    .flatMap((metric) => breaksOf(atlas, entity, metric))
    .some((mark) => liesBetween(spanOf(mark.from, fiscalYearEnd).start, before, now));
}
