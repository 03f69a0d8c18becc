/** A growth of the reader's own that no pair of levels, the reader's or the record's, can bear. */
import type { EntityId, MetricId } from "../../contract/ids";
import type { Atlas } from "../../core/dataset/atlas";
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

/** Across a new basis nothing is checked. */
export function withoutContradictions(atlas: Atlas, figures: readonly OwnFigure[]): Checked {
  if (!figures.some(({ metric }) => atlas.metric(metric).growthOf !== undefined)) return { figures, findings: [] };
  const levelsAt = levelsOf(atlas, figures);
  const findings: OwnFinding[] = [];
  const kept = figures.filter((growth) => {
    const level = atlas.metric(growth.metric).growthOf;
    if (level === undefined) return true;
    const now = spanOf(growth.period, atlas.entity(growth.entity).fiscalYearEnd);
    const before = { start: now.start - 12, months: now.months };
    if (breaksBetween(atlas, growth.entity, [level, growth.metric], before, now)) return true;
    const pairs = levelPairs(levelsAt(growth.entity, level, now), levelsAt(growth.entity, level, before));
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

type LevelsAt = (entity: EntityId, metric: MetricId, span: Span) => readonly KnownLevel[];

function levelsOf(atlas: Atlas, figures: readonly OwnFigure[]): LevelsAt {
  const own = new Map<string, KnownLevel[]>();
  const keyOf = (entity: EntityId, metric: MetricId, { start, months }: Span): string =>
    `${entity}/${metric}/${start}+${months}`;
  for (const { entity, metric, period, value, unit, step, qualifier } of figures) {
    const key = keyOf(entity, metric, spanOf(period, atlas.entity(entity).fiscalYearEnd));
    const level = { value, unit, interval: intervalOf(value, step, qualifier) };
    const levels = own.get(key);
    if (levels) levels.push(level);
    else own.set(key, [level]);
  }
  return (entity, metric, span) => [
    ...(own.get(keyOf(entity, metric, span)) ?? []),
    ...atSpan(atlas, atlas.observationsOf(entity, metric), span),
  ];
}

function breaksBetween(atlas: Atlas, entity: EntityId, metrics: readonly MetricId[], before: Span, now: Span): boolean {
  const { fiscalYearEnd } = atlas.entity(entity);
  return metrics
    .flatMap((metric) => breaksOf(atlas, entity, metric))
    .some((mark) => liesBetween(spanOf(mark.from, fiscalYearEnd).start, before, now));
}
