/** Who does what, why, and where sources disagree: on the dataset itself. */
import { atlas } from "../../support/shipped";
import { citationOf } from "../../../src/core/dataset/citation";
import { companiesOf, fitOf, modelsOf } from "../../../src/core/dataset/classification";
import { conflictsOf, topicsOf, whyOf } from "../../../src/core/dataset/evidence";
import type { EntityId, ModelId, Tier } from "../../../src/contract/ids";

const names = (filter: Parameters<typeof companiesOf>[1]) => companiesOf(atlas, filter).map(({ id }) => id);

test.each<[Parameters<typeof companiesOf>[1], readonly string[]]>([
  [{ tier: 1 }, ["baidu", "alibaba", "tencent", "huawei"]],
  [{ tier: 2 }, ["kuaishou", "bytedance", "meitu"]],
  [{ tier: 3 }, ["iflytek", "kunlun-tech"]],
  [{ model: "shovel_seller" as ModelId }, ["baidu", "huawei", "bytedance"]],
  [{ tier: 1, model: "model_as_service" as ModelId }, ["baidu", "alibaba", "huawei"]],
  [{ tier: 3, model: "model_as_service" as ModelId }, []],
])("companies of %j are %j", (filter, expected) => expect(names(filter)).toEqual(expected));

test("without a filter all nine come, by tier", () => {
  const tiers = companiesOf(atlas).map(({ tier }) => tier as Tier);
  expect(tiers).toEqual([1, 1, 1, 1, 2, 2, 2, 3, 3]);
});

test("a company's models are those it fits, in the order of the four", () => {
  for (const { id } of atlas.companies) {
    const own = modelsOf(atlas, id);
    expect(own.map(({ number }) => number)).toEqual([...own.map(({ number }) => number)].sort());
    for (const model of atlas.data.models) expect(own.includes(model)).toBe(fitOf(atlas, id, model.id) !== "neither");
  }
});

test("every company has reasons: the tier first, those from the article with their lines", () => {
  for (const { id } of atlas.companies) {
    const reasons = whyOf(atlas, id);
    expect(reasons[0]).toMatchObject({ topic: "tier", entity: id });
    for (const model of modelsOf(atlas, id))
      expect(whyOf(atlas, id, { kind: "model", model: model.id }).length).toBeGreaterThan(0);
    const fromArticle = reasons.filter(({ source }) => source && atlas.source(source).kind === "article");
    expect(fromArticle.filter(({ locator }) => !/^L\d/.test(locator))).toEqual([]);
  }
});

test("topics say something about a company; wording for other things is none of them", () => {
  const topics = topicsOf(atlas);
  expect(topics).toEqual(expect.arrayContaining(["tier", "headline", "model", "uncertainty"]));
  for (const silent of ["label", "note", "conflict", "break", "absence"]) expect(topics).not.toContain(silent);
});

test("a company's conflicts are its own and those of what it owns", () => {
  const of = (id: string) => conflictsOf(atlas, id as EntityId).map((conflict) => conflict.entity);
  expect(new Set(of("alibaba"))).toEqual(new Set(["alibaba", "alibaba-cloud"]));
  expect(of("alphabet")).toContain("google-cloud");
  expect(of("meitu")).toEqual([]);
  expect(conflictsOf(atlas).length).toBeGreaterThanOrEqual(7);
});

test("every figure can be cited", () => {
  for (const observation of atlas.data.observations) {
    const { source, date, grade } = citationOf(atlas, observation);
    expect([source.title !== "", /^\d{4}/.test(date), grade]).toEqual([true, true, observation.grade]);
  }
});
