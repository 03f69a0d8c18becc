/** What the README and its neighbours say is true: formulas give their answers, scripts and files exist. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { functions } from "../support/shipped";
import { evaluateFormulas } from "ai-atlas-workbench/engine";

const root = resolve(__dirname, "../..");
const read = (name: string): string => readFileSync(resolve(root, name), "utf8");
const readme = read("README.md");

/** Rows of the tables of formulas; Prettier pads their columns. */
const examplesOf = (name: string): readonly (readonly [formula: string, answer: string])[] =>
  [...read(name).matchAll(/^\|\s*`(=.+?)`\s*\|\s*`(.+?)`\s*\|$/gm)].map(([, formula = "", answer = ""]) => [
    formula,
    answer,
  ]);

describe.each([
  ["README.md", 9],
  ["data/README.md", 9],
] as const)("%s", (name, atLeast) => {
  const examples = examplesOf(name);

  test("has examples to run", () => {
    expect(examples.length).toBeGreaterThanOrEqual(atLeast);
  });

  test("every example gives the answer printed beside it", async () => {
    const { outcomes } = await evaluateFormulas(
      examples.map(([formula]) => formula),
      functions,
    );
    const answers = outcomes.map((outcome) => ("error" in outcome ? outcome.error : JSON.stringify(outcome.value)));
    expect(answers).toEqual(examples.map(([, answer]) => answer));
  });
});

test.each(["README.md", "CONTRIBUTING.md"])("every npm script in %s exists", (name) => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const named = [...read(name).matchAll(/npm (?:run (?:--silent )?)?(start|test|[a-z]+)(?= --|\b)/g)]
    .map(([, script = ""]) => script)
    .filter((script) => !["ci", "run"].includes(script));
  expect(named.filter((script) => scripts[script] === undefined)).toEqual([]);
});

test.each(["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "data/README.md"])(
  "every link in %s leads to a file",
  (name) => {
    const links = [...read(name).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, link = ""]) => link);
    const local = links.filter((link) => !/^https?:/.test(link));
    expect(local.filter((link) => !existsSync(resolve(root, dirname(name), link)))).toEqual([]);
  },
);

test("one version of Node is asked for, wherever it is said", () => {
  const { engines } = JSON.parse(read("package.json")) as { engines: { node: string } };
  const floor = engines.node.replace(">=", "");
  expect(readme).toContain(`With Node 20 (${floor} or later):`);
  // What CI asks for is read from package.json; a number of its own would be a second floor.
  expect(read(".ci/run")).toContain('require("./package.json").engines.node');
  expect(read(".ci/run")).not.toMatch(/Node \d/);
  const lock = JSON.parse(read("package-lock.json")) as { packages: Record<string, { engines?: { node: string } }> };
  expect(lock.packages[""]?.engines).toEqual(engines);
});
