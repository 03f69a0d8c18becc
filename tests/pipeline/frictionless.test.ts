/** The package by others' measure: the published Data Package 2.0 profiles (ajv), and tableschema, a reader that is not ours. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv, { type ValidateFunction } from "ajv";
import { Table } from "tableschema";
import type { Descriptor, Resource } from "../../src/pipeline/read/descriptor";
import { DATA, FIXTURES } from "./package-folders";

const json = (path: string): object => JSON.parse(readFileSync(path, "utf8")) as object;
const descriptor = json(join(DATA, "datapackage.json")) as Descriptor;

/** The profiles use keywords for documentation and formats that ajv does not know; those assert nothing. */
function profile(name: string): ValidateFunction {
  return new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(
    json(join(FIXTURES, "frictionless-2.0", `${name}.json`)),
  );
}

test("the descriptor is a valid Data Package 2.0", () => {
  const validate = profile("datapackage");
  validate(descriptor);
  expect(validate.errors ?? []).toEqual([]);
});

test.each(descriptor.resources.map((resource) => [resource.name, resource] as const))(
  "the schema of %s is a valid Table Schema 2.0",
  (_, resource) => {
    const validate = profile("tableschema");
    validate(resource.schema);
    expect(validate.errors ?? []).toEqual([]);
  },
);

test("the profile refuses what is not a package", () => {
  expect(profile("datapackage")({ name: "no resources" })).toBe(false);
});

const rowsOf = async (name: string): Promise<readonly Record<string, unknown>[]> => {
  const resource = descriptor.resources.find((one) => one.name === name) as Resource;
  // Its typings call load synchronous; it returns a promise.
  const table = await Promise.resolve(Table.load(join(DATA, resource.path), { schema: resource.schema }));
  return table.read({ keyed: true });
};

test.each(descriptor.resources.map(({ name }) => name))(
  "tableschema reads %s, casting and checking every cell",
  async (name) => {
    const lines =
      readFileSync(join(DATA, `${name}.csv`), "utf8")
        .trim()
        .split("\n").length - 1;
    expect(await rowsOf(name)).toHaveLength(lines);
  },
);

test("what tableschema reads is what we publish", async () => {
  const baidu = (await rowsOf("observations")).filter(
    ({ entity, metric, period, source }) =>
      entity === "baidu" &&
      metric === "non_online_marketing_revenue_growth" &&
      period === "2025Q1" &&
      source === "article",
  );
  expect(baidu).toMatchObject([{ unit: "ratio", qualifier: "=", locator: "L65", grade: "article" }]);
  expect(Number(baidu[0]?.value)).toBe(0.4);
});
