/** What completes an argument: names, metrics, periods and the few words a parameter understands. Pure. */
import type { Atlas } from "../../core/dataset/atlas";
import type { Entity } from "../../core/dataset/types";
import { citationParts } from "../../contract/citation-part";
import { sourceChoices } from "../../contract/source-choice";
import { moneyUnits } from "../../contract/money-unit";
import { askableTopics } from "../../core/dataset/evidence";
import { modelWord } from "../parts/model-word";
import type { ListedChoice } from "../parts/choice-list";
import { bestMatches } from "../search/match";
import { entityNames, metricNames } from "../search/search-model";
import type { ParameterCard } from "../../words/function-cards";
import type { Words } from "../words/words";

const LIMIT = 8;

/** What completes a parameter, given what is typed and what the other fields hold. */
export function choicesFor(
  atlas: Atlas,
  words: Words,
  parameter: ParameterCard,
  typed: string,
  entity: Entity | undefined,
): ListedChoice[] {
  const pick = <T>(items: readonly T[], namesOf: (item: T) => readonly string[]) =>
    typed === "" ? items.slice(0, LIMIT + 1) : bestMatches(items, namesOf, typed, LIMIT);
  switch (parameter.kind) {
    case "company":
      return pick(atlas.companies, entityNames).map((company) => ({
        key: words.name(company),
        label: words.name(company),
        detail: company.tickers[0] ?? "",
      }));
    case "entity":
    case "subject":
      return pick(atlas.data.entities, entityNames).map((each) => ({
        key: words.name(each),
        label: words.name(each),
        detail: words.t(`kind.${each.kind}`),
      }));
    case "metric": {
      const metrics = entity === undefined ? atlas.data.metrics : atlas.metricsWithFigures(entity.id);
      return pick(metrics, metricNames).map((metric) => ({
        key: metric.id,
        label: metric.id,
        detail: words.label(metric),
      }));
    }
    case "model":
      return atlas.data.models.map((model) => ({
        key: modelWord(model),
        label: modelWord(model),
        detail: words.name(model),
      }));
    case "period":
      return periodChoices(atlas, words, typed, entity);
    default:
      return fixedChoices(atlas, parameter).map((value) => ({ key: value, label: value }));
  }
}

function periodChoices(atlas: Atlas, words: Words, typed: string, entity: Entity | undefined): ListedChoice[] {
  const line = entity && atlas.headline(entity.id);
  const own =
    line?.entity && line.metric
      ? atlas.observationsOf(line.entity, line.metric).map((seen) => seen.period as string)
      : [];
  const periods = [...new Set([...own].reverse())];
  return [
    { key: "latest", label: "latest", detail: words.t("period.latest") },
    ...periods.map((period) => ({ key: period, label: period })),
  ]
    .filter((choice) => choice.label.toLowerCase().startsWith(typed.toLowerCase()))
    .slice(0, LIMIT);
}

export function fixedChoices(atlas: Atlas, parameter: Pick<ParameterCard, "kind">): readonly string[] {
  switch (parameter.kind) {
    case "tier":
      return ["1", "2", "3"];
    case "unit":
      return moneyUnits;
    case "source":
      return sourceChoices;
    case "part":
      return citationParts;
    case "language":
      return ["en", "zh-Hans", "zh-Hant"];
    case "line":
      return ["headline", "total"];
    case "topic":
      return askableTopics(atlas);
    case "headers":
    case "details":
    case "coverage":
      return ["TRUE", "FALSE"];
    default:
      return [];
  }
}
