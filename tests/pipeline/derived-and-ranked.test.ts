/** Derived figures by each operation, and the order in which figures of the same months stand: each told by hand. */
import { builtFrom, type Edit } from "./edited-package";
import { derivation, figure } from "./edits/rows";

/** Baidu's revenue of four quarters, in hundred millions: 100, 40, 20 and 25. */
const quarters: readonly Edit[] = Object.entries({ "2022Q1": 100, "2022Q2": 40, "2022Q3": 20, "2022Q4": 25 }).map(
  ([period, value]) => figure({ period, value: `${value}00000000`, step: "100000000" }),
);
const GROWTH = figure({ metric: "revenue_growth", period: "2022Q4", value: "0.25", unit: "ratio", comparison: "yoy" });
const name = (quarter: number): string => `baidu/revenue/2022Q${quarter}`;

const ROUNDED = { decimals: "-8" };
const RATIO = { decimals: "2", metric: "revenue_growth" };

test.each<readonly [string, readonly string[], Readonly<Record<string, string>>, object]>([
  [
    "ratio",
    [name(2), name(1)],
    RATIO,
    { value: 0.4, unit: "ratio", comparison: "none", locator: `${name(2)} ÷ ${name(1)}` },
  ],
  [
    "growth",
    [name(4), name(3)],
    RATIO,
    { value: 0.25, unit: "ratio", comparison: "yoy", locator: `${name(4)} ÷ ${name(3)} − 1` },
  ],
  [
    "sum",
    [name(1), name(2), name(3)],
    ROUNDED,
    { value: 16e9, unit: "CNY", locator: `${name(1)} + ${name(2)} + ${name(3)}` },
  ],
  [
    "difference",
    [name(1), name(2), name(3)],
    ROUNDED,
    { value: 4e9, unit: "CNY", locator: `${name(1)} − ${name(2)} − ${name(3)}` },
  ],
  [
    "compound",
    [name(2), "baidu/revenue_growth/2022Q4"],
    ROUNDED,
    { value: 5e9, unit: "CNY", comparison: "none", locator: `${name(2)} × (1 + baidu/revenue_growth/2022Q4)` },
  ],
])("%s of %j", (operation, inputs, cells, expected) => {
  const derived = derivation(operation, inputs.join("|"), { period: "2021Q1", fiscal_label: "FY2021Q1", ...cells });
  const { series } = builtFrom([...quarters, GROWTH, derived]);
  const seen = series.ordered.find((one) => one.status === "derived" && one.entity === "baidu");
  expect(seen).toMatchObject({
    period: "2021Q1",
    fiscalLabel: "FY2021Q1",
    source: "computed",
    grade: "article",
    step: 10 ** -Number(cells.decimals),
    qualifier: "≈",
    ...expected,
  });
  expect(seen?.inputs).toHaveLength(inputs.length);
});

test("a derived figure has the weakest grade of its inputs", () => {
  const weak = figure({ period: "2022Q1", value: "10000000000", source: "wybk-2024-05", grade: "C" });
  const { series } = builtFrom([
    weak,
    ...quarters.slice(1),
    derivation("sum", `${name(1)}|${name(2)}`, { period: "2021Q1" }),
  ]);
  expect(series.ordered.find((one) => one.status === "derived" && one.entity === "baidu")?.grade).toBe("C");
});

/** Figures that no rounding reconciles stand as they rank; sources are those of the sound package. */
const rival = (source: string, value: number, cells: Readonly<Record<string, string>> = {}): Edit =>
  figure({ period: "2022Q1", source, value: `${value}00000000`, grade: "C", locator: "", ...cells });
const because: Edit = [
  "conflicts",
  0,
  { entity: "baidu", metric: "revenue", period: "2022Q1", kind: "figures", statement: "tier-baidu" },
];

test.each<readonly [string, readonly Edit[], readonly string[]]>([
  [
    "the better grade",
    [
      rival("wybk-2024-05", 100),
      rival("futu-2024-05", 200, { grade: "A" }),
      rival("stocktitan-2024-05", 300, { grade: "B" }),
    ],
    ["futu-2024-05", "stocktitan-2024-05", "wybk-2024-05"],
  ],
  [
    "the article between B and C",
    [
      rival("wybk-2024-05", 100),
      rival("article", 200, { grade: "article", locator: "L9" }),
      rival("stocktitan-2024-05", 300, { grade: "B" }),
    ],
    ["stocktitan-2024-05", "article", "wybk-2024-05"],
  ],
  [
    "of one grade the closer page",
    [rival("36kr-2025-05", 100), rival("wybk-2024-05", 200), rival("futu-2024-05", 300)],
    ["futu-2024-05", "wybk-2024-05", "36kr-2025-05"],
  ],
  [
    "of one kind the more exact",
    [rival("yicai-global-2025-05", 100, { step: "1000000000" }), rival("wybk-2024-05", 200, { step: "100000000" })],
    ["wybk-2024-05", "yicai-global-2025-05"],
  ],
  [
    "of one exactness the later page",
    [rival("wybk-2024-05", 100, { step: "100000000" }), rival("yicai-global-2025-05", 200, { step: "100000000" })],
    ["yicai-global-2025-05", "wybk-2024-05"],
  ],
  [
    "of one page the first source by name",
    [
      rival("yicai-global-2025-05-2", 100, { step: "100000000" }),
      rival("yicai-global-2025-05", 200, { step: "100000000" }),
    ],
    ["yicai-global-2025-05", "yicai-global-2025-05-2"],
  ],
])("%s comes first", (_, edits, expected) => {
  for (const order of [edits, [...edits].reverse()]) {
    const { series, conflicts } = builtFrom([...order, because]);
    const group = series.at("baidu", "revenue", { start: 2022 * 12, months: 3 });
    expect(group.map(({ source }) => source)).toEqual(expected);
    expect(conflicts.find(({ entity }) => entity === "baidu")).toMatchObject({
      metric: "revenue",
      period: "2022Q1",
      statement: "tier-baidu",
      observations: group.map((seen) => series.ordered.indexOf(seen)),
    });
  }
});

test("of plans the later one, whatever its grade", () => {
  const plan = (source: string, value: number, grade: string): Edit =>
    rival(source, value, { metric: "capex_plan", status: "forecast", grade });
  const edits = [plan("futu-2024-05", 100, "A"), plan("wybk-2024-05", 200, "C"), plan("36kr-2025-05", 300, "C")];
  const { series } = builtFrom([...edits, ["conflicts", 0, { ...(because[2] ?? {}), metric: "capex_plan" }]]);
  expect(series.at("baidu", "capex_plan", { start: 2022 * 12, months: 3 }).map(({ source }) => source)).toEqual([
    "36kr-2025-05",
    "futu-2024-05",
    "wybk-2024-05",
  ]);
});

test("all stand by entity and metric as catalogued, then by time, the shorter first", () => {
  const { series } = builtFrom([...[...quarters].reverse(), figure({ period: "2022", value: "18500000000" })]);
  const places = series.ordered.map(({ entity, metric, period }) => `${entity} ${metric} ${period}`);
  expect([...new Set(places)]).toEqual([
    "baidu revenue 2022Q1",
    "baidu revenue 2022",
    "baidu revenue 2022Q2",
    "baidu revenue 2022Q3",
    "baidu revenue 2022Q4",
    "baidu revenue 2025Q1",
    "baidu non_online_marketing_revenue 2024Q1",
    "baidu non_online_marketing_revenue 2025Q1",
    "baidu non_online_marketing_revenue_growth 2025Q1",
    "alibaba revenue 2024Q1",
    "alibaba revenue 2025Q1",
    "alibaba revenue_growth 2025Q1",
    "alibaba-cloud revenue 2025Q1",
    "alibaba-cloud revenue_growth 2025Q1",
  ]);
});
