/** The formula suite: tables of formula and expectation, through the real formula engine, with texts as literals and from cells. */
import { functions } from "../support/shipped";
import { evaluateFormulas, type CellValue, type Outcome } from "ai-atlas-workbench/engine";
import { caseFiles, INPUTS, readCases } from "./support/formula-cases";
import { textsInCells } from "./support/text-in-cells";

const FIRST_TEXT_ROW = INPUTS.length + 1;

test("the suite has at least 300 cases", () => {
  expect(caseFiles.flatMap(readCases).length).toBeGreaterThanOrEqual(300);
});

describe.each(caseFiles)("%s", (file) => {
  const cases = readCases(file);
  const fromCells = cases.map(({ formula }, index) => textsInCells(formula, FIRST_TEXT_ROW + index));
  let literal: readonly Outcome[] = [];
  let referenced: readonly Outcome[] = [];
  beforeAll(async () => {
    const texts = [...INPUTS, ...fromCells.map(({ texts: own }) => [null, null, null, ...own])];
    const formulas = cases.map(({ formula }) => formula);
    literal = (await evaluateFormulas(formulas, functions, INPUTS)).outcomes;
    referenced = (
      await evaluateFormulas(
        fromCells.map(({ formula }) => formula),
        functions,
        texts,
      )
    ).outcomes;
  });

  const numbered = cases.map((entry, index) => ({ ...entry, index }));
  test.each(numbered)("$formula gives $expected", ({ expected, index }) => {
    expectOutcome(literal[index], expected);
  });
  test.each(numbered)("$formula says the same of texts in cells", ({ index }) => {
    expect({ ...referenced[index], formula: "" }).toEqual({ ...literal[index], formula: "" });
  });
});

function expectOutcome(outcome: Outcome | undefined, expected: string): void {
  const [, code, fragment = ""] = /^(#[A-Z0-9/]+[!?A]) ?(.*)$/.exec(expected) ?? [];
  if (code !== undefined) {
    expect(outcome).toMatchObject({ error: code });
    expect(JSON.stringify(outcome)).toContain(fragment);
    return;
  }
  expect(outcome).not.toHaveProperty("error");
  expect(withoutMessages((outcome as { value: unknown }).value)).toEqual(closeTo(JSON.parse(expected)));
}

/** Errors inside arrays are compared by code; their reasons have tests of their own. */
function withoutMessages(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutMessages);
  return isError(value) ? { error: value.error } : value;
}

function closeTo(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closeTo);
  return typeof value === "number" && !Number.isInteger(value) ? expect.closeTo(value, 9) : value;
}

function isError(value: unknown): value is Exclude<CellValue, string | number | boolean | null> {
  return typeof value === "object" && value !== null && "error" in value;
}
