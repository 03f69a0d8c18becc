/** The qualitative side of the dataset: why a company sits where it does, where sources disagree, why a figure is missing. */
import type { EntityId, MetricId, ModelId, Tier } from "../../contract/ids";
import { sameSpan, spanOf } from "../periods/span";
import type { Period, Span } from "../periods/period";
import { covers, isEverything } from "../records/scope";
import type { Atlas } from "./atlas";
import type { Absence, Conflict, Statement } from "./types";

/** What a reason is asked for: the tier, one model, or a topic of the dataset such as `uncertainty`. */
export type Topic =
  { readonly kind: "model"; readonly model: ModelId } | { readonly kind: "topic"; readonly topic: string };

/** Topics that are wording for something else and say nothing about a company. */
const SILENT: ReadonlySet<string> = new Set(["label", "note", "conflict", "break", "absence"]);
const FIRST: readonly string[] = ["tier", "headline", "model", "reading"];
/** Whose statements hold for all the companies together: the market, and how the article judged. */
export const ALL_NINE = "nine-companies" as EntityId;

/** The statements about a company: tier first, then the headline line, the models in their order, then the rest. */
export function whyOf(atlas: Atlas, company: EntityId, topic?: Topic): readonly Statement[] {
  const own = atlas.data.statements.filter((statement) => statement.entity === company && !SILENT.has(statement.topic));
  const chosen = topic === undefined ? own : own.filter((statement) => isAbout(statement, topic));
  return [...chosen].sort((a, b) => rankOf(a) - rankOf(b) || modelNumber(atlas, a) - modelNumber(atlas, b));
}

/** What a reason is asked about: an entity, one of the models, one of the tiers. */
export type Subject =
  | { readonly kind: "entity"; readonly entity: EntityId }
  | { readonly kind: "model"; readonly model: ModelId }
  | { readonly kind: "tier"; readonly tier: Tier };

/**
 * The statements about any subject. Without a topic: what is said about the subject itself. With one of the topics: of an entity also
 * what is said about its units and products and, for the nine companies, about all of them; of a model or tier also what
 * is said about each company in it. Why figures are missing, disagree or break is told where that topic is asked for.
 */
export function reasonsFor(atlas: Atlas, subject: Subject, topic?: Topic): readonly Statement[] {
  const about = atlas.data.statements.filter((statement) =>
    concerns(atlas, statement, subject, topic?.kind === "topic"),
  );
  const chosen = about.filter((statement) =>
    topic === undefined ? !SILENT.has(statement.topic) : statement.topic !== "note" && isAbout(statement, topic),
  );
  const given = chosen.length > 0 || topic ? chosen : about.filter((statement) => statement.topic !== "note");
  return [...given].sort((a, b) => rankOf(a) - rankOf(b) || modelNumber(atlas, a) - modelNumber(atlas, b));
}

function concerns(atlas: Atlas, statement: Statement, subject: Subject, wide: boolean): boolean {
  const { entity, model, tier } = statement;
  const company = entity === undefined ? undefined : atlas.entity(entity);
  if (subject.kind === "model") return model === subject.model && (wide || company?.tier === undefined);
  if (subject.kind === "tier")
    return tier === subject.tier || (company?.tier === subject.tier && statement.topic === "tier");
  if (entity === subject.entity) return true;
  if (!wide || company === undefined) return false;
  return company.owner === subject.entity || (entity === ALL_NINE && atlas.entity(subject.entity).tier !== undefined);
}

/** The other reading that the article bears where a mark is contested. */
export function otherReadingOf(atlas: Atlas, company: EntityId, model: ModelId): Statement | undefined {
  return atlas.data.statements.find(
    (statement) => statement.topic === "reading" && statement.entity === company && statement.model === model,
  );
}

const isAbout = (statement: Statement, topic: Topic): boolean =>
  topic.kind === "model" ? statement.model === topic.model : statement.topic === topic.topic;

function rankOf(statement: Statement): number {
  const at = FIRST.indexOf(statement.topic);
  return at < 0 ? FIRST.length : at;
}

const modelNumber = (atlas: Atlas, statement: Statement): number =>
  statement.model ? atlas.model(statement.model).number : 0;

/** The topics that have something to say about at least one company. */
export function topicsOf(atlas: Atlas): readonly string[] {
  return spokenTopics(atlas).filter((topic) => !SILENT.has(topic));
}

/** Every topic that may be asked for: those of topicsOf, then why figures are missing, disagree or break, and what lines are called. */
export function askableTopics(atlas: Atlas): readonly string[] {
  return [...topicsOf(atlas), ...spokenTopics(atlas).filter((topic) => SILENT.has(topic) && topic !== "note")];
}

const spokenTopics = (atlas: Atlas): readonly string[] => [
  ...new Set(
    atlas.data.statements.filter((statement) => statement.entity !== undefined).map((statement) => statement.topic),
  ),
];

/** Where sources disagree: all conflicts, or those of an entity and of the units and products it owns. */
export function conflictsOf(atlas: Atlas, entity?: EntityId): readonly Conflict[] {
  if (entity === undefined) return atlas.data.conflicts;
  const wanted = new Set([entity, ...atlas.ownedBy(entity).map((owned) => owned.id)]);
  return atlas.data.conflicts.filter((conflict) => wanted.has(conflict.entity));
}

/** The conflict about exactly these months, whatever its label says. */
export function conflictAbout(atlas: Atlas, entity: EntityId, metric: MetricId, span: Span): Conflict | undefined {
  const { fiscalYearEnd } = atlas.entity(entity);
  return atlas
    .conflictsAbout(entity)
    .find((conflict) => conflict.metric === metric && sameSpan(spanOf(conflict.period, fiscalYearEnd), span));
}

/** Why there is no figure: the most particular reason on record, from this period's own to the whole entity's. */
export function absenceOf(
  atlas: Atlas,
  entity: EntityId,
  metric: MetricId | undefined,
  period?: Period,
): Absence | undefined {
  const { fiscalYearEnd } = atlas.entity(entity);
  const span = period && spanOf(period, fiscalYearEnd);
  const own = atlas.data.absences.filter(
    (absence) => absence.entity === entity && (absence.metric === undefined || absence.metric === metric),
  );
  const particular = (absence: Absence): number =>
    Number(absence.metric !== undefined) * 2 + Number(!isEverything(absence.scope));
  return [...own]
    .sort((a, b) => particular(b) - particular(a))
    .find(({ scope }) => isEverything(scope) || (span !== undefined && covers(scope, span, fiscalYearEnd)));
}
