/** Every spelling the dataset knows, by normalised key; each kind is built when first asked for, each spelling normalised once. */
import type { Dataset, Entity, Metric, Model } from "../dataset/types";
import { holdsAny, type MayPart } from "./held-words";
import { buildListings, type Listings } from "./listings";
import { buildNearNames, type NearNames } from "./near-names";
import { learnScript, normaliseName, type ScriptFold } from "./normalise";

/** Spellings of one kind of thing. A key that several share names none of them. */
export interface Spellings<Id extends string> {
  readonly ids: ReadonlyMap<string, readonly Id[]>;
  /** What a misspelt name is compared with. */
  readonly near: () => NearNames;
  readonly script: ScriptFold;
}

export interface NameIndex {
  readonly entities: Spellings<Entity["id"]>;
  readonly metrics: Spellings<Metric["id"]>;
  readonly models: Spellings<Model["id"]>;
  readonly listings: Listings;
  /** Whether a simple text, as it is looked up, holds any entity's name or any code between places where it may part: otherwise no part of it means one. */
  readonly isHeldIn: (key: string, mayPart: MayPart) => boolean;
}

/** Keys of one thing in ranks: a better rank (its own name) wins over a worse one (an alias) of another thing. */
interface Named<Id> {
  readonly id: Id;
  readonly ranks: readonly (readonly string[])[];
}

export function buildNameIndex(dataset: Dataset): NameIndex {
  const script = later(() => learnScript(namesOf(dataset)));
  const spell = <Id extends string>(things: () => readonly Named<Id>[]): (() => Spellings<Id>) =>
    later(() => {
      const ids = indexKeys(things(), script());
      return { ids, near: later(() => buildNearNames(ids.keys())), script: script() };
    });
  const entities = spell(() => dataset.entities.map(entityKeys));
  const metrics = spell(() => dataset.metrics.map(metricKeys));
  const models = spell(() => dataset.models.map(modelKeys));
  const listings = later(() => buildListings(dataset.entities));
  const held = later(() => holdsAny([...entities().ids.keys(), ...listings().codes.map((code) => code.toLowerCase())]));
  return {
    get isHeldIn() {
      return held();
    },
    get entities() {
      return entities();
    },
    get metrics() {
      return metrics();
    },
    get models() {
      return models();
    },
    get listings() {
      return listings();
    },
  };
}

/** Made when first asked for, then kept. */
function later<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

const namesOf = (dataset: Dataset): readonly (readonly [simplified: string, traditional: string])[] =>
  [
    ...dataset.entities.map((entity) => entity.names),
    ...dataset.metrics.map((metric) => metric.labels),
    ...dataset.models.map((model) => model.names),
  ].map((names) => [names["zh-Hans"], names["zh-Hant"]]);

const entityKeys = (entity: Entity): Named<Entity["id"]> => ({
  id: entity.id,
  ranks: [[entity.id, ...Object.values(entity.names)], entity.aliases],
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
  const ids = new Map<string, Id[]>();
  const ranked = new Map<string, number>();
  for (const { id, ranks } of things) {
    ranks.forEach((spellings, rank) => {
      for (const spelling of spellings) {
        const key = normaliseName(spelling, script);
        const known = ranked.get(key) ?? Infinity;
        if (key === "" || rank > known) continue;
        const sharing = ids.get(key);
        if (rank < known) {
          ranked.set(key, rank);
          ids.set(key, [id]);
        } else if (!sharing?.includes(id)) sharing?.push(id);
      }
    });
  }
  return ids;
}
