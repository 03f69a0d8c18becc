/** Holds the walls and habits of the house, and proves of each rule that it can fail. */
import { readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { noCycles } from "./support/cycles";
import { habits } from "./support/habits";
import { oneHome } from "./support/one-home";
import { readProject } from "./support/project";
import { walls } from "./support/walls";

const rules = [...walls, noCycles, oneHome, ...habits];
const project = readProject(resolve(__dirname, "../.."));
const tests = readProject(resolve(__dirname, "../.."), "tests");
const fixtures = resolve(__dirname, "fixtures");

test("the source tree is read whole", () => {
  expect(project.map(({ path }) => path)).toEqual(
    expect.arrayContaining(["src/shared-runtime.ts", "src/core/problem.ts", "src/taskpane/mount.tsx"]),
  );
  expect(tests.map(({ path }) => path)).toContain("tests/architecture/architecture.test.ts");
});

test.each(rules.map((rule) => [rule.name, rule] as const))("src keeps %s", (_name, rule) => {
  expect(rule.check(project)).toEqual([]);
});

/** What holds for tests as well; their walls are those of what they test. */
const inTests = ["no-cycles", "opens-with-a-sentence", "not-too-long", "telling-names"];

test.each(inTests)("tests keep %s", (name) => {
  const rule = rules.find((one) => one.name === name);
  expect(rule?.check(tests)).toEqual([]);
});

describe.each(readdirSync(fixtures))("the broken tree %s", (name) => {
  const expected = JSON.parse(readFileSync(resolve(fixtures, name, "expected.json"), "utf8")) as Record<
    string,
    string[]
  >;
  const broken = readProject(resolve(fixtures, name));

  test("is refused by its rule, with the place", () => {
    const found = rules.map((rule) => [rule.name, rule.check(broken)] as const);
    expect(Object.fromEntries(found.filter(([, violations]) => violations.length > 0))).toEqual(expected);
  });
});

test("every rule has a tree that breaks it", () => {
  const proven = readdirSync(fixtures).flatMap((name) =>
    Object.keys(JSON.parse(readFileSync(resolve(fixtures, name, "expected.json"), "utf8")) as object),
  );
  expect(rules.map(({ name }) => name).filter((name) => !proven.includes(name))).toEqual([]);
});
