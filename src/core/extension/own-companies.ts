/** The reader's companies, metrics and marks in the dataset: who is there, in which tier, by which line, following which model. */
import type { EntityId, MetricId } from "../../contract/ids";
import type { Classification, Dataset, Entity, HeadlineLine, Statement } from "../dataset/types";
import type { Period } from "../periods/period";
import type { OwnSources } from "./own-sources";
import type { OwnCompany, OwnHeadline, OwnMark, OwnRecords, Precedence } from "./records";
import type { OwnTexts } from "./texts";
import { withEntities, withMetrics } from "./with-records";

/** The entities as the reader sees them; a tier of the record stays where the record comes first. */
export function withCompanies(data: Dataset, { companies, metrics }: OwnRecords, first: Precedence): Dataset {
  const entities = companies.map((company) => tiered(company, first));
  return {
    ...withEntities(data, entities),
    metrics: withMetrics(
      data,
      metrics.map(({ metric }) => metric),
    ),
  };
}

function tiered({ entity, tier, isNew }: OwnCompany, first: Precedence): Entity {
  if (isNew) return { ...entity, tier };
  if (tier === undefined || tier === entity.tier || (first === "record" && entity.tier !== undefined)) return entity;
  return { ...entity, tier, own: { recordTier: entity.tier } };
}

interface Beside {
  readonly sources: OwnSources;
  readonly texts: OwnTexts;
  readonly first: Precedence;
  /** The newest period with a figure of a series. */
  readonly newest: (entity: EntityId, metric: MetricId | undefined) => Period | undefined;
}

/** Headline lines, marks and what is said of both and of the tiers; the reader's before the record's own. */
export function withClassification(data: Dataset, { companies, marks }: OwnRecords, beside: Beside): Dataset {
  const { first } = beside;
  const record = new Set(first === "record" ? data.headlines.map(({ company }) => company) : []);
  const judged = companies.filter(({ entity }) => !record.has(entity.id));
  const marked = marks.filter(({ company }) => !record.has(company));
  const lines = judged.flatMap(({ entity, headline }) => (headline ? [lineOf(entity, headline, beside)] : []));
  const own = marked.map((mark) => ({
    mark,
    statement: beside.texts.add(`mark/${mark.company}/${mark.model}`, mark.reason),
  }));
  return {
    ...data,
    headlines: [...data.headlines.filter((line) => !lines.some(({ company }) => company === line.company)), ...lines],
    classifications: [
      ...data.classifications.filter((row) => !marked.some((mark) => isSame(mark, row))),
      ...own.flatMap(({ mark, statement }) => classification(mark, statement, beside)),
    ],
    statements: [
      ...judged.flatMap((company) => tierStatement(company, beside)),
      ...lines.map((line) => statementOf({ id: line.statement, topic: "headline", entity: line.company })),
      ...lines.map((line) => statementOf({ id: line.label, topic: "label", entity: line.company })),
      ...own.map(({ mark, statement }) =>
        statementOf({
          id: statement,
          topic: "model",
          entity: mark.company,
          model: mark.model,
          source: mark.source + mark.link === "" ? undefined : beside.sources.of(mark.source, mark.link),
        }),
      ),
      ...data.statements,
    ],
  };
}

function lineOf({ id }: Entity, headline: OwnHeadline, { sources, texts, newest }: Beside): HeadlineLine {
  const { entity, metric, growthMetric, disclosure, referencePeriod } = headline;
  return {
    company: id,
    disclosure,
    entity,
    metric,
    growthMetric,
    referencePeriod: referencePeriod ?? newest(entity ?? id, metric) ?? newest(entity ?? id, growthMetric),
    source: sources.of("", ""),
    locator: "",
    statement: texts.add(`headline/${id}`, headline.statement),
    label: texts.add(`label/${id}`, headline.label),
  };
}

const isSame = (mark: OwnMark, row: Classification): boolean =>
  mark.company === row.company && mark.model === row.model;

const classification = (
  { company, model, fit, source, link }: OwnMark,
  statement: Statement["id"],
  { sources }: Beside,
): readonly Classification[] =>
  fit === "neither" ? [] : [{ company, model, fit, source: sources.of(source, link), locator: "", statement }];

function tierStatement({ entity, tier, tierReason }: OwnCompany, { texts }: Beside): readonly Statement[] {
  if (tier === undefined || tierReason === undefined) return [];
  const id = texts.add(`tier/${entity.id}`, tierReason);
  return [statementOf({ id, topic: "tier", entity: entity.id, tier })];
}

const statementOf = (statement: Pick<Statement, "id" | "topic"> & Partial<Statement>): Statement => ({
  entity: undefined,
  model: undefined,
  tier: undefined,
  source: undefined,
  locator: "",
  ...statement,
});
