/** Words of JavaScript are not words of ours: whoever names something by one is told that there is no such thing. */
import { atlas, evaluate } from "../support/shipped";
import { catalogue } from "../../src/contract/catalogue";
import type { ParameterKind } from "../../src/contract/parameter";
import { Misunderstood } from "../../src/cli/misunderstood";
import { readCommand } from "../../src/cli/workbook-request";
import { own } from "../../src/core/own";

const WORDS = Object.getOwnPropertyNames(Object.prototype).concat(
  "prototype",
  "length",
  "name",
  "call",
  "then",
  "toJSON",
);

/** What stands in the other places, so that the word is what is judged. */
const GOOD: Readonly<Record<ParameterKind, unknown>> = {
  company: "Baidu",
  entity: "Baidu",
  subject: "Baidu",
  metric: "revenue",
  model: "MaaS",
  period: "2025Q1",
  line: "headline",
  unit: "bn",
  source: "best",
  part: "text",
  language: "en",
  tier: 1,
  topic: "tier",
  headers: true,
  details: false,
  coverage: false,
};

const places = catalogue.flatMap(({ id, parameters }) =>
  parameters.map(({ name, kind }, at) => ({ id, name, kind, at })),
);

test.each(places)("$id says of each in its $name that there is none", async ({ id, at }) => {
  const parameters = catalogue.find((spec) => spec.id === id)?.parameters ?? [];
  for (const word of [...WORDS, ...WORDS.map((text) => text.toUpperCase()), ...WORDS.map((text) => ` ${text} `)]) {
    const args = parameters.map(({ kind }, index) => (index === at ? word : GOOD[kind]));
    const cells = (await evaluate(id, args)).flat();
    const told = cells.filter(({ error }) => error !== undefined);
    expect([word, told.length]).not.toEqual([word, 0]);
    for (const { error } of told) {
      expect(error?.code).toMatch(/^#(?:N\/A|VALUE!)$/);
      expect(error?.message.toLowerCase()).toContain(word.trim().toLowerCase());
      expect(error?.message).not.toMatch(/undefined|NaN|native code|\[object/);
    }
  }
});

test.each(["--lang", "--template", "--unit", "--companies", "--metrics", "--periods"])(
  "so does the command line of workbooks in %s",
  (option) => {
    for (const word of WORDS)
      expect(() => readCommand(atlas, ["--out", "x.xlsx", option, word])).toThrow(Misunderstood);
  },
);

test("an object answers for what it holds itself alone", () => {
  for (const word of WORDS) expect(own({ a: 1 }, word)).toBeUndefined();
  expect(own({ a: 1 }, "a")).toBe(1);
});
