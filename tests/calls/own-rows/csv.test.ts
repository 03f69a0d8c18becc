/** Tables as CSV: what is written is read back, a text never becomes a formula, and what terminals export is understood. */
import fc from "fast-check";
import { decodeCsv, formatCsv, parseCsv } from "../../../src/calls/own-rows/csv";

test.each([
  [[["a", 1, true]], "\uFEFFa,1,true\r\n"],
  [[['say "it"', "a,b", "two\nlines"]], '\uFEFF"say ""it""","a,b","two\nlines"\r\n'],
  // A sheet that opens the file would run these.
  [[["=1+1", "+1", "-x", "@SUM(A1)", "'=1"]], "\uFEFF'=1+1,'+1,'-x,'@SUM(A1),''=1\r\n"],
  [[[" =1+1", "\n=1", "＝1+1", "\t=1"]], "\uFEFF' =1+1,\"'\n=1\",'＝1+1,'\t=1\r\n"],
  [[["a=1", "1-2", "'quoted", "x'=1"]], "\uFEFFa=1,1-2,'quoted,x'=1\r\n"],
  [[[-1.5]], "\uFEFF-1.5\r\n"],
])("writes %j", (rows, text) => {
  expect(formatCsv(rows)).toBe(text);
});

test.each([
  [
    "a,b\n1,2",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "\uFEFFa;b\r\n1;2,5\r\n",
    [
      ["a", "b"],
      ["1", "2,5"],
    ],
  ],
  ["a\tb\n\n1\t2\n", [["a", "b"], [""], ["1", "2"]]],
  ["\n a;b\n1;2,5", [[""], [" a", "b"], ["1", "2,5"]]],
  ["a,b\n1\n", [["a", "b"], ["1"]]],
  ["", []],
])("reads %j", (text, rows) => {
  expect(parseCsv(text)).toEqual(rows);
});

test("reads what it wrote", () => {
  const cell = fc.string({ unit: "grapheme" }).filter((text) => !text.startsWith("\uFEFF"));
  const rows = fc.array(fc.tuple(fc.constant("x"), cell, cell), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(rows, (table) => {
      // The first line has commas alone, by which the separator is known.
      const whole = [["x", "y", "z"], ...table];
      expect(parseCsv(formatCsv(whole))).toEqual(whole);
    }),
  );
});

test("what is no CSV is refused", () => {
  expect(() => parseCsv('a,b\n"open,2\n')).toThrow();
});

test.each([
  [[0xe7, 0x99, 0xbe], "百"],
  [[0xb0, 0xd9], "百"],
  [[0xff, 0xfe, 0x7e, 0x76], "百"],
  [[0xfe, 0xff, 0x76, 0x7e], "百"],
])("decodes %j", (bytes, text) => {
  expect(decodeCsv(Uint8Array.from(bytes))).toBe(text);
});
