/** The columns that the program knows of each table are those that the descriptor tells, in its order. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE_COLUMNS } from "../../src/pipeline/columns";
import { DATA } from "./package-folders";

interface Resource {
  readonly name: string;
  readonly schema: { readonly fields: readonly { readonly name: string }[] };
}

test("every table and column, and no other", () => {
  const { resources } = JSON.parse(readFileSync(join(DATA, "datapackage.json"), "utf8")) as {
    readonly resources: readonly Resource[];
  };
  const told = resources.map(({ name, schema }) => [name, schema.fields.map((field) => field.name)]);
  expect(Object.fromEntries(told)).toEqual(PACKAGE_COLUMNS);
});
