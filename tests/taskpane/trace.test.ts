/** From a call in a cell to the figures it stands on. */
import { atlas, evaluate } from "../support/shipped";
import { followedEntity } from "../../src/taskpane/company/followed-entity";
import type { Host, Selection } from "../../src/excel/port";
import type { PaneServices } from "../../src/taskpane/services";
import { callGrounds } from "../../src/taskpane/trace/call-grounds";
import { surroundingsOf } from "../../src/taskpane/trace/surroundings";
import { knownArguments } from "../../src/calls/known-arguments";
import { readCalls } from "../../src/formulas/calls";

const services = { evaluate } as unknown as PaneServices;
const at = (formula: string, value: string | number = "", row = 0): Selection => ({
  sheet: "Sheet1",
  sheetId: "1",
  address: "B2",
  formula,
  value,
  text: String(value),
  offset: { row, column: 0 },
});
const cells: Record<string, (string | number)[][]> = {
  A2: [["Baidu"]],
  "A2:A4": [["Baidu"], [""], ["Tencent"]],
  B1: [["2025Q1"]],
};
const host = {
  read: (reference: string) => Promise.resolve(cells[reference] ?? { code: "gone", detail: reference }),
} as unknown as Host;

async function grounds(formula: string, place?: { row: number; column: number }) {
  const [call] = readCalls(formula);
  const known = await knownArguments(call!, surroundingsOf(at(formula), host, services));
  return callGrounds(atlas, call!.name, known, place);
}

it.each([
  ['=AI_REVENUE_GROWTH("百度")', 0.4],
  ["=AI_REVENUE_GROWTH(A2,B1)", 0.4],
  ['=AI_METRIC("Alibaba","revenue","2025Q1",,"article")', 243.2e9],
  ["=AI_REVENUE_GROWTH(AI_NAME(A2))", 0.4],
])("%s stands on %d", async (formula, value) => {
  const { grounds: found } = await grounds(formula);
  expect(found).toEqual([
    expect.objectContaining({
      kind: "figure",
      figure: expect.objectContaining({ observation: expect.objectContaining({ value }) }),
    }),
  ]);
});

it("takes the element of the spill that is selected", async () => {
  const { grounds: found } = await grounds("=AI_REVENUE_GROWTH(A2:A4)", { row: 2, column: 0 });
  expect(found).toEqual([
    expect.objectContaining({
      figure: expect.objectContaining({ observation: expect.objectContaining({ value: 0.2 }) }),
    }),
  ]);
});

it("shows every element of a nested call, and nothing for blanks", async () => {
  expect((await grounds("=SUM(AI_REVENUE(A2:A4))")).grounds).toHaveLength(2);
});

it("gives the problem where there is no figure", async () => {
  expect((await grounds('=AI_REVENUE_GROWTH("ByteDance")')).grounds).toEqual([
    expect.objectContaining({ kind: "problem", problem: expect.objectContaining({ code: "not-disclosed" }) }),
  ]);
  expect((await grounds('=AI_TIER("Badu")')).grounds).toEqual([
    expect.objectContaining({ kind: "problem", problem: expect.objectContaining({ code: "unknown-entity" }) }),
  ]);
});

it("names no figure for what only the sheet can work out", async () => {
  expect((await grounds('=AI_TIER("Bai"&C9)')).grounds).toEqual([]);
  expect((await grounds("=AI_TIER(Z99)")).grounds).toEqual([]);
});

it.each([
  [at("", "百度"), "Baidu"],
  [at('=AI_TIER("9888.HK")', 1), "Baidu"],
  [at('=AI_TIER({"Baidu";"Tencent"})', 1, 1), "Tencent"],
  [at('=IFERROR(AI_METRIC("Kling AI","revenue"),0)', 1), "Kling AI"],
  [at("=SUM(A1)", 3), undefined],
])("a cell leads to the company it is about", (selection, name) => {
  expect(followedEntity(atlas, selection)?.names.en).toBe(name);
});
