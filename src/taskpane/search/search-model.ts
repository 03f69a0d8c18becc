/** The search over everything: companies and other entities, metrics, models, functions; and where each hit leads. Pure. */
import type { Atlas } from "../../core/dataset/atlas";
import type { Entity, Metric } from "../../core/dataset/types";
import type { FunctionCard } from "../../words/function-cards";
import type { PaneState, ViewName } from "../state/pane-state";
import type { Words } from "../words/words";
import { bestMatches } from "./match";

export interface Hit {
  readonly key: string;
  readonly label: string;
  readonly detail: string;
}

const MOST = 12;

export function searchEverything(atlas: Atlas, words: Words, functions: readonly FunctionCard[], typed: string): Hit[] {
  const { entities, metrics, models } = atlas.data;
  const hits = [
    ...bestMatches(entities, entityNames, typed, 6).map((entity) => ({
      key: `entity:${entity.id}`,
      label: words.name(entity),
      detail: words.t(`kind.${entity.kind}`),
    })),
    ...bestMatches(models, (model) => [...Object.values(model.names), ...model.aliases], typed, 2).map((model) => ({
      key: `model:${model.id}`,
      label: words.name(model),
      detail: words.t("kind.model"),
    })),
    ...bestMatches(metrics, metricNames, typed, 4).map((metric) => ({
      key: `metric:${metric.id}`,
      label: words.label(metric),
      detail: words.t("kind.metric"),
    })),
    ...bestMatches(functions, (card) => [card.name, card.name.replace("AI_", "")], typed, 4).map((card) => ({
      key: `function:${card.name}`,
      label: card.name,
      detail: words.t("kind.function"),
    })),
  ];
  return hits.slice(0, MOST);
}

export function entityNames(entity: Entity): string[] {
  return [...Object.values(entity.names), ...entity.aliases, ...entity.tickers];
}

export function metricNames(metric: Metric): string[] {
  return [...Object.values(metric.labels), metric.id, ...metric.aliases];
}

/** The view a hit opens and what that view is to show. */
export function targetOf(key: string, state: PaneState): { view: ViewName; change: Partial<PaneState> } | undefined {
  const [kind, id] = [key.slice(0, key.indexOf(":")), key.slice(key.indexOf(":") + 1)];
  switch (kind) {
    case "entity":
      return { view: "company", change: { company: id } };
    case "model":
      return { view: "map", change: { map: { ...state.map, selected: `/${id}` } } };
    case "metric":
      return {
        view: "explore",
        change: { explore: { ...state.explore, metric: id, entities: [], period: "", from: "", to: "" } },
      };
    case "function":
      return { view: "functions", change: { functions: { ...state.functions, name: id, args: {} } } };
    default:
      return undefined;
  }
}
