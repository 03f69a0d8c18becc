/** Which of the figures that were read stand beside each other: no doubles, no growth against two levels; kept for each series as long as its rows are the same. */
import type { EntityId, MetricId } from "../../contract/ids";
import { groupBy, type Atlas } from "../../core/dataset/atlas";
import type { OwnFinding } from "../../core/extension/finding";
import type { OwnFigure } from "../../core/extension/records";
import { sameItems } from "../../core/lists";
import { withoutContradictions } from "./check-growth";
import { withoutDoubles, type KeyedFigure } from "./doubled";

interface Stands {
  readonly figures: readonly OwnFigure[];
  readonly findings: readonly OwnFinding[];
}

interface Series {
  readonly rows: readonly KeyedFigure[];
  /** Without doubles. */
  readonly single: Stands;
}

interface Checked {
  readonly levels: Series | undefined;
  readonly borne: Stands;
}

interface Kept {
  readonly series: ReadonlyMap<EntityId, ReadonlyMap<MetricId, Series>>;
  readonly checked: ReadonlyMap<Series, Checked>;
}

const lastOf = new WeakMap<Atlas, Kept>();

/** The figures that stand, in the order of their rows. @param named the record with the reader's names */
export function withoutClashes(named: Atlas, rows: readonly KeyedFigure[]): Stands {
  const last = lastOf.get(named);
  const series = seriesOf(rows, last);
  const checked = checkedOf(named, series, last);
  lastOf.set(named, { series, checked });
  const findings = allOf(series).flatMap((one) => [
    ...one.single.findings,
    ...(checked.get(one)?.borne.findings ?? []),
  ]);
  const out = new Set(findings.map(({ row }) => row));
  const all = rows.map(({ figure }) => figure);
  return { figures: out.size === 0 ? all : all.filter(({ row }) => !out.has(row)), findings };
}

const allOf = (series: Kept["series"]): readonly Series[] =>
  [...series.values()].flatMap((metrics) => [...metrics.values()]);

function seriesOf(rows: readonly KeyedFigure[], last: Kept | undefined): Kept["series"] {
  return new Map(
    [...groupBy(rows, ({ figure }) => figure.entity)].map(([entity, own]) => {
      const before = last?.series.get(entity);
      const metrics = [...groupBy(own, ({ figure }) => figure.metric)].map(([metric, all]) => {
        const known = before?.get(metric);
        const stands = known && sameItems(known.rows, all);
        return [metric, stands ? known : { rows: all, single: withoutDoubles(all) }] as const;
      });
      return [entity, new Map(metrics)];
    }),
  );
}

/** The growths among them, each against the levels it is of. */
function checkedOf(named: Atlas, series: Kept["series"], last: Kept | undefined): Kept["checked"] {
  const checked = new Map<Series, Checked>();
  for (const metrics of series.values()) {
    for (const [metric, one] of metrics) {
      const level = named.metric(metric).growthOf;
      if (level === undefined) continue;
      const levels = metrics.get(level);
      const known = last?.checked.get(one);
      const borne = () => withoutContradictions(named, one.single.figures, level, levels?.single.figures ?? []);
      checked.set(one, known && known.levels === levels ? known : { levels, borne: borne() });
    }
  }
  return checked;
}
