/** Inputs as analysts' files have them: what must be understood, and what must stay refused or stay as it is. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluateFormulas, type Outcome } from "ai-atlas-workbench/engine";
import { functions } from "../support/shipped";

type Case = readonly [formula: string, expected: unknown, message: string | null];

const casesIn = (file: string): readonly Case[] =>
  JSON.parse(readFileSync(join(__dirname, "inputs", file), "utf8")) as readonly Case[];

describe.each(["understood.json", "guards.json"])("%s", (file) => {
  const cases = casesIn(file);
  let outcomes: readonly Outcome[] = [];
  beforeAll(async () => {
    const { outcomes: given } = await evaluateFormulas(
      cases.map(([formula]) => formula),
      functions,
    );
    outcomes = given;
  });

  test.each(cases.map(([formula, expected, message], at) => ({ formula, expected, message, at })))(
    "$formula gives $expected",
    ({ expected, message, at }) => {
      const outcome = outcomes[at] as { readonly value?: unknown; readonly error?: string; readonly message?: string };
      expect(rounded(outcome.error ?? outcome.value, expected)).toEqual(expected);
      expect(outcome.message ?? "").toContain(message ?? "");
    },
  );
});

/** A figure is right when it rounds to the expected one's own digits: a better source may add some. */
function rounded(given: unknown, expected: unknown): unknown {
  if (typeof given !== "number" || typeof expected !== "number" || expected === 0) return given;
  const [digits = ""] = expected.toExponential().split("e");
  return Number(given.toPrecision(digits.replace(/[.-]/g, "").length));
}
