/** What the bounds of the terms leave of a sum: told here by the sides alone, for every pair of signs. */
import { summedObservation } from "../../../src/core/dataset/summed";
import type { Observation } from "../../../src/core/dataset/types";
import type { Qualifier } from "../../../src/contract/qualifier";
import { smallAtlas } from "../support/small-atlas";

const atlas = smallAtlas([
  "acme revenue 2025Q1 10 report A",
  "acme revenue 2025Q2 20 report B",
  "acme revenue 2025Q3 30 report article",
  "acme revenue 2025Q4 5 report own",
]);
const [one, two, three, own] = atlas.data.observations as [Observation, Observation, Observation, Observation];
const span = { start: 2025 * 12, months: 12 };
const signs: readonly Qualifier[] = ["=", "≈", ">", "≥", "<", "≤"];
const qualified = (seen: Observation, qualifier: Qualifier): Observation => ({ ...seen, qualifier });
const summed = (plus: readonly Observation[], minus: readonly Observation[] = []) =>
  summedObservation(atlas, { plus, minus }, span, "");

/** Exact terms say nothing; those of one side leave it, strict where one is; anything else is about. */
function expected(left: Qualifier, right: Qualifier): Qualifier {
  const said = [left, right].filter((sign) => sign !== "=");
  if (said.length === 0) return "=";
  const up = said.every((sign) => sign === ">" || sign === "≥");
  const down = said.every((sign) => sign === "<" || sign === "≤");
  if (up) return said.includes(">") ? ">" : "≥";
  if (down) return said.includes("<") ? "<" : "≤";
  return "≈";
}
const flipped: Readonly<Record<Qualifier, Qualifier>> = { "=": "=", "≈": "≈", ">": "<", "<": ">", "≥": "≤", "≤": "≥" };

test.each(signs.flatMap((left) => signs.map((right) => [left, right] as const)))("%s and %s", (left, right) => {
  expect(summed([qualified(one, left), qualified(two, right)]).qualifier).toBe(expected(left, right));
  expect(summed([qualified(one, left)], [qualified(two, right)]).qualifier).toBe(expected(left, flipped[right]));
});

test("exact terms that were rounded leave about, unless the sum is one whole number all the same", () => {
  const wide = { ...two, interval: { low: 19.5, high: 20.5 } };
  const narrow = { ...two, interval: { low: 19.9, high: 20.1 } };
  expect([summed([one, wide]).qualifier, summed([one, narrow]).qualifier]).toEqual(["≈", "="]);
});

test("value, terms, grade and source of a sum", () => {
  const sum = summed([one, two], [three]);
  expect(sum).toMatchObject({
    value: 0,
    interval: { low: 0, high: 0 },
    locator: "2025Q1 + 2025Q2 − 2025Q3",
    inputs: [0, 1, 2],
    index: -1,
    status: "derived",
    source: "sums",
    grade: "article",
    period: "2025",
  });
  expect(summed([one, two]).grade).toBe("B");
  expect(summed([own, two]).grade).toBe("own");
  expect(summed([one], [two])).toMatchObject({ value: -10, locator: "2025Q1 − 2025Q2" });
});
