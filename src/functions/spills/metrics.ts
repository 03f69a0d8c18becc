/** AI_METRICS: what there is to ask for. */
import type { ArgumentsOf } from "../../calls/call";
import type { Language } from "../../contract/language";
import type { Atlas } from "../../core/dataset/atlas";
import type { Edition } from "../../core/dataset/edition";
import { metricsOf } from "../../core/dataset/figures";
import type { Entity, Metric } from "../../core/dataset/types";
import { compareSpans } from "../../core/periods/span";
import { tableWords } from "../../words/table-words";
import { errorCell, type AnswerCell, type Cells } from "../cell";
import { headed } from "./headed";

/** Id, label, unit, latest period and number of figures: of one entity, or of the whole catalogue. */
export function metrics({ atlas }: Edition, { entity, headers, language }: ArgumentsOf<"AI_METRICS">): Cells {
  const rows = metricsOf(atlas, entity?.id).map((metric) => metricRow(atlas, metric, entity, language));
  if (rows.length === 0 && entity) return [[errorCell({ code: "nothing-on-record", entity: entity.id })]];
  const words = tableWords[language];
  return headed(headers, [words.id, words.label, words.unit, words.latest, words.count], rows);
}

function metricRow(
  atlas: Atlas,
  metric: Metric,
  entity: Entity | undefined,
  language: Language,
): readonly AnswerCell[] {
  const figures = entity
    ? atlas.observationsOf(entity.id, metric.id)
    : atlas.data.observations.filter((seen) => seen.metric === metric.id);
  const latest = [...figures].sort((a, b) => compareSpans(atlas.span(a), atlas.span(b))).at(-1);
  const units = [...new Set(figures.map((seen) => seen.unit))].sort().join(", ");
  return [metric.id, metric.labels[language], units, latest?.period ?? "", figures.length];
}
