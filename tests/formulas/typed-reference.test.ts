/** What typed text is, by its shape. */
import { typedAs } from "../../src/formulas/typed-reference";

it.each([
  ["A2", "reference"],
  ["a2:a9", "reference"],
  ["$A$2:$A$9", "reference"],
  ["A2#", "reference"],
  ["A:A", "reference"],
  ["$A:$C", "reference"],
  ["1:3", "reference"],
  ["Straße!A1", "reference"],
  ["公司!A1:A9", "reference"],
  ["'It''s'!A1", "reference"],
  ["'My sheet'!A2", "reference"],
  ["'[Book 1.xlsx]My sheet'!A1", "reference"],
  ["Table1[Name]", "reference"],
  ["Table1[[#This Row],[Name]]", "reference"],
  ["表1[公司]", "reference"],
  ["Sheet1!companies", "reference"],
  ["companies", "name"],
  ["百度", "name"],
  ["_x.y", "name"],
  ["可灵 AI", "other"],
  ["AT&T", "other"],
  ["0700.HK", "other"],
  ["HKEX:9888", "other"],
  ["A1:B2,C3", "other"],
  ["O'Brien!A1", "other"],
  ["2024", "other"],
  ["", "other"],
  ['"A2"', "other"],
  ["constructor", "name"],
] as const)("%j is a %s", (text, kind) => {
  expect(typedAs(text)).toBe(kind);
});
