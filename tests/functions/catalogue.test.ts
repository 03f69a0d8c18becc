/** The catalogue's examples give results in the real engine, and the declarations say what the catalogue's wording says. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluateFormulas, type Outcome } from "ai-atlas-workbench/engine";
import { specOf } from "../../src/calls/spec-of";
import { functions } from "../support/shipped";
import { catalogue } from "../../src/contract/catalogue";
import { furtherExamples } from "../../src/contract/examples";
import { functionCards } from "../../src/words/function-cards";
import { functionsEn } from "../../src/words/functions.en";
import { functionsZhHans } from "../../src/words/functions.zh-hans";
import { functionsZhHant } from "../../src/words/functions.zh-hant";

const examples = catalogue.flatMap(({ id, example }) =>
  [example, ...(furtherExamples[id] ?? [])].map((formula, at) => ({ id, formula, first: at === 0 })),
);

describe("the examples", () => {
  let outcomes: readonly Outcome[] = [];
  beforeAll(async () => {
    const evaluation = await evaluateFormulas(
      examples.map(({ formula }) => formula),
      functions,
    );
    outcomes = evaluation.outcomes;
  });

  test.each(examples.map((example, at) => ({ ...example, at })))("$formula", ({ id, formula, first, at }) => {
    const outcome = outcomes[at];
    expect(formula).toContain(`${id}(`);
    // The first shows what the function is for; others may show an error with its reason, never a mistake of ours.
    if (first) expect(outcome).not.toHaveProperty("error");
    expect(JSON.stringify(outcome)).not.toMatch(/#(NAME\?|VALUE!|SPILL!|CALC!|REF!|BUSY!)/);
  });
});

describe("the declarations' JSDoc", () => {
  const source = readFileSync(join(__dirname, "../../src/functions/declarations.ts"), "utf8");
  const blocks = source.split("/**").slice(2);

  test.each(catalogue.map(({ id }) => id))("of %s is the English wording", (id) => {
    const block = blocks.find((text) => text.includes(`@customfunction ${id} ${id}\n`)) ?? "";
    expect(block).toContain(` * ${functionsEn.functions[id]}\n`);
    for (const { name, optional } of specOf(id)?.parameters ?? [])
      expect(block).toContain(
        `@param ${optional ? `[${name}]` : name} ${functionsEn.parameters[name]?.description ?? "?"}\n`,
      );
  });
});

test.each([
  ["en", functionsEn],
  ["zh-Hans", functionsZhHans],
  ["zh-Hant", functionsZhHant],
])("the pane gets a card for every function in %s", (_language, wording) => {
  const cards = functionCards(wording);
  expect(cards.map(({ name }) => name)).toEqual(catalogue.map(({ id }) => id));
  for (const { description, parameters, example, helpUrl } of cards) {
    expect(description).not.toBe("");
    expect(parameters.filter((parameter) => parameter.description === "")).toEqual([]);
    expect(example).toMatch(/^=AI_/);
    expect(helpUrl).toMatch(/^help\/ai_[a-z_]+\.html$/);
  }
});

test("a function's name is found in any case, and nothing else is", () => {
  expect(specOf("ai_tier")?.id).toBe("AI_TIER");
  expect(specOf("AI_TIERS")).toBeUndefined();
});
