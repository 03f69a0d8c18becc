/** A short run of each part of the torture that needs no browser, with a fixed seed; `npm run torture` is the long one. */
import { torture as commands } from "./commands.torture";
import { torture as fuzz } from "./fuzz.torture";
import { torture as packages } from "./packages.torture";
import { torture as relations } from "./relations.torture";
import { chanceOf } from "./random";

test.each([
  ["fuzz", fuzz, 150],
  ["relations", relations, 40],
  ["packages", packages, 25],
  ["commands", commands, 2],
])("%s: nothing is lost", async (_, part, cases) => {
  const { tried, survived, lost } = await part({ seed: 11, cases, say: () => undefined });
  expect(lost).toEqual([]);
  expect(survived).toBe(tried);
  expect(tried).toBeGreaterThanOrEqual(cases);
});

test("the same seed chooses the same", () => {
  const choices = (seed: number) => {
    const chance = chanceOf(seed);
    return Array.from({ length: 20 }, () => chance.below(1000));
  };
  expect(choices(3)).toEqual(choices(3));
  expect(choices(3)).not.toEqual(choices(4));
});
