/** A row of the reader's beside several figures of the record: who comes first, who confirms whom, what is told of it. */
import { answers, extended, figuresOf, tableOf } from "../../calls/own-rows/support/tables";
import type { Precedence } from "../../../src/core/extension/records";
import type { EntityId, MetricId } from "../../../src/contract/ids";
import { shipped } from "../../support/shipped";

/** Alibaba's revenue of 2025Q1: the announcement's 236.454 bn is used, the article says 243.2 bn. */
const RECORD = { used: 236454e6, article: 243200e6 };
const asked = ["Alibaba", "revenue", "2025Q1"] as const;

async function conflict(value: number, first: Precedence): Promise<readonly unknown[]> {
  const edition = extended([figuresOf([...asked, value])], first);
  const rows = await answers(edition, "AI_CONFLICTS", "Alibaba", false);
  return rows.filter(([, metric, period]) => metric === "revenue" && period === "2025Q1").map((row) => row[3]);
}

test.each<readonly [number, Precedence, readonly number[]]>([
  [250e9, "own", [250e9, RECORD.used, RECORD.article]],
  [250e9, "record", [RECORD.used, RECORD.article, 250e9]],
  [RECORD.used, "own", [RECORD.used, RECORD.used, RECORD.article]],
  [RECORD.used, "record", [RECORD.used, RECORD.article, RECORD.used]],
])("%d where %s comes first", async (value, first, told) => {
  expect(await conflict(value, first)).toEqual(told);
});

const ownOf = (edition: ReturnType<typeof extended>) =>
  edition.atlas.data.observations.filter(({ grade, status }) => grade === "own" && status !== "derived");

test("a row confirms what it agrees with, of its own unit and length alone", () => {
  const edition = extended([
    figuresOf(
      [...asked, RECORD.used],
      ["Alibaba", "revenue", "2025", RECORD.used * 4],
      [...asked, 30e9, "USD", "", "b"],
    ),
  ]);
  const { atlas } = edition;
  expect(
    ownOf(edition).map(({ period, confirmedBy }) => [period, confirmedBy.map((at) => atlas.observation(at).value)]),
  ).toEqual([
    ["2025Q1", [RECORD.used]],
    ["2025Q1", []],
    ["2025", []],
  ]);
});

test.each<readonly [string, readonly (readonly unknown[])[], string, string | undefined]>([
  [
    "the newest of its level",
    [
      ["revenue", "2026Q1"],
      ["revenue", "2026Q2"],
      ["revenue growth", "2026Q3"],
    ],
    "",
    "2026Q2",
  ],
  ["the newest of its growth where the level has none", [["revenue growth", "2026Q3"]], "", "2026Q3"],
  ["that which is typed", [["revenue", "2026Q1"]], "2025Q4", "2025Q4"],
  ["none where there is no figure", [["headcount", "2026"]], "", undefined],
])("the reference period of a new line: %s", (_, figures, typed, period) => {
  const edition = extended([
    tableOf("companies", [["Nova", "", "", "", "", "", "", 2, "revenue", "", typed]]),
    figuresOf(...figures.map(([metric, when]) => ["Nova", metric, when, 1])),
  ]);
  expect(edition.atlas.headline("own:nova" as EntityId)?.referencePeriod).toBe(period);
});

test("what is said of a new company: its tier, its line, its marks, each with its words", async () => {
  const edition = extended([
    tableOf("companies", [["Nova", "", "", "", "", "", "", 2, "revenue"]]),
    tableOf("marks", [
      ["Nova", "MaaS", "named", "It sells calls.", "Annual report"],
      ["Nova", "shovel seller", "neither", "It sells none."],
    ]),
  ]);
  const { data } = edition.atlas;
  const said = data.statements.filter(({ entity }) => entity === "own:nova");
  expect(said.map(({ topic, model, tier, source }) => [topic, model, tier, source !== undefined])).toEqual([
    ["tier", undefined, 2, false],
    ["headline", undefined, undefined, false],
    ["label", undefined, undefined, false],
    ["model", "model_as_service", undefined, true],
    ["model", "shovel_seller", undefined, false],
  ]);
  const words = await edition.wording("en");
  expect(said.slice(3).map(({ id }) => words[id])).toEqual(["It sells calls.", "It sells none."]);
  expect(
    data.classifications.filter(({ company }) => company === "own:nova").map(({ model, fit }) => [model, fit]),
  ).toEqual([["model_as_service", "named"]]);
});

test.each<readonly [Precedence, number, number | undefined]>([
  ["own", 3, 1],
  ["record", 1, undefined],
])("a tier of the reader's for Baidu where %s comes first", (first, tier, recordTier) => {
  const edition = extended([tableOf("companies", [["Baidu", "", "", "", "", "", "", 3]])], first);
  const baidu = edition.atlas.entity("baidu" as EntityId);
  expect([baidu.tier, baidu.own?.recordTier]).toEqual([tier, recordTier]);
  expect(shipped.atlas.entity("baidu" as EntityId).tier).toBe(1);
  expect(edition.atlas.companies.map((one) => one.tier)).toEqual(
    [...edition.atlas.companies.map((one) => one.tier)].sort(),
  );
});

test("a mark of the reader's stands in place of the record's, unless the record comes first", () => {
  const mark = tableOf("marks", [["Baidu", "MaaS", "neither", "Too small."]]);
  const models = (first: Precedence) =>
    extended([mark], first)
      .atlas.data.classifications.filter(({ company }) => company === "baidu")
      .map(({ model }) => model);
  const record = shipped.atlas.data.classifications
    .filter(({ company }) => company === "baidu")
    .map(({ model }) => model);
  expect(models("record")).toEqual(record);
  expect(models("own")).toEqual(record.filter((model) => model !== "model_as_service"));
  expect(shipped.atlas.metric("revenue" as MetricId).id).toBe("revenue");
});
