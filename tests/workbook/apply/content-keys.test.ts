/** Two contents are the same, or of the same line, however Excel writes them. */
import { contentKey, isSame } from "../../../src/workbook/apply/rebuild/content-keys";

test.each([
  ["=SUM( A1 , B2 )", "=sum(A1,B2)"],
  ["='Comps'!A1", "=Comps!A1"],
  ["=_xlfn.IFNA(_xldudf_AI_TIER(A1),@B1)", "=IFNA(AI_TIER(A1),B1)"],
  ['=AI_TIER("a B")', '= AI_TIER("a B")'],
])("%s is %s", (one, other) => expect(isSame(one, other)).toBe(true));

test.each([
  ['=AI_TIER("a B")', '=AI_TIER("aB")'],
  ['=AI_TIER("Baidu")', '=AI_TIER("baidu")'],
  ["=A1", "=A2"],
  ["=A1", "A1"],
])("%s is not %s", (one, other) => expect(isSame(one, other)).toBe(false));

test.each([
  ["=AI_TIER($A8)", "=AI_TIER($A9)"],
  ["=SUM('Comps'!A1:B2)", "=SUM(Comps!A1:B3)"],
  ["=SUM(Comps!A1)", "=SUM(Comps!#REF!)"],
  ["=SUM('Time series'!A:A)", "=SUM('Time series'!B:B)"],
  ["=A1+1", "=#REF!+1"],
  ["={comps}!A1+A2", "='Comps'!A3+A4"],
])("%s and %s are the same line", (one, other) => expect(contentKey(one)).toBe(contentKey(other)));

test.each([
  ["=AI_TIER(A1)", "=AI_MODELS(A1)"],
  ["=A1+1", "=A1+2"],
  ['="A1"', '="A2"'],
])("%s and %s are not", (one, other) => expect(contentKey(one)).not.toBe(contentKey(other)));
