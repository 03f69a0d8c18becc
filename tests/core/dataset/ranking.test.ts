/** Which of several figures is used, and which a choice of source lets through. */
import { compareFigures, fitsChoice, rankFigures } from "../../../src/core/dataset/ranking";
import type { Conflict, Observation } from "../../../src/core/dataset/types";
import { smallAtlas } from "../support/small-atlas";

const atlas = smallAtlas([
  "acme revenue 2025Q1 1 article article",
  "acme revenue 2025Q1 2 report A",
  "acme revenue 2025Q1 3 wire B",
  "acme revenue 2025Q1 4 press A",
  "acme revenue 2025Q1 5 sums A derived",
  "acme revenue 2025Q1 6 sums B derived",
  "acme revenue 2025Q1 7 press own",
  "acme revenue 2026Q1 8 press A forecast",
  "acme revenue 2026Q1 9 press C forecast",
]);
const { observations } = atlas.data;
const values = (seen: readonly Observation[]): readonly number[] => seen.map(({ value }) => value);

test.each([
  ["best", [1, 2, 3, 4, 5, 6, 7, 8, 9]],
  ["article", [1]],
  ["filing", [2, 3, 5]],
  ["own", [7]],
] as const)("%s lets %j through", (choice, fitting) =>
  expect(values(observations.filter((seen) => fitsChoice(atlas, seen, choice)))).toEqual(fitting),
);

test("reported before computed, then the grade, then the order of the record", () => {
  const figures = observations.slice(0, 6);
  expect(values([...figures].reverse().sort(compareFigures))).toEqual([2, 4, 3, 1, 5, 6]);
});

test("of plans the order alone decides, and the reader's own come where their rank puts them", () => {
  expect(values([...observations.slice(7)].sort(compareFigures))).toEqual([8, 9]);
  expect(values([...observations.slice(7)].reverse().sort(compareFigures))).toEqual([8, 9]);
  const first = { ...(observations[6] as Observation), rank: -1 };
  const last = { ...(observations[6] as Observation), rank: 1 };
  expect(values([observations[1] as Observation, first].sort(compareFigures))).toEqual([7, 2]);
  expect(values([last, observations[5] as Observation].sort(compareFigures))).toEqual([6, 7]);
});

test("the one that a conflict uses is at the front", () => {
  const conflict = { observations: [2, 1] } as unknown as Conflict;
  expect(values(rankFigures(observations.slice(0, 4), conflict))).toEqual([3, 2, 4, 1]);
  expect(values(rankFigures(observations.slice(0, 4), undefined))).toEqual([2, 4, 3, 1]);
});
