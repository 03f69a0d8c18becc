/** A column of names looked through: what is pasted, what is made of the answers, and the cells that come of it. */
import { atlas, evaluate, shipped } from "../support/shipped";
import type { CellContent } from "../../src/excel/cell-content";
import type { TakenColumn } from "../../src/excel/port";
import { checkedNames, columnBlock, counted, pastedNames } from "../../src/taskpane/functions/column-model";
import { plainWords } from "../../src/taskpane/words/load-words";

const words = plainWords(shipped);

it.each([
  ["", []],
  ["\n \n", []],
  ["Baidu\r\nBadu\n", ["Baidu", "Badu"]],
  ["Baidu\t9888.HK\n\n 百度 ", ["Baidu", "", "百度"]],
])("%j pasted is %j", (text, names) => {
  expect(pastedNames(text)).toEqual(names);
});

const names: readonly CellContent[] = ["Baidu", "百度", "", "Badu", "BIDU", "=1+1", "constructor", "0700.HK"];

async function check(list: readonly CellContent[]) {
  const answers = await evaluate("AI_NAME", [list.map((cell) => [cell === "" ? null : cell])]);
  return checkedNames(atlas, list, answers);
}

it("says of each cell what a function makes of it", async () => {
  const checked = await check(names);
  expect(checked.map(({ verdict, name }) => [verdict, name])).toEqual([
    ["recognised", "Baidu"],
    ["recognised", "Baidu"],
    ["blank", ""],
    ["unknown", ""],
    ["recognised", "Baidu"],
    ["unknown", ""],
    ["unknown", ""],
    ["recognised", "Tencent"],
  ]);
  expect(checked[3]?.note).toContain("Baidu");
  expect(checked[0]?.code).toBe(atlas.entity("baidu" as never).tickers[0]);
  expect([counted(checked, "recognised"), counted(checked, "unknown"), counted(checked, "ambiguous")]).toEqual([
    4, 3, 0,
  ]);
});

it("tells what has two meanings from what has none", () => {
  const error = (because: string) => [{ value: "#N/A", error: { code: "#N/A", message: "Say which.", because } }];
  const checked = checkedNames(atlas, ["x", "y", "z"], [error("ambiguous-entity"), error("unknown-entity")]);
  expect(checked.map(({ verdict }) => verdict)).toEqual(["ambiguous", "unknown", "unknown"]);
});

it("writes beside the column it was taken from, row by row, and by itself with the names as text", async () => {
  const checked = await check(names);
  const taken: TakenColumn = { sheet: "Mine", sheetId: "s1", address: "B3:B10", cells: names };
  const beside = columnBlock(words, checked, taken);
  expect(beside.at).toEqual({ sheet: "s1", cell: "C3" });
  expect(beside.rows).toHaveLength(names.length);
  expect(beside.rows[2]).toEqual(["", "", ""]);
  const alone = columnBlock(words, checked, undefined);
  expect(alone.at).toBeUndefined();
  expect(alone.rows).toHaveLength(names.length + 1);
  expect(alone.rows[6]?.[0]).toBe("'=1+1");
  expect(new Set(alone.formats?.map(([first]) => first))).toEqual(new Set(["@"]));
});
