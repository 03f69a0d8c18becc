/** References follow rows and columns that a user has put between ours. */
import {
  asPlanned,
  moveReferences,
  placeFormula,
  type Placement,
  type SheetsNow,
} from "../../../src/workbook/apply/places";

const rowAboveEight: Placement = { rows: [0, 1, 2, 3, 4, 5, 6, 8, 9], columns: [] };
const columnBeforeB: Placement = { rows: [], columns: [0, 2, 3] };
const placesWith = (comps: Placement, summary: Placement = asPlanned): SheetsNow => ({
  nameOf: (key) => (key === "comps" ? "Comps" : key === "summary" ? "Frank's (2)" : key),
  placementOf: (key) => (key === "comps" ? comps : key === "summary" ? summary : asPlanned),
});

it.each([
  ["=AI_TIER($A8)", asPlanned, "=AI_TIER($A8)"],
  ["=AI_TIER($A8)", rowAboveEight, "=AI_TIER($A9)"],
  ["=AI_METRIC($A8,I$6,$B$3)", rowAboveEight, "=AI_METRIC($A9,I$6,$B$3)"],
  ["=SUM(B7:B9)", rowAboveEight, "=SUM(B7:B10)"],
  ["=SUM(B7:B20)", rowAboveEight, "=SUM(B7:B21)"],
  ["=B1+C1", columnBeforeB, "=C1+D1"],
  ['=IFNA(A8,"see A8")', rowAboveEight, '=IFNA(A9,"see A8")'],
  ["=LOG10(A8)", rowAboveEight, "=LOG10(A9)"],
  ["=SUM(A8#)+$A$8", rowAboveEight, "=SUM(A9#)+$A$9"],
  ["=SUM(B:B,8:9,{1,2;3,4})", rowAboveEight, "=SUM(B:B,9:10,{1,2;3,4})"],
  ["=SUM(B:$C)+Table1[A8]", columnBeforeB, "=SUM(C:$D)+Table1[A8]"],
  ["={summary}!A8+A8", rowAboveEight, "='Frank''s (2)'!A8+A9"],
  ["=COUNTIF({comps}!B8:B9,1)", rowAboveEight, "=COUNTIF('Comps'!B9:B10,1)"],
])("%s becomes, moved, %#", (formula, placement, expected) => {
  expect(placeFormula(formula, "comps", placesWith(placement))).toBe(expected);
});

it("moves references in a user's own formula by the sheet they point at", () => {
  const moved = moveReferences("='Time series'!A8+Other!A8+A8", (sheet) => ({
    sheet,
    placement: sheet === "Other" ? rowAboveEight : asPlanned,
  }));
  expect(moved).toBe("='Time series'!A8+Other!A9+A8");
});
