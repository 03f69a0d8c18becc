/** What no argument can be, put into every parameter of every function: which problem it is depends on the parameter's kind alone. */
import { openCall } from "../../src/calls/call";
import { readArgument } from "../../src/calls/reading";
import { catalogue } from "../../src/contract/catalogue";
import type { Parameter, ParameterKind } from "../../src/contract/parameter";
import { atlas } from "../support/shipped";

type Family = "name" | "period" | "tier" | "truth" | "text";

const FAMILIES: Readonly<Partial<Record<ParameterKind, Family>>> = {
  company: "name",
  entity: "name",
  subject: "name",
  period: "period",
  tier: "tier",
  headers: "truth",
  details: "truth",
  coverage: "truth",
};
const familyOf = ({ kind }: Parameter): Family => FAMILIES[kind] ?? "text";
const all = catalogue.flatMap(({ id, parameters }) =>
  parameters.map((parameter) => [id, parameter.name, parameter] as const),
);

const problem = (parameter: Parameter, raw: unknown): unknown => {
  const seen = readArgument(atlas, parameter, raw);
  return seen.kind === "problem" || seen.kind === "error" ? seen.problem : seen;
};
const wrongType = ({ name: argument }: Parameter, kind: string, value: string, expected: string) => ({
  code: "wrong-type",
  argument,
  found: { kind, value },
  expected,
});

describe.each(all)("%s, %s", (_, name, parameter) => {
  const family = familyOf(parameter);

  test("a truth value", () => {
    const refused = { name: "name", period: "period", text: "text" } as const;
    if (family === "truth") expect(problem(parameter, true)).toEqual({ kind: "value", value: true });
    else if (family === "tier") expect(problem(parameter, true)).toEqual({ code: "tier-malformed", text: "TRUE" });
    else expect(problem(parameter, false)).toEqual(wrongType(parameter, "boolean", "FALSE", refused[family]));
  });

  test("a number that is nothing", () => {
    const given = problem(parameter, 0.5);
    if (family === "name") expect(given).toEqual(wrongType(parameter, "number", "0.5", "name"));
    else if (family === "truth") expect(given).toEqual(wrongType(parameter, "number", "0.5", "boolean"));
    else if (family === "period") expect(given).toEqual({ code: "period-malformed", text: "0.5" });
    else if (parameter.kind === "line") expect(given).toEqual({ kind: "value", value: "0.5" });
    else expect(given).toMatchObject({ code: expect.stringMatching(/^unknown-|-malformed$/) as string, text: "0.5" });
  });

  test("a text that is too long, and one that is not", () => {
    const [most, more] = ["x".repeat(255), "x".repeat(256)];
    const tooLong = { code: "text-too-long", argument: name, length: 256, limit: 255 };
    if (family === "truth") expect(problem(parameter, more)).toEqual(wrongType(parameter, "text", more, "boolean"));
    else expect(problem(parameter, more)).toEqual(tooLong);
    expect(problem(parameter, most)).not.toMatchObject({ code: "text-too-long" });
  });

  test("an error, as text and as the host has it, and a blank", () => {
    for (const raw of ["#REF!", { type: "CustomFunctionError", code: "#REF!" }])
      expect(problem(parameter, raw)).toEqual({ code: "error-given", error: "#REF!" });
    for (const raw of ["", " ", null, undefined])
      expect(readArgument(atlas, parameter, raw)).toEqual({ kind: "blank" });
  });
});

const ones = catalogue.flatMap(({ id, parameters }) =>
  parameters.flatMap((parameter, at) => (parameter.takes === "one" ? [[id, parameter.name, at] as const] : [])),
);

test.each(ones)("%s, %s: a range where one cell is read", (id, argument, at) => {
  const { parameters } = catalogue.find((spec) => spec.id === id) ?? { parameters: [] };
  const args = parameters.map((one, place) =>
    place === at ? [["a", "b", "c"]] : one.optional ? undefined : one.kind === "metric" ? "revenue" : "Baidu",
  );
  const call = openCall(atlas, id, args);
  expect(call.ok && call.value.at(0, 0)).toEqual({
    ok: false,
    problem: { code: "wrong-type", argument, found: { kind: "range", value: 3 }, expected: "one-cell" },
  });
});

test.each<readonly [unknown, boolean | undefined]>([
  [1, true],
  [0, false],
  ["true", true],
  ["False", false],
  ["1", undefined],
  ["yes", undefined],
  [2, undefined],
  [-1, undefined],
])("%j as a truth value is %s", (raw, value) => {
  const [, , parameter] = all.find(([, name]) => name === "headers") ?? [];
  const seen = readArgument(atlas, parameter as Parameter, raw);
  expect(seen.kind === "value" ? seen.value : undefined).toBe(value);
});

test.each<readonly [unknown, number | undefined]>([
  [1, 1],
  ["2", 2],
  ["Tier 3", 3],
  ["第一梯队", 1],
  ["二梯隊", 2],
  ["第3梯队", 3],
  ["三", 3],
  [4, undefined],
  ["tier", undefined],
  ["第一", undefined],
  ["第一梯队的", undefined],
])("%j as a tier is %s", (raw, value) => {
  const [, , parameter] = all.find(([, name]) => name === "tier") ?? [];
  const seen = readArgument(atlas, parameter as Parameter, raw);
  expect(seen.kind === "value" ? seen.value : undefined).toBe(value);
});
