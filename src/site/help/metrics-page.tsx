/** Every metric with its label, kind, and the entities that have a figure of it. */
import type { Atlas } from "../../core/dataset/atlas";
import type { Entity, Metric } from "../../core/dataset/types";
import { Lead } from "../frame/passages";
import type { Article, Setting } from "../frame/setting";
import { plainProse } from "../frame/prose";
import { CodeTable } from "./rules-page";

const MOST_NAMES = 6;

export function metricsPage(setting: Setting): Article {
  const { words, links, language, atlas } = setting;
  const { metrics } = words;
  return {
    title: metrics.title,
    description: plainProse(metrics.lead),
    body: (
      <>
        <Lead title={metrics.title} text={metrics.lead} links={links} />
        <CodeTable
          name={metrics.title}
          head={metrics.columns}
          rows={atlas.data.metrics.map((metric) => [
            metric.id,
            metric.labels[language],
            metrics.kinds[metric.kind],
            namesOf(entitiesWith(atlas, metric), setting),
          ])}
        />
      </>
    ),
  };
}

const entitiesWith = (atlas: Atlas, metric: Metric): readonly Entity[] =>
  atlas.data.entities.filter((entity) => atlas.observationsOf(entity.id, metric.id).length > 0);

function namesOf(entities: readonly Entity[], { language }: Setting): string {
  const names = entities.slice(0, MOST_NAMES).map((entity) => entity.names[language]);
  const rest = entities.length - names.length;
  return names.join(language === "en" ? ", " : "、") + (rest > 0 ? ` +${rest}` : "");
}
