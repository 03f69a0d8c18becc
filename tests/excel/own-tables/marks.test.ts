/** How tables of the reader's own are known again: hidden names over their heads, and ids that a damaged setting does not break. */
import { kindMarked, headsFormula, rememberedIds, tableMark } from "../../../src/excel/own-tables/marks";

afterEach(() => {
  delete (globalThis as { Office?: unknown }).Office;
});

const idsIn = (text: string | null): readonly (readonly [string, string])[] => {
  const settings = { get: () => text };
  Object.assign(globalThis, { Office: { context: { document: { settings } } } });
  return [...rememberedIds()];
};

test.each([
  [
    '{"figures":"{A1}","marks":"7"}',
    [
      ["figures", "{A1}"],
      ["marks", "7"],
    ],
  ],
  ['{"figures":1,"toString":"x","other":"y"}', []],
  ["not json", []],
  ["null", []],
  ["[]", []],
  [null, []],
])("the setting %j", (text, ids) => {
  expect(idsIn(text)).toEqual(ids);
});

test("a mark says its kind", () => {
  expect(kindMarked(tableMark("companies"))).toBe("companies");
  expect(kindMarked("_AtlasOwn_sheet")).toBeUndefined();
});

test.each([
  ["My data", "A4:I4", "='My data'!$A$4:$I$4"],
  ["It's", "AB12", "='It''s'!$AB$12"],
])("the name over %s %s", (sheet, heads, formula) => {
  expect(headsFormula(sheet, heads)).toBe(formula);
});
