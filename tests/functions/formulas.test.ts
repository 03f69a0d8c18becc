/** The formula suite: tables of formula and expectation, through the real formula engine, with texts as literals and from cells. */
import { functions } from "../support/shipped";
import { evaluateFormulas, type Outcome } from "ai-atlas-workbench/engine";
import { caseFiles, INPUTS, readCases } from "./support/formula-cases";
import { expectOutcome } from "./support/expect-outcome";
import { textsInCells } from "./support/text-in-cells";

const FIRST_TEXT_ROW = INPUTS.length + 1;

test("the suite has at least 300 cases", () => {
  expect(caseFiles.flatMap((file) => readCases(file)).length).toBeGreaterThanOrEqual(300);
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
