/** A mark is taken off a name however it is written, and a word that only ends like one stays. */
import { readMark } from "../../../src/core/names/share-marks";

const marks: readonly (readonly [mark: string, kinds: readonly string[]])[] = [
  ...["ADR", "ADRS", "ADS", "GDR", "DR", "sponsored adr", "UNSP. ADR", "American Depositary Receipt"].map(us),
  ...["American Depositary Shares", "ADR each repr. 8 shares", "ADS, Representing 1/2 share"].map(us),
  ...["Ord Shs", "Ordinary Share", "ORD", "Common Stock", "COM", "Cap Stk", "Registered Shares", "Common"].map(
    anywhere,
  ),
  ...["Class A", "Class-B", "CL C", "cls.A", "Series B", "ClassA", "Class B Shares"].map(anywhere),
  ...["-W", "-SW", "-WR", "-SWR", "-S", "-SR", "-R", "-B", "-P", "H", "H Shares", "H-Share", "HShs", "港股"].map(
    hongKong,
  ),
  ...["A Shares", "A-Share", "AShs", "A股"].map((mark) => [mark, ["SZ", "SH"]] as const),
  ["A", ["SZ", "SH", "classes"]],
  ["C", ["classes"]],
  ["美股", ["US"]],
  ["-U", ["SH"]],
  ["-UW", ["SH"]],
];

function us(mark: string) {
  return [mark, ["US"]] as const;
}
function anywhere(mark: string) {
  return [mark, ["US", "HK", "SZ", "SH"]] as const;
}
function hongKong(mark: string) {
  return [mark, ["HK"]] as const;
}

describe.each(marks)("%s", (mark, kinds) => {
  const gap = /^[-美港]/.test(mark) ? "" : " ";
  const written = [`Acme${gap}${mark}`, `Acme${gap}${mark.toLowerCase()}`];
  // In brackets a mark needs no hyphen, and has none.
  const inBrackets = mark.startsWith("-") ? [] : [`Acme (${mark})`];
  test.each([...written, ...inBrackets])("%s", (text) => {
    expect(readMark(text)).toMatchObject({ name: "Acme", kinds });
  });
});

test.each([
  "Acme",
  "Acme Adrian",
  "Acme Share holding",
  "Acme 12",
  "快手",
  "H",
  "Acme Worldcom",
  "Acme Vehicles",
  "Republic Acme",
])("%s has no mark", (text) => expect(readMark(text)).toBeUndefined());
