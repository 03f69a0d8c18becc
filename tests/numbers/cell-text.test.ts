/** A cell's value as Excel would show it under its number format. */
import { cellText } from "../../src/numbers/cell-text";

test.each([
  [{ value: "Baidu" }, "Baidu"],
  [{ value: true }, "TRUE"],
  [{ value: 0.4, numberFormat: "0.0%" }, "40.0%"],
  [{ value: 0.085, numberFormat: "0.0%" }, "8.5%"],
  [{ value: 1234567, numberFormat: "#,##0" }, "1,234,567"],
  [{ value: 3 }, "3"],
])("%j is shown as %s", (cell, text) => {
  expect(cellText(cell)).toBe(text);
});
