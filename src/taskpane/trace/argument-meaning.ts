/** What an argument means to us: the entity, metric, model or period it resolves to, or why it does not. Pure. */
import { readArgument } from "../../calls/reading";
import type { Column, KindValues } from "../../calls/readers";
import type { Parameter } from "../../contract/parameter";
import type { Atlas } from "../../core/dataset/atlas";
import type { Problem } from "../../core/problem";
import type { PeriodRequest } from "../../core/periods/request";
import { calendarPeriod } from "../../core/periods/format";
import { formatPeriod } from "../../words/periods";
import { tableWords } from "../../words/table-words";
import type { Words } from "../words/words";

export type Meaning =
  | { readonly kind: "plain" }
  | { readonly kind: "named"; readonly text: string }
  | { readonly kind: "problem"; readonly problem: Problem };

const plain: Meaning = { kind: "plain" };

/** As the function itself reads the argument. */
export function meaningOf(atlas: Atlas, words: Words, parameter: Parameter, value: unknown): Meaning {
  const seen = readArgument(atlas, parameter, value);
  if (seen.kind === "problem") return seen;
  if (seen.kind !== "value") return plain;
  const text = textOf(words, parameter.kind, seen.value);
  return text === undefined ? plain : { kind: "named", text };
}

function textOf(words: Words, kind: Parameter["kind"], value: unknown): string | undefined {
  switch (kind) {
    case "company":
    case "entity":
      return words.name(value as KindValues["entity"]);
    case "model":
      return words.name(value as KindValues["model"]);
    case "metric":
      return columnText(words, value as Column);
    case "period":
      return requestText(words, value as PeriodRequest);
    default:
      return undefined;
  }
}

function columnText(words: Words, column: Column): string {
  const titles = tableWords[words.language];
  if (column.kind === "metric") return words.label(column.metric);
  if (column.kind === "headline") return column.side === "metric" ? titles.aiRevenue : titles.aiRevenueGrowth;
  return titles[column.kind];
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
