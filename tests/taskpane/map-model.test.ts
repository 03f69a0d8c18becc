/** The map's data: who stands where, what passes a filter, and what evidence a mark has. */
import { atlas } from "../support/shipped";
import { evidenceOnMap } from "../../src/taskpane/map/evidence-model";
import { buildMap, growthValue } from "../../src/taskpane/map/map-model";
import { readSelectionKey } from "../../src/taskpane/map/selection-key";

const all = { tier: "", model: "", disclosure: "", sort: "article" };
const names = (filter: Partial<typeof all>) =>
  buildMap(atlas, { ...all, ...filter }).map(({ rows }) => rows.map((row) => row.company.names.en));
const idOf = (name: string) => atlas.companies.find((company) => company.names.en === name)?.id ?? "";

it("puts the nine in three tiers in the article's order", () => {
  expect(names({})).toEqual([
    ["Baidu", "Alibaba", "Tencent", "Huawei"],
    ["Kuaishou", "ByteDance", "Meitu"],
    ["iFlytek", "Kunlun Tech"],
  ]);
});

it.each([
  [{ tier: "3" }, [["iFlytek", "Kunlun Tech"]]],
  [{ disclosure: "direct" }, [["Kuaishou"]]],
  [{ disclosure: "none" }, [["ByteDance"]]],
  [{ model: "shovel_seller" }, [["Baidu", "Huawei"], ["ByteDance"]]],
  [{ model: "model_as_service", tier: "3" }, []],
  [{ sort: "growth", tier: "1" }, [["Baidu", "Tencent", "Alibaba", "Huawei"]]],
  [{ sort: "name", tier: "2" }, [["ByteDance", "Kuaishou", "Meitu"]]],
])("%j leaves %j", (filter, expected) => {
  expect(names(filter)).toEqual(expected);
});

it("shows growth of the reference period, and a hole as a reason", () => {
  const rows = buildMap(atlas, all).flatMap((tier) => tier.rows);
  const growth = (name: string) => rows.find((row) => row.company.names.en === name);
  expect(growthValue(growth("Baidu")!)).toBe(0.4);
  expect(growthValue(growth("Huawei")!)).toBe(0.085);
  expect(growth("ByteDance")?.growth).toMatchObject({ ok: false, problem: { code: "not-disclosed" } });
});

describe("evidence", () => {
  const evidence = (key: string) => evidenceOnMap(atlas, readSelectionKey(atlas, key));

  it("of a mark names fit, place and formula", () => {
    const found = evidence(`${idOf("Baidu")}/model_as_service`);
    expect(found.fit).toBe("named");
    expect(found.claims).toEqual([expect.objectContaining({ locator: "L39, L67" })]);
    expect(found.formulas).toEqual(['=AI_MODEL_FIT("Baidu","MaaS")']);
  });

  it("of a contested mark gives the other reading beside the claim, and the map marks it", () => {
    expect(evidence(`${idOf("ByteDance")}/shovel_seller`).claims.map(({ statement }) => statement)).toEqual([
      "fit-bytedance-shovel",
      "reading-bytedance-shovel",
    ]);
    const marks = buildMap(atlas, all).flatMap(({ rows }) => rows.flatMap(({ fits }) => fits));
    expect(marks.filter(({ contested }) => contested)).toHaveLength(8);
    const named = marks.filter(({ contested, fit }) => contested && fit !== "described");
    expect(named.map(({ model }) => model.id)).toEqual(["ai_as_feature"]);
  });

  it("of an empty mark has no claim", () => {
    expect(evidence(`${idOf("Meitu")}/shovel_seller`)).toMatchObject({ fit: "neither", claims: [] });
  });

  it.each(["tier:1", "/model_as_product"])("of %s has a meaning and companies", (key) => {
    const found = evidence(key);
    expect(found.claims.length).toBeGreaterThan(0);
    expect(found.companies.length).toBeGreaterThan(3);
  });

  it("of growth gives the line, both figures and the formulas", () => {
    const found = evidence(`${idOf("Baidu")}/growth`);
    expect(found.figures.map((figure) => figure.observation.value)).toEqual([0.4, 9.4e9]);
    expect(found.line?.disclosure).toBe("segment");
  });

  it.each(["", "nobody/", "tier:9", "x/y"])("of %j is nothing", (key) => {
    expect(evidence(key).selection.kind).toBe("nothing");
  });
});
