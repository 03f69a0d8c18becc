/** A row is as high as its wrapped texts need: words break at blanks and hyphens, a Chinese text anywhere. */
import { SheetDraft } from "../../../src/workbook/plan/sheet-draft";

const LINE = 13;

/** Lines of the only row, of texts in columns of 20. */
function linesOf(...texts: readonly string[]): number {
  const draft = new SheetDraft(
    "series",
    "Sheet",
    texts.map(() => 20),
    LINE,
  );
  texts.forEach((text, column) => draft.text(0, column, text, "noteWrap"));
  const height = draft.finish("").heights[0];
  return height === undefined ? 1 : (height - 2) / LINE;
}

// Small print: twenty units of width take some 25 letters.
test.each([
  ["nothing to break", "Revenue", 1],
  [
    "words that would fit by their letters, and do not by their words",
    "International Semiconductor Intelligence Holdings",
    3,
  ],
  ["a word longer than a line", "x".repeat(60), 3],
  ["a hyphen, which a line may end with", "Semiconductors non-online-marketing", 2],
  ["blanks, which hang over the end of a line", `${"x".repeat(25)}     y`, 2],
  ["a Chinese text, which breaks anywhere", "人工智能".repeat(10), 4],
  ["lines of its own", "one\ntwo\nthree", 3],
])("%s", (_what, text, lines) => {
  expect(linesOf(text)).toBe(lines);
});

test("the longest text of a row decides", () => {
  expect(linesOf("short", "one\ntwo\nthree", "one\ntwo")).toBe(3);
});
