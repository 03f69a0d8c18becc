/** Formulas follow the names of tables and columns, and nothing else in them changes. */
import fc from "fast-check";
import { parseStructuredReference } from "../../../src/workbench/sheet/structured-reference";
import { renameColumn, renameTable } from "../../../src/workbench/sheet/table-renames";

it.each([
  ["=SUM(Sales[Amount])", "=SUM(Own[Amount])"],
  ["=ROWS(sales)+ROWS(SALES[#All])", "=ROWS(Own)+ROWS(Own[#All])"],
  ["=SUM(Sales[[#Totals],[A b]:[C]])", "=SUM(Own[[#Totals],[A b]:[C]])"],
  ['="Sales"&Sales2[Amount]', '="Sales"&Sales2[Amount]'],
  ["='Sales'!A1+Sales!A1+MySales[A]", "='Sales'!A1+Sales!A1+MySales[A]"],
  ["=SALES(1)+Other[Sales]", "=SALES(1)+Other[Sales]"],
  ["=SALESX(1)+Salesman!A1+Sales.2", "=SALESX(1)+Salesman!A1+Sales.2"],
])("%s becomes %s with Own for Sales", (formula, renamed) => {
  expect(renameTable(formula, "Sales", "Own")).toBe(renamed);
});

it.each([
  ["=SUM(Sales[Amount])", "=SUM(Sales[Net, 2])"],
  ["=Sales[@Amount]*2", "=Sales[@[Net, 2]]*2"],
  ["=Sales[@[amount]]", "=Sales[@[Net, 2]]"],
  ["=SUM(sales[[#Data],[Amount]:[Tax]])", "=SUM(sales[[#Data],[Net, 2]:[Tax]])"],
  ["=Other[Amount]+Amount", "=Other[Amount]+Amount"],
  ['="Sales[Amount]"', '="Sales[Amount]"'],
  ["=Sales[Amounts]+Sales[#All]", "=Sales[Amounts]+Sales[#All]"],
])("%s becomes %s with Net, 2 for Amount", (formula, renamed) => {
  expect(renameColumn(formula, "Sales", "Amount", "Net, 2")).toBe(renamed);
});

it("is read as the column it was given, whatever its name has in it", () => {
  const name = fc
    .string({ unit: fc.constantFrom(..."aZ9 [](),'#@:\"é".split("")), minLength: 1 })
    .filter((text) => text.trim() === text && !text.startsWith("'"));
  fc.assert(
    fc.property(name, (to) => {
      const [, reference = ""] = /^=(.*)$/s.exec(renameColumn("=T[[#Data],[Old]]", "T", "Old", to)) ?? [];
      expect(parseStructuredReference(reference)?.columns).toEqual([to, to]);
    }),
  );
});
