/** datapackage.json as an editor may leave it: every slip is one clear finding, never a stack. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeFindings, type Finding } from "../../src/pipeline/finding";
import { buildPackage } from "../../src/pipeline/run";
import { packageFolder } from "./package-folders";

/* eslint-disable @typescript-eslint/no-explicit-any -- the descriptor is broken on purpose */
type Loose = any;

const mutations: readonly (readonly [name: string, change: (descriptor: Loose) => void])[] = [
  ["a resource that is null", (d) => (d.resources[0] = null)],
  ["a resource that is text", (d) => (d.resources[0] = "entities")],
  ["a resource listed twice", (d) => d.resources.push(d.resources[0])],
  ["two resources of one file", (d) => (d.resources[0].path = d.resources[1].path)],
  ["a path that leaves the folder", (d) => (d.resources[0].path = "../entities.csv")],
  ["no schema", (d) => delete d.resources[0].schema],
  ["fields that are no list", (d) => (d.resources[0].schema.fields = {})],
  ["no fields", (d) => (d.resources[0].schema.fields = [])],
  ["a field of no type", (d) => delete d.resources[0].schema.fields[0].type],
  ["a field that is null", (d) => (d.resources[0].schema.fields[0] = null)],
  ["no primary key", (d) => delete d.resources[0].schema.primaryKey],
  ["a primary key that is no field", (d) => (d.resources[0].schema.primaryKey = ["nothing"])],
  ["a pattern that is none", (d) => (d.resources[0].schema.fields[0].constraints = { pattern: "(" })],
  ["an enum that is text", (d) => (d.resources[0].schema.fields[0].constraints = { enum: "a" })],
  ["a bound that is text", (d) => (d.resources[0].schema.fields[0].constraints = { minimum: "0" })],
  ["a foreign key without a target", (d) => (d.resources[0].schema.foreignKeys = [{ fields: ["id"] }])],
  ["no licences", (d) => delete d.licenses],
  ["no keywords", (d) => delete d.keywords],
  ["no title", (d) => delete d.title],
  ["a version that is a number", (d) => (d.version = 2026)],
  ["a thirteenth month", (d) => (d.version = "2026.13.01")],
  ["resources that are an object", (d) => (d.resources = {})],
];

const withDescriptor = (change: (descriptor: Loose) => Loose): readonly Finding[] => {
  const folder = packageFolder();
  const path = join(folder, "datapackage.json");
  const descriptor = JSON.parse(readFileSync(path, "utf8"));
  writeFileSync(path, JSON.stringify(change(descriptor)));
  return buildPackage(folder).findings;
};

test.each(mutations)("%s is a finding", (_, change) => {
  const findings = withDescriptor((descriptor) => (change(descriptor), descriptor));
  expect(findings.map(({ file, rule }) => [file, rule])).toEqual([["datapackage.json", "bad-descriptor"]]);
  expect(findings[0]?.message).toMatch(/\S{3,}/);
});

test.each([[null], [[]], ["text"], [7]])("a descriptor that is %j is a finding", (value) => {
  expect(withDescriptor(() => value).map(({ rule }) => rule)).toEqual(["bad-descriptor"]);
});

test("many findings alike are counted, not listed", () => {
  const findings = Array.from({ length: 83_334 }, (_, at) => ({
    file: "observations.csv",
    row: at + 2,
    column: "entity",
    rule: "duplicate-key" as const,
    message: "stands there already",
  }));
  const lines = describeFindings(findings).split("\n");
  expect(lines).toHaveLength(21);
  expect(lines.at(-1)).toBe("observations.csv [duplicate-key] and 83314 more like these");
});
