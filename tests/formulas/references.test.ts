/** References are found wherever a formula has them, and written as they were. */
import { mapReferences, readReference, writeReference } from "../../src/formulas/references";
import { joined } from "../../src/formulas/tokens";

test.each([
  "A1",
  "$A$1:B2",
  "A:A",
  "$3:4",
  "A1#",
  "Sheet1!A1",
  "'Time series'!$A1:$B$20",
  "'It''s'!A:$C",
  "Straße!XFD1048576",
])("%s is read and written again", (text) => {
  const reference = readReference(text);
  expect(reference && writeReference(reference)).toBe(text);
});

test.each(["Table1[Name]", "Sales", "1.5", "#REF!", ""])("%s is no reference to cells", (text) => {
  expect(readReference(text)).toBeUndefined();
});

test.each([
  ["=A1+'A1'!B2&\"A1\"", "=<A1>+<'A1'!B2>&\"A1\""],
  ["=LOG10(A1)+A1_name+Table1[A1]", "=LOG10(<A1>)+A1_name+Table1[A1]"],
  ["=SUM(A:A,1:3,B2#,{1,2})", "=SUM(<A:A>,<1:3>,<B2#>,{1,2})"],
  ["A1", "<A1>"],
])("%s has its references changed and nothing else", (formula, expected) => {
  expect(joined(mapReferences(formula, (reference) => `<${writeReference(reference)}>`))).toBe(expected);
});
