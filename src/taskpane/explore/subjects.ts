/** What can be explored: metrics with enough on record, and for each the entities that have it. Pure. */
import type { Atlas } from "../../core/dataset/atlas";
import type { Entity, Metric } from "../../core/dataset/types";
import type { Disclosure, EntityId, MetricId } from "../../contract/ids";

/** The AI-linked revenue line as two metrics of our own, since each company's line is another metric. */
export const HEADLINE_GROWTH = "ai_revenue_growth";
const HEADLINE_LEVEL = "ai_revenue";

export interface ExploreSubject {
  /** Shown, and named in formulas. */
  readonly entity: Entity;
  /** Whose figures they are: the unit or product behind a headline line, else the entity itself. */
  readonly figuresOf: EntityId;
  readonly metric: MetricId | undefined;
  readonly benchmark: boolean;
  /** Only where the metric is the AI-linked line. */
  readonly disclosure: Disclosure | undefined;
}

export interface Question {
  readonly id: string;
  /** Undefined for the two of the AI-linked line. */
  readonly metric: Metric | undefined;
  readonly headline: boolean;
  readonly subjects: readonly ExploreSubject[];
}

export function questionsOf(atlas: Atlas): Question[] {
  const others = atlas.data.metrics
    .map((metric) => ({ id: metric.id, metric, headline: false, subjects: subjectsFor(atlas, metric) }))
    .filter(({ subjects, metric }) => subjects.length > 1 || hasHistory(atlas, subjects, metric))
    .sort((a, b) => b.subjects.length - a.subjects.length);
  return [headlineQuestion(atlas, HEADLINE_GROWTH), headlineQuestion(atlas, HEADLINE_LEVEL), ...others];
}

export function questionById(questions: readonly Question[], id: string): Question {
  return questions.find((question) => question.id === id) ?? (questions[0] as Question);
}

function headlineQuestion(atlas: Atlas, id: string): Question {
  const growth = id === HEADLINE_GROWTH;
  const companies = atlas.companies.map((entity): ExploreSubject => {
    const line = atlas.headline(entity.id);
    return {
      entity,
      figuresOf: line?.entity ?? entity.id,
      metric: growth ? line?.growthMetric : line?.metric,
      benchmark: false,
      disclosure: line?.disclosure ?? "none",
    };
  });
  const benchmarks = growth ? benchmarksWith(atlas, "revenue_growth") : [];
  return { id, metric: undefined, headline: true, subjects: [...companies, ...benchmarks] };
}

/** The clouds and chip sellers that the nine are measured against. */
function benchmarksWith(atlas: Atlas, metricId: string): ExploreSubject[] {
  return atlas.data.metrics
    .filter((metric) => metric.id === metricId)
    .flatMap((metric) =>
      subjectsFor(atlas, metric).filter(
        (subject) => subject.benchmark && /cloud|azure|amazon web/i.test(subject.entity.names.en),
      ),
    );
}

function subjectsFor(atlas: Atlas, metric: Metric): ExploreSubject[] {
  const order = { company: 0, unit: 1, product: 2, benchmark: 3, other: 4 } as const;
  const rankOf = ({ kind, tier }: Entity): number => (tier === undefined ? order[kind] : 0);
  return atlas.data.entities
    .filter((entity) => atlas.observationsOf(entity.id, metric.id).length > 0)
    .map((entity) => ({
      entity,
      figuresOf: entity.id,
      metric: metric.id,
      // One that the reader gave a tier is a company like the others.
      benchmark: entity.tier === undefined && (entity.kind === "benchmark" || entity.kind === "other"),
      disclosure: undefined,
    }))
    .sort((a, b) => rankOf(a.entity) - rankOf(b.entity) || (a.entity.tier ?? 9) - (b.entity.tier ?? 9));
}

function hasHistory(atlas: Atlas, subjects: readonly ExploreSubject[], metric: Metric): boolean {
  return subjects.some((subject) => atlas.observationsOf(subject.entity.id, metric.id).length > 2);
}
