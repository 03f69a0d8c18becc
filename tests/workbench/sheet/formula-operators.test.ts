/** The operators for a whole spill and for one cell of a range are read wherever they are operators, and nowhere else. */
import { withOperatorsAsCalls } from "../../../src/workbench/sheet/formula-operators";

it.each([
  ["=A1#", "=ANCHORARRAY(A1)"],
  ["=SUM($A$1#)+1", "=SUM(ANCHORARRAY($A$1))+1"],
  ["=Sheet2!A1#", "=ANCHORARRAY(Sheet2!A1)"],
  ["='My sheet'!A1#*2", "=ANCHORARRAY('My sheet'!A1)*2"],
  ["='It''s #1'!A1#", "=ANCHORARRAY('It''s #1'!A1)"],
  ["=Quota#", "=ANCHORARRAY(Quota)"],
  ["=ROWS(A1#)&ROWS(B2#)", "=ROWS(ANCHORARRAY(A1))&ROWS(ANCHORARRAY(B2))"],
  ["=@A1", "=SINGLE(A1)"],
  ["=@A1:A9+1", "=SINGLE(A1:A9)+1"],
  ["=-@A1:A9", "=-SINGLE(A1:A9)"],
  ["=SUM(@A:A,@'My sheet'!B1:B9)", "=SUM(SINGLE(A:A),SINGLE('My sheet'!B1:B9))"],
  ["=@SEQUENCE(3,@B1:B9)*2", "=SINGLE(SEQUENCE(3,SINGLE(B1:B9)))*2"],
  ["=@INDEX(A1:A9,2):A4", "=SINGLE(INDEX(A1:A9,2):A4)"],
  ["=@(A1:A9)", "=SINGLE((A1:A9))"],
  ["=@A1#", "=SINGLE(ANCHORARRAY(A1))"],
  ['=@FIND(")",A1)', '=SINGLE(FIND(")",A1))'],
  ["=@Sales[Amount]+1", "=SINGLE(Sales[Amount])+1"],
])("%s is read as %s", (formula, read) => {
  expect(withOperatorsAsCalls(formula)).toBe(read);
});

it.each([
  "=SUM(A1:A9)",
  '="a@b.example #1"',
  '=IF(A1="#N/A","@",A1)',
  "=#REF!+1",
  "=Sheet1!#REF!",
  "=Sales[@Amount]",
  "=Sales[[#Headers],[@ it]]",
  "=Sales[@[Two words]]",
  "='a@b #1'!A1",
  '=TEXT(A1,"#,##0")',
  "=@",
])("%s is left as it is", (formula) => {
  expect(withOperatorsAsCalls(formula)).toBe(formula);
});
