/** A dataset of one listed company with a March year-end, one unit and a benchmark: small enough to say what every look-up must find. */
import type { Atlas } from "../../../src/core/dataset/atlas";
import { indexAtlas } from "../../../src/core/dataset/index-dataset";
import type { Dataset, Entity, Metric, Observation, Source } from "../../../src/core/dataset/types";
import type { EntityId, MetricId, SourceId, StatementId } from "../../../src/contract/ids";
import { usualRole } from "../../../src/core/records/role";
import type { Period } from "../../../src/core/periods/period";

export function entity(name: string, rest: Partial<Entity> = {}): Entity {
  return {
    id: name as EntityId,
    kind: "company",
    names: { en: name, "zh-Hans": name, "zh-Hant": name },
    tickers: [],
    aliases: [],
    owner: undefined,
    listed: true,
    fiscalYearEnd: 12,
    tier: undefined,
    ...rest,
  };
}

function metric(name: string, kind: Metric["kind"], growthOf?: string): Metric {
  return {
    id: name as MetricId,
    kind,
    role: usualRole(kind),
    growthOf: growthOf === undefined ? undefined : (growthOf as MetricId),
    labels: { en: name, "zh-Hans": name, "zh-Hant": name },
    aliases: [],
    forecast: name.endsWith("_forecast"),
  };
}

const source = (name: string, kind: Source["kind"]): Source => ({
  id: name as SourceId,
  key: name,
  title: name,
  publisher: "",
  date: "2025-05",
  kind,
});

/** `whose metric period value source grade`, blanks between; a status may follow. */
export type Line = string;

function observation(line: Line, index: number): Observation {
  const [whose = "", what = "", period = "", value = "", from = "", grade = "", status = "reported"] = line.split(" ");
  const qualifier = value.startsWith(">") ? ">" : "=";
  return {
    index,
    entity: whose as EntityId,
    metric: what as MetricId,
    period: period as Period,
    fiscalLabel: undefined,
    value: Number(value.replace(">", "")),
    unit: what.includes("growth") ? "ratio" : "CNY",
    qualifier,
    comparison: "none",
    status: status as Observation["status"],
    source: from as SourceId,
    locator: "",
    grade: grade as Observation["grade"],
    note: undefined,
    interval: { low: Number(value.replace(">", "")), high: Number(value.replace(">", "")) },
    confirmedBy: [],
    inputs: [],
  };
}

/** The dataset with these figures, whatever is overridden replaced. */
export function smallAtlas(lines: readonly Line[], overrides: Partial<Dataset> = {}): Atlas {
  return indexAtlas({
    version: "2026.1.1",
    entities: [
      entity("acme", { tier: 1, fiscalYearEnd: 3 }),
      entity("acme-cloud", { kind: "unit", owner: "acme" as EntityId, fiscalYearEnd: 3 }),
      entity("rival", { kind: "benchmark" }),
    ],
    models: [],
    classifications: [],
    metrics: [
      metric("revenue", "money"),
      metric("revenue_growth", "ratio", "revenue"),
      metric("capex", "money"),
      metric("mau", "count"),
    ],
    sources: [
      source("article", "article"),
      source("report", "filing"),
      source("wire", "announcement"),
      source("press", "press"),
      source("sums", "computed"),
    ],
    observations: lines.map(observation),
    headlines: [
      {
        company: "acme" as EntityId,
        disclosure: "segment",
        entity: "acme-cloud" as EntityId,
        metric: "revenue" as MetricId,
        growthMetric: "revenue_growth" as MetricId,
        referencePeriod: "2025Q1" as Period,
        source: "article" as SourceId,
        locator: "L1",
        statement: "headline-acme" as StatementId,
        label: "line-acme" as StatementId,
      },
    ],
    statements: [],
    absences: [],
    breaks: [],
    conflicts: [],
    ...overrides,
  });
}
