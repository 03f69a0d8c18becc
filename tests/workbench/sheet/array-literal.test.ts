/** Array constants are cut at their separators, and never inside a text. */
import { splitArray } from "../../../src/workbench/sheet/array-literal";

const text = (value: string) => ({ text: value });
const plain = (value: string) => ({ plain: value });

test.each([
  ['{"a,b",1;2}', [[text("a,b"), plain("1")], [plain("2")]]],
  ['{ "x" ; "y;z" }', [[text("x")], [text("y;z")]]],
  ['{"","x"}', [[text(""), text("x")]]],
  ['{"a"b",TRUE}', [[text('a"b'), plain("TRUE")]]],
  ["{-1,#N/A}", [[plain("-1"), plain("#N/A")]]],
  ["{1}", [[plain("1")]]],
])("%s", (literal, cells) => expect(splitArray(literal)).toEqual(cells));
