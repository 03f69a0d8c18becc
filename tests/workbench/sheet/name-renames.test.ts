/** Formulas follow names and the sheets of names, and nothing else in them changes. */
import fc from "fast-check";
import { renameName, renameSheetOfNames } from "../../../src/workbench/sheet/name-renames";

it.each([
  ["=Limit*2", "=Bound*2"],
  ["=SUM(limit,LIMIT)", "=SUM(Bound,Bound)"],
  ["=Own!Limit+'My own'!Limit", "=Own!Bound+'My own'!Bound"],
  ['="Limit"&Limits&MyLimit&Limit.x', '="Limit"&Limits&MyLimit&Limit.x'],
  ["=LIMIT(1)+T[Limit]+T[[#All],[Limit]]", "=LIMIT(1)+T[Limit]+T[[#All],[Limit]]"],
  ["=Limit!A1+'Limit'!$A$1+Limit!Limit", "=Limit!A1+'Limit'!$A$1+Limit!Bound"],
  ["=-Limit%", "=-Bound%"],
])("%s becomes %s with Bound for Limit", (formula, renamed) => {
  expect(renameName(formula, "Limit", "Bound")).toBe(renamed);
});

it.each([
  ["=Own!Quota*10", "='My own'!Quota*10"],
  ["=SUM('own'!quota,Quota)", "=SUM('My own'!quota,Quota)"],
  ["=Own!A1+Own!Other+Owns!Quota", "=Own!A1+Own!Other+Owns!Quota"],
  ['="Own!Quota"&T[Own!Quota]', '="Own!Quota"&T[Own!Quota]'],
])("%s becomes %s with My own for Own", (formula, renamed) => {
  expect(renameSheetOfNames(formula, "Own", "My own", ["Quota"])).toBe(renamed);
});

it("there and back again is the same formula", () => {
  const part = fc.constantFrom(
    "Limit",
    "Own!Limit",
    "A1",
    "$B$2",
    '"Limit"',
    "T[Limit]",
    "SUM(Limit)",
    "'a b'!C3",
    "1E5",
  );
  fc.assert(
    fc.property(fc.array(part, { minLength: 1 }), (parts) => {
      const formula = `=${parts.join("+")}`;
      expect(renameName(renameName(formula, "Limit", "Bound_2"), "bound_2", "Limit")).toBe(formula);
    }),
  );
});
