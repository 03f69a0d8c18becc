/** What every template is given: the dataset, the options, and the words of one language. */
import type { Atlas } from "../../core/dataset/atlas";
import type { Company, Entity, Metric, Wording } from "../../core/dataset/types";
import type { Language } from "../../contract/language";
import type { TemplateId } from "../../contract/template";
import type { EntityId, MetricId, StatementId } from "../../contract/ids";
import { own } from "../../core/own";
import { fill, type Filling } from "../../words/fill";
import type { SourceLinks } from "../../core/dataset/open-evidence";
import type { Period } from "../../core/periods/period";
import type { MoneyUnit } from "../../contract/money-unit";
import type { Register } from "./register";

/** A word by key; a key that is not there is a bug and shows as itself. */
export type SheetWords = Readonly<Record<string, string>>;

export interface PlanOptions {
  readonly template: TemplateId;
  /** Of the nine; the one-pager takes the first. */
  readonly companies: readonly EntityId[];
  /** None: those with enough figures. */
  readonly metrics: readonly MetricId[];
  /** Quarters and years of the series; the first is also the period of the comps where it is given. */
  readonly periods: readonly Period[];
  readonly language: Language;
  readonly mode: "live" | "frozen";
  readonly unit: MoneyUnit;
}

export interface PlanContext {
  readonly atlas: Atlas;
  readonly options: PlanOptions;
  readonly words: SheetWords;
  readonly wording: Wording;
  readonly links: SourceLinks;
  readonly companies: readonly Company[];
  readonly register: Register;
}

export function say(context: PlanContext, key: string, filled: Filling = {}): string {
  return fill(own(context.words, key) ?? key, filled);
}

export function nameOf(context: PlanContext, entity: Entity): string {
  return entity.names[context.options.language];
}

export function labelOf(context: PlanContext, metric: Metric): string {
  return metric.labels[context.options.language];
}

export function statementText(context: PlanContext, id: StatementId): string {
  return context.wording[id] ?? id;
}

/** Names in a row, joined as the language does it. */
export function listOf(context: PlanContext, items: readonly string[]): string {
  return items.join(context.options.language === "en" ? ", " : "、");
}

export function asOf(context: PlanContext): string {
  return say(context, "asOf", { version: context.atlas.data.version });
}
