/** What a host may put into a cell, and the one of five kinds it is. */
import { readLoose, type Loose } from "../../src/calls/loose";
import { textOf } from "../../src/calls/own-rows/row-cells";

const blank = { kind: "blank" } as const;
const error = (code: string) => ({ kind: "error", code }) as Loose;
const text = (of: string) => ({ kind: "text", text: of }) as const;
const card = (Name: unknown, basicValue?: unknown) => ({ type: "Entity", basicValue, properties: { Name } });

test.each<readonly [unknown, Loose, string]>([
  ["Baidu", text("Baidu"), "Baidu"],
  [" Baidu ", text(" Baidu "), " Baidu "],
  ["", blank, ""],
  [" \u00a0", blank, ""],
  ["#N/A", error("#N/A"), "#N/A"],
  ["#n/a", text("#n/a"), "#n/a"],
  ["error", text("error"), "error"],
  [5, { kind: "number", value: 5 }, "5"],
  [0, { kind: "number", value: 0 }, "0"],
  [NaN, error("#NUM!"), "#NUM!"],
  [-Infinity, error("#NUM!"), "#NUM!"],
  [true, { kind: "boolean", value: true }, "true"],
  [false, { kind: "boolean", value: false }, "false"],
  [null, blank, ""],
  [undefined, blank, ""],
  [() => 1, blank, ""],
  [10n, blank, ""],
  [{}, blank, ""],
  [{ code: "#REF!" }, error("#REF!"), "#REF!"],
  [{ type: "Error", basicValue: "#DIV/0!" }, error("#DIV/0!"), "#DIV/0!"],
  [{ type: "Error" }, error("#VALUE!"), "#VALUE!"],
  [{ type: "Error", basicValue: "#BUSY!" }, error("#VALUE!"), "#VALUE!"],
  [{ type: "Double", basicValue: 7 }, { kind: "number", value: 7 }, "7"],
  [{ type: "FormattedNumber", basicValue: Infinity }, error("#NUM!"), "#NUM!"],
  [{ type: "String", basicValue: "Baidu" }, text("Baidu"), "Baidu"],
  [{ type: "Boolean", basicValue: false }, { kind: "boolean", value: false }, "false"],
  [{ type: "Entity", basicValue: { basicValue: 5 } }, blank, ""],
  [card("Baidu", "#VALUE"), text("Baidu"), "Baidu"],
  [card({ type: "String", basicValue: "Baidu" }), text("Baidu"), "Baidu"],
  [card("Baidu", "#VALUE!"), error("#VALUE!"), "#VALUE!"],
  [card("", "Baidu"), blank, ""],
  ["x".repeat(300), text("x".repeat(300)), "x".repeat(255)],
])("%j", (raw, loose, told) => {
  expect(readLoose(raw)).toEqual(loose);
  expect(textOf(raw)).toBe(told);
});
