/** Companies of the reader's own are companies like any other, and the nine can be judged anew with the record's judgement at hand. */
import { answer, answers, extended, figuresOf, tableOf } from "../../calls/own-rows/support/tables";
import { shipped } from "../../support/shipped";

const sector = [
  tableOf("companies", [
    ["Fourth Paradigm", "第四范式", "6682.HK", "", "", "", true, 2, "revenue", "segment"],
    ["Nova", "日日新", "", "", "Fourth Paradigm"],
    ["Quiet Corp", "", "", "", "", "", "", 3],
  ]),
  tableOf("marks", [
    ["Fourth Paradigm", "MaaS", "named", "It sells its models by the call.", "Annual report"],
    ["Fourth Paradigm", "卖铲人", "described", "", "", "https://www.example.com/shovels"],
  ]),
  figuresOf(
    ["Fourth Paradigm", "revenue", "2025H1", "2.36bn", "", "", "Interim report", "https://www.example.com/2025"],
    ["Fourth Paradigm", "revenue", "2024H1", "1.74bn"],
    ["Fourth Paradigm", "revenue", "2025", "5.1bn"],
  ),
];
const edition = extended(sector);

test.each([
  [["AI_TIER", "Fourth Paradigm"], 2],
  [["AI_TIER", "第四范式"], 2],
  [["AI_TIER", "6682.HK"], 2],
  [["AI_TIER", "Nova"], "not-classified"],
  [["AI_TIER", "Baidu"], 1],
  [["AI_MODEL_FIT", "Fourth Paradigm", "MaaS"], 2],
  [["AI_MODEL_FIT", "Fourth Paradigm", "卖铲人"], 1],
  [["AI_MODEL_FIT", "Fourth Paradigm", "model_as_product"], 0],
  [["AI_MODELS", "Fourth Paradigm"], "Model as a service, Shovel seller"],
  [["AI_DISCLOSURE", "Fourth Paradigm"], "segment"],
  [["AI_DISCLOSURE", "Quiet Corp"], "none"],
  [["AI_REVENUE", "Fourth Paradigm"], 5.1e9],
  [["AI_REVENUE", "Fourth Paradigm", "2025H1", "headline", "亿"], 23.6],
  [["AI_REVENUE_GROWTH", "Fourth Paradigm", "2025H1"], 0.3563],
  [["AI_REVENUE", "Quiet Corp"], "not-disclosed"],
  [["AI_METRIC", "Fourth Paradigm", "ai_revenue", "2025H1", "bn"], 2.36],
  [["AI_NAME", "6682.HK", "zh-Hans"], "第四范式"],
  [["AI_SOURCE", "Fourth Paradigm", "revenue", "2025H1", "address"], "https://www.example.com/2025"],
  [["AI_COMPANY", "Fourth Paradigm"], "Tier 2"],
] as const)("%j is %j", async ([name, ...args], expected) => {
  expect(await answer(edition, name, ...args)).toBe(expected);
});

test("tables have the reader's companies behind the record's of their tier", async () => {
  expect((await answers(edition, "AI_COMPANIES", 2)).flat()).toEqual([
    "Kuaishou",
    "ByteDance",
    "Meitu",
    "Fourth Paradigm",
  ]);
  const matrix = await answers(edition, "AI_MATRIX", false);
  expect(matrix).toContainEqual(["Fourth Paradigm", 2, 0, 2, 0, 1]);
  expect(matrix).toHaveLength(11);
  expect(
    await answers(edition, "AI_TABLE", [["Fourth Paradigm", "Baidu"]], [["tier", "ai_revenue"]], "2025", false),
  ).toEqual([
    ["Fourth Paradigm", 2, 5.1e9],
    ["Baidu", 1, expect.anything()],
  ]);
  expect(await answers(edition, "AI_HISTORY", "Fourth Paradigm", "revenue", "2024H1", "2025H1", false)).toEqual([
    ["2024H1", 1.74e9],
    ["2025H1", 2.36e9],
  ]);
});

test("reasons are the reader's own", async () => {
  expect(await answers(edition, "AI_WHY", "Fourth Paradigm", null, "en", false)).toEqual([
    ["Tier 2 in your own rows.", "", ""],
    ["Your own rows read the AI revenue of Fourth Paradigm from Revenue.", "", ""],
    ["It sells its models by the call.", "", "Annual report"],
    ["Marked so in your own rows.", "", "Own row, https://www.example.com/shovels"],
  ]);
  expect((await answers(edition, "AI_WHY", "第四范式", "tier", "zh-Hans", false))[0]?.[0]).toBe(
    "您的数据将其列为第 2 梯队。",
  );
});

test("quarters, halves and growth follow, and say from what", async () => {
  expect(await answer(edition, "AI_METRIC", "Fourth Paradigm", "revenue", "2025H2", "bn")).toBe(2.74);
  expect(await answer(edition, "AI_SOURCE", "Fourth Paradigm", "revenue", "2025H2")).toBe(
    "Computed from Own row and Interim report; your own row (computed)",
  );
  const cloud = extended([
    figuresOf(
      ["Baidu", "revenue", "2027Q1", 10],
      ["Baidu", "revenue", "2027Q2", 20],
      ["Baidu", "revenue", "2027Q4", 40],
      ["Baidu", "revenue", "2027", 100],
      ["Baidu", "revenue", "2028Q4", 44],
    ),
  ]);
  expect(await answer(cloud, "AI_METRIC", "Baidu", "revenue", "2027Q3")).toBe(30);
  expect(await answer(cloud, "AI_METRIC", "Baidu", "revenue_growth", "2028Q4")).toBe(0.1);
  expect(await answer(cloud, "AI_METRIC", "Baidu", "revenue", "LTM 2027Q4")).toBe(100);
  expect(await answer(cloud, "AI_METRIC", "Baidu", "revenue", "LTM 2028Q4")).toBe("quarter-missing");
});

test("one of the nine in another tier, with the record's at hand", async () => {
  const view = [
    tableOf("companies", [["Baidu", "", "", "My Baidu", "", "", "", 3]]),
    tableOf("marks", [["Baidu", "MaaS", "neither", "Too small"]]),
  ];
  const own = extended(view);
  expect(await answer(own, "AI_TIER", "My Baidu")).toBe(3);
  expect(await answer(own, "AI_MODEL_FIT", "Baidu", "MaaS")).toBe(0);
  expect(own.atlas.entity("baidu" as never).own).toEqual({ recordTier: 1 });
  expect((await answers(own, "AI_WHY", "Baidu", "tier", "en", false))[0]?.[0]).toBe(
    "Tier 3 in your own rows; the record has tier 1.",
  );
  expect(await answer(own, "AI_REVENUE_GROWTH", "Baidu")).toBe(await answer(shipped, "AI_REVENUE_GROWTH", "Baidu"));
  const record = extended(view, "record");
  expect(await answer(record, "AI_TIER", "My Baidu")).toBe(1);
  expect(await answer(record, "AI_MODEL_FIT", "Baidu", "MaaS")).toBe(2);
});
