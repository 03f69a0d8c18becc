/** Of a cell's looks the journal of a rebuild keeps what is written over, and no more. */
import type { Look } from "../../../src/excel/journal";
import { looksOf } from "../../../src/workbook/apply/cell-looks";
import { goingOf } from "../../../src/workbook/apply/rebuild/cell-looks-before";

type Format = NonNullable<Look["format"]>;

/** As Excel tells a cell in the house style of plain text, but for its font. */
const cellWith = (font: Format["font"], link: Look["link"] = null): Required<Look> => {
  const { font: house, ...rest } = looksOf("text").format ?? {};
  return {
    numberFormat: "General",
    format: {
      wrapText: false,
      indentLevel: 0,
      ...rest,
      font: { bold: false, italic: false, size: 10, ...house, ...font },
    },
    link,
  };
};

const mine = { address: "https://example.org/mine" };
const ours = { address: "https://example.org/ours" };
const ink = { color: "#000000", underline: "None" } as NonNullable<Format["font"]>;

it.each<[string, Required<Look>, { address: string } | undefined, Look]>([
  ["a cell that looks as it will costs nothing", cellWith({}), undefined, {}],
  ["a colour is the same in any case", cellWith({ color: "#000000" }), undefined, {}],
  [
    "an ink of the user's is kept",
    cellWith({ color: "#C00000" }),
    undefined,
    { format: { font: { color: "#C00000" } } },
  ],
  ["what no style of ours says is not written over", cellWith({ bold: true }), undefined, {}],
  ["the same link needs no keeping", cellWith({}, ours), ours, {}],
  ["another link is kept with the ink it brings", cellWith({}, mine), ours, { format: { font: ink }, link: mine }],
  ["no link is kept as none", cellWith({}), ours, { format: { font: ink }, link: null }],
  ["a link stays where none is written", cellWith({}, mine), undefined, {}],
  ["what Excel does not say cannot be put back", cellWith({ color: null as never }), undefined, {}],
])("%s", (_, now, link, expected) => {
  expect(goingOf(now, { style: "text", numberFormat: "General", link })).toEqual(expected);
});

it.each<[string, string, Look]>([
  ["a number format is noted where the cell gets another", "0.00", { numberFormat: "General" }],
  ["one that stays costs nothing", "General", {}],
])("%s", (_, numberFormat, expected) => {
  expect(goingOf(cellWith({ color: "#C00000" }), { numberFormat })).toEqual(expected);
});
