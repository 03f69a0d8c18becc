/** A text stays a text, whatever Excel would like to make of it, and a broken formula comes back sound. */
import { typedInput } from "../../../src/excel/cell-input";
import { freeSheetName, freeTableName } from "../../../src/excel/free-names";
import { footerParts } from "../../../src/workbook/apply/page-setup";
import { repairedFormula } from "../../../src/workbook/apply/repair";

it.each([
  ["Baidu", "Baidu"],
  ["百度", "百度"],
  ["2025-03", "'2025-03"],
  ["2025Q1", "'2025Q1"],
  ["2024", "'2024"],
  ["May 2025", "'May 2025"],
  ["TRUE", "'TRUE"],
  ["=not a formula", "'=not a formula"],
  ["> 150", "'> 150"],
  ["(5)", "'(5)"],
  ["", ""],
  [0.4, 0.4],
  [true, true],
])("%s is typed as %s", (value, typed) => {
  expect(typedInput(value)).toBe(typed);
});

it.each([
  ['=_xldudf_AI_TIER("Baidu")', '=AI_TIER("Baidu")'],
  ['=SUM(_xlfn._xldudf_AI_REVENUE("A"),1)', '=SUM(AI_REVENUE("A"),1)'],
  ["='C:\\addins\\atlas.xlam'!AI_TIER(A1)", "=AI_TIER(A1)"],
  ['="_xldudf_AI_TIER(1)"', '="_xldudf_AI_TIER(1)"'],
  ["=AI_TIER(A1)", "=AI_TIER(A1)"],
  ["=_xlfn.XLOOKUP(A1,B:B,C:C)", "=_xlfn.XLOOKUP(A1,B:B,C:C)"],
  ["=[1]!AI_TIER(A1)+MY_AI_TIER(1)", "=AI_TIER(A1)+MY_AI_TIER(1)"],
  ["=ai_tier(A1)", "=ai_tier(A1)"],
])("%s is repaired to %s", (broken, sound) => {
  expect(repairedFormula(broken)).toBe(sound);
});

it("names are free, legal and no longer than Excel allows", () => {
  expect(freeSheetName("About", ["about", "About (2)"])).toBe("About (3)");
  expect(freeSheetName("x".repeat(40), ["x".repeat(31)])).toBe(`${"x".repeat(27)} (2)`);
  expect(freeTableName("AtlasEvidence", ["atlasevidence"])).toBe("AtlasEvidence_2");
});

it("a footer is taken apart as Excel's own API wants it", () => {
  const print = { landscape: true, titleRows: undefined, footer: "&L&8Atlas&C&8&A&R&8&P / &N" };
  expect(footerParts(print)).toEqual({ leftFooter: "&8Atlas", centerFooter: "&8&A", rightFooter: "&8&P / &N" });
});
