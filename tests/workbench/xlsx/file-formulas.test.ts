/** Formulas go into a file as Excel writes them there, and come back as they were. */
import { callsOwn, fromFileFormula, toFileFormula } from "../../../src/workbench/xlsx/file-formulas";

const FUNCTIONS = ["AI_TIER", "PROBE.ADD"];

it.each([
  ["=SUM(A1:A3)", "SUM(A1:A3)"],
  ['=AI_TIER("AI_TIER(1)")', '_xldudf_AI_TIER("AI_TIER(1)")'],
  ["=PROBE.ADD(1,2)", "_xldudf_PROBE_ADD(1,2)"],
  ["=XLOOKUP(A1,'XLOOKUP(1)'!A:A,B:B)", "_xlfn.XLOOKUP(A1,'XLOOKUP(1)'!A:A,B:B)"],
  ["=SUM(FILTER(A1:A9,B1:B9))", "SUM(_xlfn._xlws.FILTER(A1:A9,B1:B9))"],
  ["=SUM(A1#)", "SUM(_xlfn.ANCHORARRAY(A1))"],
])("%s is kept as %s", (formula, kept) => {
  expect(toFileFormula(formula, FUNCTIONS)).toBe(kept);
  expect(fromFileFormula(kept, FUNCTIONS)).toBe(formula);
});

it("calls a function of another add-in by its plain name", () => {
  expect(fromFileFormula("_xldudf_OTHER(1)", FUNCTIONS)).toBe("=OTHER(1)");
});

it("knows formulas that call the add-in", () => {
  expect(['=AI_TIER("x")', '="AI_TIER(1)"', "=SUM(1)"].map((formula) => callsOwn(formula, FUNCTIONS))).toEqual([
    true,
    false,
    false,
  ]);
});
