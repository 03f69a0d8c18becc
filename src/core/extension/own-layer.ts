/** The reader's series over the record, and what follows from them. Of the last rows everything is kept that an edit leaves as it was, so that it costs its own series. */
import type { EntityId, MetricId } from "../../contract/ids";
import { groupBy, type Atlas } from "../dataset/atlas";
import type { Edition } from "../dataset/edition";
import { growthOf } from "../dataset/lines";
import { compareText, sameItems } from "../lists";
import type { Observation } from "../dataset/types";
import { AddedFigures, AddedSeries } from "./added-figures";
import { layeredAtlas } from "./layered-atlas";
import { withCompanies } from "./own-companies";
import { deriveOwn, type Derived } from "./own-derived";
import { RANKS } from "./own-figures";
import { ownSeries, type SeriesGround, type OwnSeries } from "./own-series";
import { GROWTHS, PARTS, Places, ROWS } from "./places";
import type { OwnFigure, OwnRecords, Precedence } from "./records";

export interface Layer {
  /** The record with the reader's companies and metrics, and no figure of theirs. */
  readonly named: Atlas;
  /** In the order of their entities' and metrics' ids. */
  readonly series: readonly OwnSeries[];
  /** The same with the reader's figures. */
  readonly seen: Atlas;
  readonly derived: readonly (readonly Observation[])[];
  /** All of these, by series. */
  readonly added: AddedFigures;
}

interface Follows {
  /** What it was derived from besides the series itself. */
  readonly growth: OwnSeries | undefined;
  readonly derived: Derived;
}

interface Kept {
  readonly records: OwnRecords;
  readonly ground: SeriesGround;
  readonly series: ReadonlyMap<string, OwnSeries>;
  readonly follows: ReadonlyMap<OwnSeries, Follows>;
  readonly whole: ReadonlyMap<string, AddedSeries>;
}

const lastOf = new WeakMap<Edition, Kept>();

export function layerOf(edition: Edition, records: OwnRecords, first: Precedence): Layer {
  const before = lastOf.get(edition);
  const last = before && standsOn(before, records, first) ? before : undefined;
  const ground = last?.ground ?? groundOf(edition.atlas, records, first);
  const { named, places } = ground;
  const series = seriesOf(ground, records.figures, last);
  const seen = layeredAtlas(
    named,
    named.data,
    new AddedFigures(
      places,
      [...series.values()].map(({ added }) => added),
    ),
  );
  const follows = followsOf(seen, ground, series, last);
  const whole = wholeSeries(ground, series, follows, last);
  lastOf.set(edition, { records, ground, series, follows, whole });
  return {
    named,
    series: [...series.values()],
    seen,
    derived: [...follows.values()].flatMap(({ derived: { parts, growths } }) => [parts, growths]),
    added: new AddedFigures(places, whole.values()),
  };
}

const standsOn = ({ records, ground }: Kept, now: OwnRecords, first: Precedence): boolean =>
  records.companies === now.companies &&
  records.metrics === now.metrics &&
  ground.sayings === now.sayings &&
  ground.first === first;

function groundOf(atlas: Atlas, records: OwnRecords, first: Precedence): SeriesGround {
  const named = layeredAtlas(atlas, withCompanies(atlas.data, records, first));
  return { named, places: new Places(named.data), first, sayings: records.sayings };
}

const keyOf = (entity: EntityId, metric: MetricId): string => `${entity}\n${metric}`;

/** Those whose rows are the same are the same. */
function seriesOf(
  ground: SeriesGround,
  figures: readonly OwnFigure[],
  last: Kept | undefined,
): ReadonlyMap<string, OwnSeries> {
  const series = new Map<string, OwnSeries>();
  for (const [entity, own] of sorted(groupBy(figures, (figure) => figure.entity))) {
    for (const [metric, rows] of sorted(groupBy(own, (figure) => figure.metric))) {
      const key = keyOf(entity, metric);
      const known = last?.series.get(key);
      series.set(key, known && sameItems(known.figures, rows) ? known : ownSeries(ground, entity, metric, rows));
    }
  }
  return series;
}

/** By their keys. */
const sorted = <Key extends string, Item>(groups: ReadonlyMap<Key, Item>): readonly (readonly [Key, Item])[] =>
  [...groups].sort(([a], [b]) => compareText(a, b));

/** Derived anew where the series or that of its growth is another. */
function followsOf(
  seen: Atlas,
  { places, first }: SeriesGround,
  series: ReadonlyMap<string, OwnSeries>,
  last: Kept | undefined,
): ReadonlyMap<OwnSeries, Follows> {
  const rank = Math.max(0, RANKS[first]);
  return new Map(
    [...series.values()].map((one) => {
      const metric = growthOf(seen, one.metric)?.id;
      const growth = metric && series.get(keyOf(one.entity, metric));
      const known = last?.follows.get(one);
      const stands = known && known.growth === growth;
      return [one, stands ? known : { growth, derived: deriveOwn(seen, one, places, rank) }];
    }),
  );
}

/** Each series with all that is added to it. */
function wholeSeries(
  { named }: SeriesGround,
  series: ReadonlyMap<string, OwnSeries>,
  follows: ReadonlyMap<OwnSeries, Follows>,
  last: Kept | undefined,
): ReadonlyMap<string, AddedSeries> {
  const parts = new Map<string, { entity: EntityId; metric: MetricId; parts: AddedSeries["parts"] }>();
  const add = (entity: EntityId, metric: MetricId, more: AddedSeries["parts"]): void => {
    const key = keyOf(entity, metric);
    parts.set(key, { entity, metric, parts: { ...parts.get(key)?.parts, ...more } });
  };
  for (const [{ entity, metric, added }, { derived }] of follows) {
    add(entity, metric, derived.parts.length > 0 ? { ...added.parts, [PARTS]: derived.parts } : added.parts);
    const [growth] = derived.growths;
    if (growth) add(entity, growth.metric, { [GROWTHS]: derived.growths });
  }
  return new Map(
    [...parts].map(([key, { entity, metric, parts: all }]) => {
      const known = [last?.whole.get(key), series.get(key)?.added].find((one) => one && sameParts(one.parts, all));
      return [key, known ?? new AddedSeries(named, entity, metric, all)];
    }),
  );
}

const sameParts = (a: AddedSeries["parts"], b: AddedSeries["parts"]): boolean =>
  ([ROWS, PARTS, GROWTHS] as const).every((part) => a[part] === b[part]);
