/** Every spelling the dataset knows, by normalised key; built once when the dataset is opened. */
import type { Dataset, Entity, Metric, Model } from "../dataset/types";
import { learnScript, normaliseName, type ScriptFold } from "./normalise";
import { tickerKeys } from "./tickers";

/** Spellings of one kind of thing. A key that several share names none of them. */
export interface Spellings<Id extends string> {
  readonly ids: ReadonlyMap<string, readonly Id[]>;
  /** Names and aliases only: what a misspelt name is compared with, and never with a ticker in one of its many forms. */
  readonly words: ReadonlyMap<string, readonly Id[]>;
  readonly script: ScriptFold;
}

export interface NameIndex {
  readonly entities: Spellings<Entity["id"]>;
  readonly metrics: Spellings<Metric["id"]>;
  readonly models: Spellings<Model["id"]>;
}

/** Keys of one thing in ranks: a better rank (its own name) wins over a worse one (an alias) of another thing. */
interface Named<Id> {
  readonly id: Id;
  readonly ranks: readonly (readonly string[])[];
  /** Below names and aliases. */
  readonly tickers?: readonly string[];
}

export function buildNameIndex(dataset: Dataset): NameIndex {
  const named = [
    ...dataset.entities.map((entity) => entity.names),
    ...dataset.metrics.map((metric) => metric.labels),
    ...dataset.models.map((model) => model.names),
  ];
  const script = learnScript(named.map((names) => [names["zh-Hans"], names["zh-Hant"]] as const));
  const spell = <Id extends string>(things: readonly Named<Id>[]): Spellings<Id> => ({
    ids: indexKeys(
      things.map(({ id, ranks, tickers = [] }) => ({ id, ranks: [...ranks, tickers] })),
      script,
    ),
    words: indexKeys(things, script),
    script,
  });
  return {
    entities: spell(dataset.entities.map(entityKeys)),
    metrics: spell(dataset.metrics.map(metricKeys)),
    models: spell(dataset.models.map(modelKeys)),
  };
}

const entityKeys = (entity: Entity): Named<Entity["id"]> => ({
  id: entity.id,
  ranks: [[entity.id, ...Object.values(entity.names)], entity.aliases],
  tickers: entity.tickers.flatMap(tickerKeys),
});

const metricKeys = (metric: Metric): Named<Metric["id"]> => ({
  id: metric.id,
  ranks: [[metric.id], [...Object.values(metric.labels), ...metric.aliases]],
});

const modelKeys = (model: Model): Named<Model["id"]> => ({
  id: model.id,
  ranks: [[model.id, ...Object.values(model.names)], model.aliases],
});

function indexKeys<Id extends string>(
  things: readonly Named<Id>[],
  script: ScriptFold,
): ReadonlyMap<string, readonly Id[]> {
  const best = new Map<string, { rank: number; ids: Set<Id> }>();
  for (const { id, ranks } of things) {
    ranks.forEach((spellings, rank) => {
      for (const spelling of spellings) note(best, normaliseName(spelling, script), rank, id);
    });
  }
  return new Map([...best].map(([key, { ids }]) => [key, [...ids]]));
}

function note<Id>(best: Map<string, { rank: number; ids: Set<Id> }>, key: string, rank: number, id: Id): void {
  if (key === "") return;
  const known = best.get(key);
  if (!known || rank < known.rank) best.set(key, { rank, ids: new Set([id]) });
  else if (rank === known.rank) known.ids.add(id);
}
