/** Scales of a drawing, labels kept apart, and shapes that say what a figure is. */
import { barShape } from "../../src/taskpane/charts/bar-chart";
import { pointShape } from "../../src/taskpane/charts/line-chart";
import { fitName } from "../../src/taskpane/charts/measure-text";
import { linearScale, roundStep, spread } from "../../src/taskpane/charts/scale";

it.each([
  [0.09, 0.1],
  [0.1, 0.1],
  [13, 20],
  [21, 25],
  [26, 50],
  [700, 1000],
])("a step of about %d is %d", (rough, step) => {
  expect(roundStep(rough)).toBeCloseTo(step);
});

it("holds zero and every value", () => {
  const scale = linearScale([-0.1, 0.32], 0, 100);
  expect(scale.ticks).toContain(0);
  expect(scale.at(-0.1)).toBeGreaterThanOrEqual(0);
  expect(scale.at(0.32)).toBeLessThanOrEqual(100);
});

it("moves labels apart, in order and inside", () => {
  const placed = spread([50, 51, 52, 99], 14, 0, 100);
  const sorted = [...placed].sort((a, b) => a - b);
  expect(placed).toEqual(sorted);
  sorted.slice(1).forEach((at, index) => expect(at - (sorted[index] ?? 0)).toBeGreaterThanOrEqual(14));
  expect(Math.max(...placed)).toBeLessThanOrEqual(100);
});

it("draws a bound with an open end and an exact figure without", () => {
  expect(barShape(0, 50, 0, "=")).not.toBe(barShape(0, 50, 0, ">"));
  expect(barShape(0, 50, 0, ">")).toContain("L55");
  expect(barShape(0, 50, 0, "<")).toContain("L46");
  expect(pointShape(5, 5, ">")).not.toBe(pointShape(5, 5, "<"));
});

it.each([
  [200, "Amazon Web Services"],
  [80, "Amazon AWS"],
  [40, "AWS"],
  [16, "A…"],
])("a name in %d pixels reads %s", (room, shown) => {
  expect(fitName(["Amazon Web Services", "Amazon AWS", "AWS"], room)).toBe(shown);
});
