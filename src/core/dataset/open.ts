/**
 * Opens the compiled dataset: turns positions and codes back into the records the product reads. Trusts its input,
 * which the pipeline has checked. Statements, titles and what else no number needs are empty until `addEvidence`.
 */
import type { Disclosure, EntityId, MetricId, ModelId, SourceId, StatementId, Tier } from "../../contract/ids";
import type { Period } from "../periods/period";
import { intervalOf, writtenStep } from "../records/interval";
import { usualRole } from "../records/role";
import type { CompiledDataset, EntityRow, MetricRow } from "./compiled";
import type { Qualifier } from "../../contract/qualifier";
import { indexFigures, type Atlas, type Figures } from "./atlas";
import type {
  Absence,
  Classification,
  Comparison,
  Conflict,
  Dataset,
  Entity,
  EntityKind,
  Grade,
  HeadlineLine,
  Metric,
  MetricKind,
  MetricRole,
  Model,
  Observation,
  SeriesBreak,
  Source,
  Status,
  Voice,
} from "./types";

const COMPARISON: Readonly<Record<string, Comparison>> = { n: "none", y: "yoy", t: "ytd", c: "cumulative" };
const STATUS: Readonly<Record<string, Status>> = { r: "reported", d: "derived", f: "forecast" };
const SOURCE: Readonly<Record<string, Source["kind"]>> = {
  a: "article",
  A: "announcement",
  f: "filing",
  F: "forum",
  p: "press",
  d: "digest",
  c: "computed",
};
const GRADE: Readonly<Record<string, Grade>> = { A: "A", B: "B", a: "article", C: "C" };

/** Decodes a compiled dataset. @example openDataset(compiled).entities[0].names.en is "Baidu" */
export const openDataset = (compiled: CompiledDataset): Dataset => openRecord(compiled)[0];

/** The same with its indexes. */
export const openAtlas = (compiled: CompiledDataset): Atlas => indexFigures(...openRecord(compiled));

function openRecord(compiled: CompiledDataset): [Dataset, Figures] {
  const sources = openSources(compiled);
  const figures = openObservations(compiled, sources);
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

/** An entry that the pipeline guarantees; its absence is a bug in the generated file. */
export function at<T>(list: ArrayLike<T>, position: number): T {
  const entry = list[position];
  if (entry === undefined) throw new Error(`Compiled dataset: nothing at ${position}`);
  return entry;
}

const entityAt = (data: CompiledDataset, position: number): EntityId => at(data.entities, position)[0] as EntityId;
const metricAt = (data: CompiledDataset, position: number): MetricId => at(data.metrics, position)[0] as MetricId;
const modelAt = (data: CompiledDataset, position: number): ModelId => at(data.models, position)[0] as ModelId;
const sourceAt = (sources: readonly Source[], position: number): SourceId => at(sources, position).id;
export const optional = <T>(position: number, read: (position: number) => T): T | undefined =>
  position < 0 ? undefined : read(position);
const periodOf = (text: string): Period | undefined => (text === "" ? undefined : (text as Period));

function openEntity(row: EntityRow, data: CompiledDataset): Entity {
  const [id, kind, en, hans, hant, tickers, aliases, owner, listed, fiscalYearEnd, tier] = row;
  return {
    id: id as EntityId,
    kind: kind as EntityKind,
    names: { en, "zh-Hans": hans || en, "zh-Hant": hant || hans || en },
    tickers: listOf(tickers),
    aliases: listOf(aliases),
    owner: optional(owner, (position) => entityAt(data, position)),
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
    growthOf: optional(growthOf, (position) => metricAt(data, position)),
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

/** Each record is made when it is first asked for, since most figures are asked for by nobody. */
function openObservations(data: CompiledDataset, sources: readonly Source[]): Figures {
  const columns = data.observations;
  const made: Observation[] = [];
  const steps = new Map(columns.steps);
  const ranges = new Map(columns.ranges.map(([index, low, high]) => [index, { low, high }]));
  const [comparison, status, grade] = [meanings(COMPARISON), meanings(STATUS), meanings(GRADE)];
  const entityOf = (index: number): EntityId => entityAt(data, at(columns.entity, index));
  const metricOf = (index: number): MetricId => metricAt(data, at(columns.metric, index));
  let met = 0;
  const sourceOf = columns.source.map((back) => (back === 0 ? met++ : met - back));
  const make = (index: number, value: number): Observation => {
    const unit = at(data.units, at(columns.unit, index));
    const qualifier = at(columns.qualifier, index) as Qualifier;
    return {
      index,
      entity: entityOf(index),
      metric: metricOf(index),
      period: at(data.periods, at(columns.period, index)) as Period,
      fiscalLabel: optional(at(columns.fiscalLabel, index), (position) => at(data.periods, position)),
      value,
      unit,
      qualifier,
      comparison: comparison(at(columns.comparison, index)),
      status: status(at(columns.status, index)),
      source: sourceAt(sources, at(sourceOf, index)),
      locator: "",
      grade: grade(at(columns.grade, index)),
      note: undefined,
      interval: ranges.get(index) ?? intervalOf(value, steps.get(index) ?? writtenStep(String(value), unit), qualifier),
      confirmedBy: [],
      inputs: [],
    };
  };
  return {
    count: columns.value.length,
    entityOf,
    metricOf,
    one: (index) => (made[index] ??= make(index, at(columns.value, index))),
  };
}

/** The meaning of each one-character code. */
function meanings<T>(codes: Readonly<Record<string, T>>): (code: string) => T {
  const known = new Map(Object.entries(codes));
  return (code) => {
    const meaning = known.get(code);
    if (meaning === undefined) throw new Error(`Compiled dataset: unknown code ${code}`);
    return meaning;
  };
}

function openHeadlines(data: CompiledDataset, sources: readonly Source[]): readonly HeadlineLine[] {
  return data.headlines.map(
    ([company, disclosure, entity, metric, growth, period, source, locator, statement, label]) => ({
      company: entityAt(data, company),
      disclosure: disclosure as Disclosure,
      entity: optional(entity, (position) => entityAt(data, position)),
      metric: optional(metric, (position) => metricAt(data, position)),
      growthMetric: optional(growth, (position) => metricAt(data, position)),
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
    metric: optional(metric, (position) => metricAt(data, position)),
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
