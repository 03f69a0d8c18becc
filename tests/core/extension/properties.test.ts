/** What holds of any rows of the reader's own: order does not matter, a bad row changes nothing, taking away gives back. */
import fc from "fast-check";
import { extendEdition } from "../../../src/core/extension/extend";
import type { LooseTable } from "../../../src/core/extension/loose-table";
import type { Edition } from "../../../src/core/dataset/edition";
import { evaluate } from "../../../src/functions/evaluate";
import { englishDesk } from "../../../src/words/desk";
import { evaluateFormulas } from "ai-atlas-workbench/engine";
import { addInFunctions } from "../../../src/cli/add-in-functions";
import { caseFiles, INPUTS, readCases } from "../../functions/support/formula-cases";
import { complaints, extended, figuresOf, read, tableOf } from "../../calls/own-rows/support/tables";
import { shipped } from "../../support/shipped";

type Row = readonly unknown[];

const ENTITIES = ["Baidu", "腾讯", "9988.HK", "Fourth Paradigm", "Quiet Corp"];
const PERIODS = ["2025Q1", "2026Q3", "2026Q4", "2026H2", "2026", "2027Q3", "FY2027Q1"];
const companies = tableOf("companies", [
  ["Fourth Paradigm", "第四范式", "6682.HK", "", "", "", true, 2, "revenue", "direct"],
  ["Quiet Corp", "", "", "", "", "", "", 3],
]);

/** A row that can be used; the source tells rows for the same months apart. */
const good = fc
  .record({
    entity: fc.constantFrom(...ENTITIES),
    metric: fc.constantFrom("revenue", "net_profit"),
    period: fc.constantFrom(...PERIODS),
    value: fc.integer({ min: 1, max: 99_999 }),
    unit: fc.constantFrom("亿", "CNY mn", "bn", "US$m"),
    source: fc.uuid(),
  })
  .map(({ entity, metric, period, value, unit, source }): Row => [entity, metric, period, value, unit, "", source]);

/** A row that cannot, each for a reason of its own. */
const bad = fc.constantFrom<Row>(
  ["Badu", "revenue", "2026Q3", 1],
  ["Baidu", "revenu grwth", "2026Q3", 1],
  ["Baidu", "revenue", "2026Q7", 1],
  ["Baidu", "revenue", "2026Q4E", 1],
  ["Baidu", "revenue", "latest", 1],
  ["Baidu", "revenue", "2026Q3", "lots"],
  ["Baidu", "revenue", "2026Q3", 1e308],
  ["Baidu", "revenue", "2026Q3", 12, "%"],
  ["Baidu", "revenue", "2026Q3", 12, "apples"],
  ["Baidu", "revenue", "2026Q3", 12, "", "perhaps"],
  ["Baidu", "revenue", "2026Q3", 12, "", "", "a\u202eb"],
  ["Baidu", "revenue", "2026Q3", 12, "", "", "<img src=x>"],
  ["Baidu", "revenue", "2026Q3", 12, "", "", "x".repeat(32_767)],
  ["Baidu", "revenue", "2026Q3", 12, "", "", "", "javascript:alert(1)"],
  ["=1+1", "@revenue", "-", "+"],
  ["", "", "", 5],
);

const QUESTIONS = ENTITIES.flatMap((entity) =>
  ["revenue", "net_profit", "revenue_growth"].flatMap((metric) =>
    ["2025Q1", "2026Q3", "2026H1", "2026", "latest", "LTM"].map((period) => [entity, metric, period]),
  ),
);

/** Everything the functions say of what the rows are about. */
async function said(edition: Edition): Promise<unknown> {
  const desk = englishDesk(edition);
  const columns = [0, 1, 2].map((at) => QUESTIONS.map((question) => [question[at]]));
  return Promise.all([
    evaluate(desk, "AI_METRIC", columns),
    evaluate(desk, "AI_SOURCE", columns),
    evaluate(desk, "AI_QUALIFIER", columns),
    evaluate(desk, "AI_MATRIX", []),
    evaluate(desk, "AI_CONFLICTS", ["Baidu", false]),
    ...ENTITIES.map((entity) => evaluate(desk, "AI_HISTORY", [entity, "revenue", null, null, null, true])),
  ]);
}

const usedBy = (tables: readonly LooseTable[]): Edition => extended(tables);
const runs = { numRuns: 5 };

test("the order of rows does not matter", async () => {
  const shuffled = fc
    .array(good, { minLength: 2, maxLength: 30 })
    .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
  await fc.assert(
    fc.asyncProperty(shuffled, async ([rows, other]) => {
      expect(await said(usedBy([companies, figuresOf(...other)]))).toEqual(
        await said(usedBy([companies, figuresOf(...rows)])),
      );
    }),
    runs,
  );
});

test("a bad row changes nothing but the findings", async () => {
  const mixed = fc.tuple(fc.array(good, { maxLength: 15 }), fc.array(bad, { minLength: 1, maxLength: 15 }));
  await fc.assert(
    fc.asyncProperty(mixed, fc.infiniteStream(fc.boolean()), async ([rows, wrong], first) => {
      const [left, right] = [[...rows], [...wrong]];
      const all: Row[] = [];
      for (const isGood of first) {
        const next = (isGood ? left : right).shift() ?? left.shift() ?? right.shift();
        if (next === undefined) break;
        all.push(next);
      }
      const found = read(companies, figuresOf(...all));
      expect(new Set(found.findings.map(({ row }) => row)).size).toBe(wrong.length);
      expect(await said(extendEdition(shipped, found.records, "own"))).toEqual(
        await said(usedBy([companies, figuresOf(...rows)])),
      );
    }),
    runs,
  );
});

test("taking rows away gives back the answers there were", async () => {
  const before = await said(usedBy([companies]));
  await fc.assert(
    fc.asyncProperty(fc.array(good, { minLength: 1, maxLength: 20 }), async (rows) => {
      await said(usedBy([companies, figuresOf(...rows)]));
      expect(await said(usedBy([companies]))).toEqual(before);
      expect(usedBy([figuresOf()])).toBe(shipped);
    }),
    runs,
  );
});

test("of a thousand bad rows among a thousand good ones each is named, and every good one used", () => {
  const [rows, wrong] = [fc.sample(good, 1_000), fc.sample(bad, 1_000)];
  const all = rows.flatMap((row, at) => [row, wrong[at] as Row]);
  const found = read(companies, figuresOf(...all));
  expect(new Set(found.findings.map(({ row }) => row))).toEqual(new Set(wrong.map((_, at) => at * 2 + 1)));
  expect(found.findings.every(({ column }) => column !== undefined)).toBe(true);
  expect(found.records.figures).toHaveLength(1_000);
});

/** Whatever is listed grows by what is added. */
const LISTS = /AI_METRICS\(\)|AI_METRICS\(,|AI_DATA_VERSION\(/;

test("rows about somebody else change no formula of the suite", async () => {
  const other = extended([
    tableOf("companies", [["Fourth Paradigm"]]),
    figuresOf(["Fourth Paradigm", "revenue", "2026Q3", 1e9]),
  ]);
  expect(complaints(read(figuresOf()))).toEqual([]);
  const formulas = caseFiles
    .flatMap((file) => readCases(file).map(({ formula }) => formula))
    .filter((one) => !LISTS.test(one));
  const answersOf = async (edition: Edition) =>
    (await evaluateFormulas(formulas, addInFunctions(englishDesk(edition)), INPUTS)).outcomes;
  expect(await answersOf(other)).toEqual(await answersOf(shipped));
});
