/** What another release would change in a formula: every formula of the suite that differs between the releases is told, and no other. */
import { readIn } from "../../src/calls/sheet-cells";
import { changedCalls } from "../../src/calls/release-changes";
import type { Edition } from "../../src/core/dataset/edition";
import { evaluate } from "../../src/functions/evaluate";
import { openRelease } from "../../src/releases";
import { englishDesk } from "../../src/words/desk";
import { caseFiles, INPUTS, readCases } from "../functions/support/formula-cases";
import { shipped } from "../support/shipped";

const sheet = { name: "Sheet1", top: 0, left: 0, values: INPUTS.map((row) => row.map((cell) => cell ?? "")) };
const answer = (edition: Edition, name: string, args: readonly unknown[]) => evaluate(englishDesk(edition), name, args);
let older: Edition;
const changes = (formula: string) => changedCalls(formula, readIn(sheet, [sheet]), [shipped, older], answer);

beforeAll(async () => {
  await shipped.evidence();
  older = (await openRelease("2026.11.24")) as Edition;
});

test("a figure that was restated is told with its sources on either side", async () => {
  const [change] = (await changes('=AI_METRIC("Meitu","revenue","2024H2")*2')) ?? [];
  expect(change).toMatchObject({ call: 'AI_METRIC("Meitu","revenue","2024H2")', more: 0 });
  expect([change?.from?.value, change?.to?.value]).toEqual([1.72e9, 1.68e9]);
  expect(change?.figures).toHaveLength(1);
  const [{ from, to } = { from: undefined, to: undefined }] = change?.figures ?? [];
  expect([from?.observation.value, to?.observation.value]).toEqual([1.72e9, 1.68e9]);
  expect(from?.source.title).not.toBe(to?.source.title);
});

test("a figure that is new on record was an error before", async () => {
  const [change] = (await changes('=AI_METRIC("Kling AI","revenue_growth","2026Q1")')) ?? [];
  expect(change?.to?.error?.code).toBe("#N/A");
  expect(change?.figures).toEqual([{ from: expect.anything(), to: undefined }]);
});

test("a table is told once, with how many of its cells differ", async () => {
  const told = (await changes('=AI_HISTORY("Meitu","revenue")')) ?? [];
  expect(told).toHaveLength(1);
  expect(told[0]?.more).toBeGreaterThan(0);
});

test("arguments of another call and of other cells are known", async () => {
  expect(await changes('=AI_METRIC(AI_NAME(A3),"revenue","2024H2")')).toHaveLength(1);
  expect(await changes("=AI_TIER(A1)")).toEqual([]);
});

test("what only the sheet can work out is not told", async () => {
  expect(await changes('=AI_METRIC(UPPER("meitu"),"revenue","2024H2")')).toBeUndefined();
});

/** As both releases answer the whole of a single call, compared as values alone. */
async function differs(formula: string): Promise<boolean | undefined> {
  const match = /^=(AI_[A-Z_]+)\((.*)\)$/.exec(formula);
  if (!match) return undefined;
  const told = await changes(formula);
  return told === undefined ? undefined : told.length > 0;
}

test("of the suite's formulas those that are told to change are those that do", async () => {
  const formulas = caseFiles.flatMap((file) => readCases(file)).map(({ formula }) => formula);
  const wrong: string[] = [];
  let changing = 0;
  for (const formula of formulas) {
    const told = await differs(formula);
    if (told === undefined) continue;
    changing += Number(told);
    const [now, then] = [await valuesOf(shipped, formula), await valuesOf(older, formula)];
    if (now !== undefined && told !== (now !== then)) wrong.push(formula);
  }
  expect(wrong).toEqual([]);
  expect(changing).toBeGreaterThan(20);
});

/** The values and formats of a formula that is one call on constants; undefined for any other. */
async function valuesOf(edition: Edition, formula: string): Promise<string | undefined> {
  const seen: string[] = [];
  await changedCalls(
    formula,
    () => undefined,
    [edition, edition],
    async (at, name, args) => {
      const cells = await answer(at, name, args);
      seen.push(JSON.stringify(cells.map((row) => row.map(({ value, numberFormat }) => [value, numberFormat]))));
      return cells;
    },
  );
  return seen.length === 2 ? seen[0] : undefined;
}
