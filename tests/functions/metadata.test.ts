/** The metadata Excel reads: the same functions as the catalogue, in three languages, and never less than was shipped. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { specOf } from "../../src/calls/spec-of";
import { catalogue } from "../../src/contract/catalogue";
import { atlas, evaluate } from "../support/shipped";
import type { PlainCells } from "../../src/calls/plain-cell";
import { readMetadata, type Metadata, type ParameterMetadata } from "../../src/functions/metadata/build";
import { languages, type Language } from "../../src/contract/language";

const ROOT = resolve(__dirname, "../..");
const ORIGIN = "https://atlas.example";
const written = new Map<Language, Metadata>();

beforeAll(async () => {
  for (const language of languages) written.set(language, await readMetadata(ROOT, atlas, language, ORIGIN));
});

const metadataIn = (language: Language): Metadata => written.get(language) as Metadata;
const ids = catalogue.map(({ id }) => id);

test("there are nineteen functions", () => expect(ids).toHaveLength(19));

describe.each(languages)("in %s", (language) => {
  test("the metadata has the catalogue's functions and parameters, in its order", () => {
    const { functions } = metadataIn(language);
    expect(functions.map(({ id }) => id)).toEqual(ids);
    for (const { id, name, parameters } of functions) {
      expect(name).toBe(id);
      expect(parameters.map(shapeOf)).toEqual(
        specOf(id)?.parameters.map(({ optional, takes }) => ({ type: "any", optional, matrix: takes !== "one" })),
      );
    }
  });

  test("every function returns a block, takes errors, and has its own help page on our site", () => {
    const { functions, allowErrorForDataTypeAny, allowCustomDataForDataTypeAny } = metadataIn(language);
    expect([allowErrorForDataTypeAny, allowCustomDataForDataTypeAny]).toEqual([true, true]);
    for (const { id, result, helpUrl } of functions) {
      expect(result).toEqual({ dimensionality: "matrix" });
      expect(helpUrl).toMatch(new RegExp(`^${ORIGIN}/help/(zh-cn/|zh-tw/)?${id.toLowerCase()}\\.html$`));
    }
  });

  test("every function and parameter is described, within what manifests allow", () => {
    for (const { description = "", parameters } of metadataIn(language).functions) {
      expect(description).not.toBe("");
      expect(description.length).toBeLessThanOrEqual(128);
      for (const parameter of parameters) {
        expect(parameter.description ?? "").not.toBe("");
        expect((parameter.description ?? "").length).toBeLessThanOrEqual(128);
        expect(parameter.name.length).toBeLessThanOrEqual(64);
      }
    }
  });

  test("every completion list exists, names nothing twice, and leaves ranges possible", () => {
    const { enums, functions } = metadataIn(language);
    const named = functions.flatMap(({ parameters }) => parameters).filter(({ customEnumId }) => customEnumId);
    expect(named.length).toBeGreaterThan(30);
    for (const { customEnumId, type } of named) {
      expect(enums.map(({ id }) => id)).toContain(customEnumId);
      expect(type).toBe("any");
    }
    for (const { id, values } of enums) {
      expect(id).toMatch(/^[A-Z][A-Z.]{2,63}$/);
      for (const key of ["name", "stringValue"] as const)
        expect(new Set(values.map((value) => value[key])).size).toBe(values.length);
      expect(values.filter(({ name, tooltip }) => name === "" || tooltip === name)).toEqual([]);
    }
  });
});

const shapeOf = ({ type, optional = false, dimensionality }: ParameterMetadata) => ({
  type,
  optional,
  matrix: dimensionality === "matrix",
});

test("companies, metrics, models and lines complete wherever they are asked for", () => {
  const completed = metadataIn("en").functions.flatMap(({ id, parameters }) =>
    parameters.map(({ customEnumId }, at) => ({ kind: specOf(id)?.parameters[at]?.kind, customEnumId })),
  );
  for (const kind of ["company", "entity", "metric", "model", "line"])
    expect(completed.filter((parameter) => parameter.kind === kind && !parameter.customEnumId)).toEqual([]);
});

const valuesOf = (list: string): readonly string[] =>
  metadataIn("en")
    .enums.find(({ id }) => id === list)
    ?.values.map(({ stringValue }) => stringValue) ?? [];

test.each([
  ["COMPANY", (value: string) => ["AI_TIER", [value]]],
  ["ENTITY", (value: string) => ["AI_NAME", [value]]],
  ["MODEL", (value: string) => ["AI_MODEL_FIT", ["Baidu", value]]],
  ["UNIT", (value: string) => ["AI_REVENUE", ["Baidu", null, null, value]]],
  ["LANGUAGE", (value: string) => ["AI_NAME", ["Baidu", value]]],
  ["SOURCE", (value: string) => ["AI_METRIC", ["Alibaba", "revenue", "2025Q1", null, value]]],
] as const)("whatever is offered from %s is understood", (list, callOf) => {
  expect(valuesOf(list).length).toBeGreaterThan(2);
  for (const value of valuesOf(list)) {
    const [name, args] = callOf(value) as [string, unknown[]];
    const [[cell] = []] = evaluate(name, args) as PlainCells;
    // The record by itself holds no row of a reader's.
    const isOwn = value === "own" && cell?.error?.because === "no-figure-from-source";
    expect([value, isOwn ? undefined : cell?.error]).toEqual([value, undefined]);
  }
});

test("whatever is offered from METRIC and LINE is a metric, or a line of one of the nine", () => {
  const problem = (name: string, args: readonly unknown[]) => (evaluate(name, args) as PlainCells)[0]?.[0]?.error;
  for (const metric of valuesOf("METRIC"))
    expect(problem("AI_METRIC", ["Baidu", metric])?.message ?? "").not.toContain("Unknown metric");
  const companies = valuesOf("COMPANY");
  for (const line of valuesOf("LINE")) {
    const known = companies.filter(
      (company) => !problem("AI_REVENUE", [company, "latest", line])?.message.includes("has no revenue line"),
    );
    expect([line, known.length > 0]).toEqual([line, true]);
  }
});

interface Shipped {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly string[];
  readonly result: string;
}

/** `[period]: any[][]` where it may be left out. */
const signatureOf = ({ name, type, optional, dimensionality }: ParameterMetadata): string =>
  `${optional ? `[${name}]` : name}: ${type}${dimensionality === "matrix" ? "[][]" : ""}`;

test("old workbooks keep working: ids, names, parameter order and types are as shipped", () => {
  const golden = JSON.parse(readFileSync(join(__dirname, "golden/functions.json"), "utf8")) as Shipped[];
  const now = metadataIn("en").functions.map(({ id, name, parameters, result }): Shipped => ({
    id,
    name,
    parameters: parameters.map(signatureOf),
    result: `${result.type ?? "any"}${result.dimensionality === "matrix" ? "[][]" : ""}`,
  }));
  expect(now).toEqual(golden);
});
