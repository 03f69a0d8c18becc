/** What an argument means to us: the entity, metric, model or period it resolves to, or why it does not. Pure. */
import type { Atlas } from "../../core/dataset/atlas";
import type { Problem } from "../../core/problem";
import { resolveEntity, resolveMetric, resolveModel } from "../../core/names/resolve";
import type { PeriodRequest } from "../../core/periods/request";
import type { Result } from "../../core/result";
import { calendarPeriod } from "../../core/periods/format";
import { formatPeriod } from "../../words/periods";
import type { ParameterKind } from "../../contract/parameter";
import type { CellValue } from "../services";
import type { Words } from "../words/words";
import { requestOf } from "./figures-of-call";

export type Meaning =
  | { readonly kind: "plain" }
  | { readonly kind: "named"; readonly text: string }
  | { readonly kind: "problem"; readonly problem: Problem };

const plain: Meaning = { kind: "plain" };

export function meaningOf(atlas: Atlas, words: Words, kind: ParameterKind, value: CellValue): Meaning {
  if (value === null || value === "") return plain;
  const text = String(value);
  switch (kind) {
    case "company":
    case "entity":
      return named(resolveEntity(atlas, text), (entity) => words.name(entity));
    case "metric":
      return named(resolveMetric(atlas, text), (metric) => words.label(metric));
    case "model":
      return named(resolveModel(atlas, text), (model) => words.name(model));
    case "period":
      return named(requestOf(value), (request) => requestText(words, request));
    default:
      return plain;
  }
}

export function requestText(words: Words, request: PeriodRequest): string {
  switch (request.kind) {
    case "reference":
      return words.t("period.reference");
    case "latest":
      return words.t("period.latest");
    case "period":
      return formatPeriod(request.period, words.language);
    case "month-of":
      return formatPeriod(calendarPeriod({ start: request.start, months: 1 }), words.language);
    case "running":
      return [request.sum.toUpperCase(), request.until && requestText(words, request.until)].filter(Boolean).join(" ");
  }
}

function named<T>(result: Result<T>, textOf: (value: T) => string): Meaning {
  return result.ok ? { kind: "named", text: textOf(result.value) } : { kind: "problem", problem: result.problem };
}
