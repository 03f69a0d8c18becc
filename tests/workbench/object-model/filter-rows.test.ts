/** Which rows a filter lets through. */
import { passing, type Criteria } from "../../../src/workbench/object-model/filter-rows";

const column = [5, 20, "Cloud", "cloud AI", "", true, 12].map((value) => ({
  value,
  text: value === 5 ? "5.0" : String(value).replace("true", "TRUE"),
}));

const custom = (criterion1: string, criterion2?: string, operator?: string): Criteria => ({
  filterOn: "Custom",
  criterion1,
  ...(criterion2 === undefined ? {} : { criterion2 }),
  ...(operator === undefined ? {} : { operator }),
});

it.each<[string, Criteria, readonly number[]]>([
  ["values as they are shown", { filterOn: "Values", values: ["5.0", "CLOUD"] }, [0, 2]],
  ["blanks", { filterOn: "Values", values: [""] }, [4]],
  ["greater", custom(">10"), [1, 6]],
  ["between", custom(">=5", "<20", "And"), [0, 6]],
  ["either", custom("<6", ">19", "Or"), [0, 1]],
  ["equal", custom("=5"), [0]],
  ["a text without a sign", custom("cloud"), [2]],
  ["wildcards", custom("=cloud*"), [2, 3]],
  ["one character", custom("=?loud"), [2]],
  ["not", custom("<>Cloud"), [0, 1, 3, 4, 5, 6]],
  ["blank by condition", custom("="), [4]],
  ["signs of patterns as they are", custom("=cl.ud"), []],
  ["the two greatest", { filterOn: "TopItems", criterion1: "2" }, [1, 6]],
  ["the least", { filterOn: "BottomItems", criterion1: "1" }, [0]],
  ["the upper half", { filterOn: "TopPercent", criterion1: "50" }, [1]],
  ["more than there are", { filterOn: "TopItems", criterion1: "9" }, [0, 1, 6]],
])("%s", (_name, criteria, rows) => {
  expect(passing(column, criteria).flatMap((passes, row) => (passes ? [row] : []))).toEqual(rows);
});
