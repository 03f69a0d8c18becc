/**
 * Opens the compiled dataset: turns positions and codes back into the records the product reads. Trusts its input,
 * which the pipeline has checked. Statements, titles and what else no number needs are empty until `addEvidence`.
 */
import type { Disclosure, EntityId, MetricId, ModelId, SourceId, StatementId, Tier } from "../../contract/ids";
import type { Period } from "../periods/period";
import { usualRole } from "../records/role";
import { indexFigures, type Atlas, type Figures } from "./atlas";
import type { CompiledDataset, EntityRow, MetricRow } from "./compiled";
import { openFigures } from "./open-figures";
import { at, entityAt, meanings, metricAt, optionalAt, sourceAt } from "./positions";
import type {
  Absence,
  Classification,
  Conflict,
  Dataset,
  Entity,
  EntityKind,
  HeadlineLine,
  Metric,
  MetricKind,
  MetricRole,
  Model,
  Observation,
  SeriesBreak,
  Source,
  Voice,
} from "./types";

const SOURCE: Readonly<Record<string, Source["kind"]>> = {
  a: "article",
  A: "announcement",
  f: "filing",
  F: "forum",
  p: "press",
  d: "digest",
  c: "computed",
};

/** Decodes a compiled dataset. @example openDataset(compiled).entities[0].names.en is "Baidu" */
export const openDataset = (compiled: CompiledDataset): Dataset => openRecord(compiled)[0];

/** The same with its indexes. */
export const openAtlas = (compiled: CompiledDataset): Atlas => indexFigures(...openRecord(compiled));

function openRecord(compiled: CompiledDataset): [Dataset, Figures] {
  const sources = openSources(compiled);
  const figures = openFigures(compiled, sources);
  let all: readonly Observation[] | undefined;
  const data: Dataset = {
    version: compiled.version,
    entities: compiled.entities.map((row) => openEntity(row, compiled)),
    models: compiled.models.map(openModel),
    classifications: openClassifications(compiled, sources),
    metrics: compiled.metrics.map((row) => openMetric(row, compiled)),
    sources,
    get observations() {
      return (all ??= compiled.observations.value.map((_, index) => figures.one(index)));
    },
    headlines: openHeadlines(compiled, sources),
    statements: [],
    absences: openAbsences(compiled),
    breaks: openBreaks(compiled),
    conflicts: openConflicts(compiled),
  };
  return [data, figures];
}

const listOf = (joined: string): readonly string[] => (joined === "" ? [] : joined.split("|"));

const modelAt = (data: CompiledDataset, position: number): ModelId => at(data.models, position)[0] as ModelId;
const periodOf = (text: string): Period | undefined => (text === "" ? undefined : (text as Period));

function openEntity(row: EntityRow, data: CompiledDataset): Entity {
  const [id, kind, en, hans, hant, tickers, aliases, owner, listed, fiscalYearEnd, tier] = row;
  return {
    id: id as EntityId,
    kind: kind as EntityKind,
    names: { en, "zh-Hans": hans || en, "zh-Hant": hant || hans || en },
    tickers: listOf(tickers),
    aliases: listOf(aliases),
    owner: optionalAt(owner, (position) => entityAt(data, position)),
    listed: listed === 1,
    fiscalYearEnd,
    tier: tier === 0 ? undefined : (tier as Tier),
  };
}

function openModel(row: CompiledDataset["models"][number], position: number): Model {
  const [id, en, hans, hant, aliases] = row;
  return {
    id: id as ModelId,
    number: (position + 1) as Model["number"],
    names: { en, "zh-Hans": hans, "zh-Hant": hant || hans },
    aliases: listOf(aliases),
  };
}

function openClassifications(data: CompiledDataset, sources: readonly Source[]): readonly Classification[] {
  return data.classifications.map(([company, model, fit, source, locator, statement]) => ({
    company: entityAt(data, company),
    model: modelAt(data, model),
    fit: fit === "n" ? "named" : "described",
    source: sourceAt(sources, source),
    locator,
    statement: statement as StatementId,
  }));
}

const labelsOf = ([, , , , en, hans, hant]: MetricRow): Metric["labels"] => ({
  en,
  "zh-Hans": hans,
  "zh-Hant": hant || hans,
});

function growthLabels(level: MetricRow, { growth: [en, hans, hant] }: CompiledDataset): Metric["labels"] {
  const labels = labelsOf(level);
  return { en: labels.en + en, "zh-Hans": labels["zh-Hans"] + hans, "zh-Hant": labels["zh-Hant"] + hant };
}

function openMetric(row: MetricRow, data: CompiledDataset): Metric {
  const [id, what, growthOf, forecast, en, , , aliases] = row;
  const [kind, role] = what.split(" ") as [MetricKind, MetricRole | undefined];
  return {
    id: id as MetricId,
    kind,
    role: role ?? usualRole(kind),
    growthOf: optionalAt(growthOf, (position) => metricAt(data, position)),
    labels: en === "" ? growthLabels(at(data.metrics, growthOf), data) : labelsOf(row),
    aliases: listOf(aliases),
    forecast: forecast === 1,
  };
}

function openSources({ sources }: CompiledDataset): readonly Source[] {
  const kindOf = meanings(SOURCE);
  return Array.from(sources, (kind, position) => ({
    id: `s${position}` as SourceId,
    key: "",
    title: "",
    publisher: "",
    date: "",
    kind: kindOf(kind),
  }));
}

function openHeadlines(data: CompiledDataset, sources: readonly Source[]): readonly HeadlineLine[] {
  return data.headlines.map(
    ([company, disclosure, entity, metric, growth, period, source, locator, statement, label]) => ({
      company: entityAt(data, company),
      disclosure: disclosure as Disclosure,
      entity: optionalAt(entity, (position) => entityAt(data, position)),
      metric: optionalAt(metric, (position) => metricAt(data, position)),
      growthMetric: optionalAt(growth, (position) => metricAt(data, position)),
      referencePeriod: periodOf(period),
      source: sourceAt(sources, source),
      locator,
      statement: statement as StatementId,
      label: label as StatementId,
    }),
  );
}

function openAbsences(data: CompiledDataset): readonly Absence[] {
  return data.absences.map(([entity, metric, from, to, reason, voice, looked, statement]) => ({
    entity: entityAt(data, entity),
    metric: optionalAt(metric, (position) => metricAt(data, position)),
    scope: { from: periodOf(from), to: periodOf(to) },
    reason: reason as Absence["reason"],
    voice: voice as Voice,
    looked,
    statement: statement as StatementId,
  }));
}

function openBreaks(data: CompiledDataset): readonly SeriesBreak[] {
  return data.breaks.map(([entity, metric, from, statement]) => ({
    entity: entityAt(data, entity),
    metric: metricAt(data, metric),
    from: from as Period,
    statement: statement as StatementId,
  }));
}

function openConflicts(data: CompiledDataset): readonly Conflict[] {
  return data.conflicts.map(([entity, metric, period, observations, statement]) => ({
    entity: entityAt(data, entity),
    metric: metricAt(data, metric),
    period: period as Period,
    observations,
    statement: statement as StatementId,
  }));
}
