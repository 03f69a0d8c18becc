/** Every look-up of the shipped record against the plain reading of its tables: filters over all rows, no index. */
import {
  absenceOf,
  conflictsOf,
  reasonsFor,
  whyOf,
  type Subject,
  type Topic,
} from "../../../src/core/dataset/evidence";
import type { Absence, Entity, Statement } from "../../../src/core/dataset/types";
import type { EntityId, MetricId, StatementId } from "../../../src/contract/ids";
import type { Period } from "../../../src/core/periods/period";
import { spanOf } from "../../../src/core/periods/span";
import { smallAtlas } from "../support/small-atlas";
import { atlas } from "../../support/shipped";

const { data } = atlas;
const entities = data.entities.map(({ id }) => id);

test.each(entities)("%s", (id) => {
  const figures = data.observations.filter(({ entity }) => entity === id);
  const metrics = data.metrics.filter((metric) => figures.some((one) => one.metric === metric.id));
  const owned = data.entities.filter(({ owner }) => owner === id);
  expect(atlas.metricsWithFigures(id)).toEqual(metrics);
  expect(atlas.ownedBy(id)).toEqual(owned);
  expect(atlas.headline(id)).toEqual(data.headlines.find(({ company }) => company === id));
  expect(atlas.conflictsAbout(id)).toEqual(data.conflicts.filter(({ entity }) => entity === id));
  expect(conflictsOf(atlas, id)).toEqual(
    data.conflicts.filter(({ entity }) => entity === id || owned.some((unit) => unit.id === entity)),
  );
  const series = data.metrics.map((metric) => atlas.observationsOf(id, metric.id));
  const positions = series.map((seen) => seen.map(({ index }) => index).sort((a, b) => a - b));
  expect(positions).toEqual(
    data.metrics.map((metric) => figures.filter((one) => one.metric === metric.id).map(({ index }) => index)),
  );
  const ends = series.map((seen) =>
    seen.map((one) => spanOf(one.period, atlas.entity(id).fiscalYearEnd)).map(({ start, months }) => start + months),
  );
  expect(ends).toEqual(ends.map((some) => [...some].sort((a, b) => a - b)));
});

test("companies stand by tier, within one in the order of the record", () => {
  const classified = data.entities.filter(({ tier }) => tier !== undefined);
  const byTier = [1, 2, 3].flatMap((tier) => classified.filter((one) => one.tier === tier));
  expect(atlas.companies).toEqual(byTier);
  const [first, second, third] = data.entities.filter(({ tier }) => tier === undefined);
  const tiered = [
    { ...first, tier: 3 },
    { ...second, tier: 1 },
    { ...third, tier: 2 },
  ] as typeof classified;
  expect(smallAtlas([], { entities: tiered, headlines: [] }).companies.map(({ tier }) => tier)).toEqual([1, 2, 3]);
});

test("an id that is not there is a fault that names it", () => {
  expect(() => atlas.entity("nobody" as never)).toThrow("The dataset has no entity nobody");
  expect(() => atlas.metric("nothing" as never)).toThrow("The dataset has no metric nothing");
  expect(() => atlas.model("none" as never)).toThrow("The dataset has no model none");
  expect(() => atlas.source("none" as never)).toThrow("The dataset has no source none");
});

test("the reasons of a company are all its statements but what words something else, tier and line first", () => {
  const silent = ["label", "note", "conflict", "break", "absence"];
  for (const { id } of atlas.companies) {
    const own = data.statements.filter((one) => one.entity === id && !silent.includes(one.topic));
    const told = whyOf(atlas, id);
    expect([...told].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual([...own].sort((a, b) => (a.id < b.id ? -1 : 1)));
    const rank = (topic: string) => ["tier", "headline", "model", "reading"].indexOf(topic) >>> 0;
    const ranks = told.map(({ topic }) => rank(topic));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  }
});

describe("what is said of a tier or a model", () => {
  const silent = ["label", "note", "conflict", "break", "absence"];
  const told = (subject: Subject, topic?: Topic) =>
    reasonsFor(atlas, subject, topic)
      .map(({ id }) => id)
      .sort();
  const said = (keep: (one: Statement, of: Entity | undefined) => boolean) =>
    data.statements
      .filter((one) =>
        keep(
          one,
          data.entities.find(({ id }) => id === one.entity),
        ),
      )
      .map(({ id }) => id)
      .sort();

  test.each([1, 2, 3] as const)("tier %d: its meaning, and why each company is in it", (tier) => {
    const own = said(
      (one, of) => !silent.includes(one.topic) && (one.tier === tier || (of?.tier === tier && one.topic === "tier")),
    );
    expect(told({ kind: "tier", tier })).toEqual(own);
    expect(told({ kind: "tier", tier }, { kind: "topic", topic: "tier" })).toEqual(
      said((one, of) => one.topic === "tier" && (one.tier === tier || of?.tier === tier)),
    );
  });

  test.each(data.models.map(({ id }) => id))(
    "%s: its meaning alone, and with a topic what is said of each company",
    (model) => {
      expect(told({ kind: "model", model })).toEqual(
        said((one, of) => !silent.includes(one.topic) && one.model === model && of?.tier === undefined),
      );
      expect(told({ kind: "model", model }, { kind: "topic", topic: "model" })).toEqual(
        said((one) => one.topic === "model" && one.model === model),
      );
    },
  );
});

describe("of several silences the most particular is told", () => {
  const silence = (metric: string, from: string, to = from): Absence => ({
    entity: "acme" as EntityId,
    metric: (metric || undefined) as MetricId | undefined,
    scope: { from: (from || undefined) as Period | undefined, to: (to || undefined) as Period | undefined },
    reason: "not-disclosed",
    voice: "company",
    looked: "2026-01-01",
    statement: `${metric || "all"} ${from}–${to}` as StatementId,
  });
  const all = [
    silence("", ""),
    silence("", "2025Q1"),
    silence("revenue", ""),
    silence("revenue", "2025Q1"),
    silence("capex", "2024", "2025"),
  ];
  test.each<readonly [string | undefined, string | undefined, string]>([
    ["revenue", "2025Q1", "revenue 2025Q1–2025Q1"],
    ["revenue", "2025Q2", "revenue –"],
    ["revenue", undefined, "revenue –"],
    ["capex", "2025Q1", "all 2025Q1–2025Q1"],
    ["capex", "2025Q2", "all –"],
    ["capex", "2024", "capex 2024–2025"],
    ["capex", undefined, "all –"],
    [undefined, "2025Q1", "all 2025Q1–2025Q1"],
    [undefined, undefined, "all –"],
  ])("%s %s: %s", (metric, period, statement) => {
    for (const absences of [all, [...all].reverse()]) {
      const atlasOf = smallAtlas([], { absences });
      const seen = absenceOf(atlasOf, "acme" as EntityId, metric as MetricId, period as Period | undefined);
      expect(seen?.statement).toBe(statement);
      expect(absenceOf(atlasOf, "rival" as EntityId, metric as MetricId, period as Period | undefined)).toBeUndefined();
    }
  });
});
