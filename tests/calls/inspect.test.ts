/** Typed numbers near a name and a period are held against the record, within rounding and unit; anything else is left alone. */
import fc from "fast-check";
import { inspectNumbers } from "../../src/calls/inspect";
import type { PlainCells } from "../../src/calls/plain-cell";
import { cellAddress } from "../../src/formulas/addresses";
import { wholeCall } from "../../src/formulas/calls";
import { constantInputs } from "../../src/calls/known-arguments";
import { atlas, evaluate } from "../support/shipped";

type Cell = string | number;

function inspected(values: readonly (readonly Cell[])[], name = "Sheet1", formulas: typeof values = values) {
  return inspectNumbers(atlas, { name, top: 0, left: 0, values, formulas });
}
const told = (values: readonly (readonly Cell[])[], name?: string): readonly string[] =>
  inspected(values, name).map(
    ({ row, column, verdict, formula }) => `${cellAddress(row, column)} ${verdict} ${formula}`,
  );

test.each<readonly [string, readonly (readonly Cell[])[], readonly string[]]>([
  [
    "a table of companies, quarters across, its unit in the corner",
    [
      ["Revenue (RMB bn)", "2025Q1", "2024"],
      ["Baidu", 32.5, 133.1],
      ["腾讯控股", 180.0, 702.5],
    ],
    [
      'B2 agrees =AI_METRIC("Baidu","revenue","2025Q1","bn")',
      'C2 agrees =AI_METRIC("Baidu","revenue","FY2024","bn")',
      'B3 agrees =AI_METRIC("Tencent","revenue","2025Q1","bn")',
      'C3 differs =AI_METRIC("Tencent","revenue","FY2024","bn")',
    ],
  ],
  [
    "metrics down one company, in 亿",
    [
      ["百度", "2025年一季度"],
      ["营业收入(亿元)", 324.5],
      ["非在线营销收入(亿元)", 84],
    ],
    [
      'B2 agrees =AI_METRIC("Baidu","revenue","2025Q1","亿")',
      'B3 differs =AI_METRIC("Baidu","non_online_marketing_revenue","2025Q1","亿")',
    ],
  ],
  [
    "a growth as a fraction and as a percentage",
    [
      ["", "非在线营销收入同比增速", "营收增速"],
      ["2025Q1", "", ""],
      ["Baidu", 0.42, 4.5],
    ],
    [
      'B3 differs =AI_METRIC("Baidu","non_online_marketing_revenue_growth","2025Q1")',
      'C3 differs =AI_METRIC("Baidu","revenue_growth","2025Q1")*100',
    ],
  ],
  [
    "companies down: a row without a name has not that of the row above",
    [
      ["", "2025Q1"],
      ["Baidu", ""],
      ["Revenue (bn)", 32.5],
    ],
    [],
  ],
])("%s", (_what, values, expected) => expect(told(values)).toEqual(expected));

test("a number of the article's that is not the one used is told as that", () => {
  expect(
    told([
      ["Alibaba", "2025Q1"],
      ["Revenue (bn)", 243.2],
    ]),
  ).toEqual(['B2 other =AI_METRIC("Alibaba","revenue","2025Q1","bn","article")']);
});

test("without a metric a value of three digits may tell, and says that it was found so", () => {
  const [known] = inspected([["Baidu", "2025Q1", 32.452]]);
  expect(known).toMatchObject({ verdict: "agrees", isNamed: false });
  expect(inspected([["Baidu", "2025Q1", 32]])).toEqual([]);
});

test.each<readonly [string, readonly (readonly Cell[])[]]>([
  [
    "no company",
    [
      ["Revenue", "2025Q1"],
      ["Somebody", 32.5],
    ],
  ],
  ["no period", [["Revenue"], ["Baidu"], [32.5]]],
  ["a year", [["Baidu", "revenue", 2024]]],
  [
    "a number of another size",
    [
      ["Revenue (bn)", "2025Q1"],
      ["Baidu", 7.25],
    ],
  ],
  [
    "one digit",
    [
      ["Revenue (bn)", "2025Q1"],
      ["Baidu", 30],
    ],
  ],
])("%s: left alone", (_what, values) => expect(told(values)).toEqual([]));

test("a formula is not a typed number", () => {
  const values = [
    ["Revenue (bn)", "2025Q1"],
    ["Baidu", 32.5],
  ];
  expect(
    inspected(values, "Sheet1", [
      ["Revenue (bn)", "2025Q1"],
      ["Baidu", "=65/2"],
    ]),
  ).toEqual([]);
});

test("a table that begins in another column has its corner there", () => {
  const values = [
    ["Notes", "", "", ""],
    ["", "", "Revenue (RMB bn)", "2025Q1"],
    ["", "", "Tencent", 171.5],
  ];
  expect(told(values)).toEqual(['D3 differs =AI_METRIC("Tencent","revenue","2025Q1","bn")']);
});

test("a sheet's own name is a company's where none is nearer", () => {
  expect(
    told(
      [
        ["", "2025Q1"],
        ["Revenue (bn)", 32.5],
      ],
      "Baidu",
    ),
  ).toHaveLength(1);
});

const used = atlas.data.observations.filter(
  ({ status, qualifier, unit, interval }) =>
    status === "reported" && qualifier === "=" && unit === "CNY" && Number.isFinite(interval.low),
);

test("any reported amount, typed in millions beside its names, agrees, and its formula gives it", () => {
  fc.assert(
    fc.property(fc.constantFrom(...used), (seen) => {
      const [entity, metric] = [atlas.entity(seen.entity), atlas.metric(seen.metric)];
      const typed = seen.value / 1e6;
      const found = inspected(
        [
          ["", seen.period],
          [entity.names.en, ""],
          [`${metric.id} (mn)`, typed],
        ].map((row, at) => (at === 2 ? [row[0] as Cell, row[1] as Cell] : (row as Cell[]))),
        entity.names.en,
      );
      for (const { formula, verdict } of found) {
        if (verdict !== "agrees") continue;
        const call = wholeCall(formula);
        const inputs = call && constantInputs(call);
        const [[cell] = []] = evaluate("AI_METRIC", inputs ?? []) as PlainCells;
        expect(Math.abs(Number(cell?.value) - typed)).toBeLessThanOrEqual(0.06 * Math.abs(typed));
      }
    }),
    { numRuns: 200 },
  );
});
