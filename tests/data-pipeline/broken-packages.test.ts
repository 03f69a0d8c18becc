/** Each folder of fixtures/broken-packages is refused for the reason and at the place its expected.json names. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describeFinding } from "../../src/data-pipeline/finding";
import { buildPackage } from "../../src/data-pipeline/run";
import { FIXTURES, packageFolder } from "./package-folders";

const ROOT = join(FIXTURES, "broken-packages");

test("the package they are all broken from is sound", () => {
  expect(buildPackage(packageFolder()).findings.map(describeFinding)).toEqual([]);
});

test.each(readdirSync(ROOT))("%s is refused with its place", (name) => {
  const folder = join(ROOT, name);
  const expected: unknown = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8"));
  const { built, findings } = buildPackage(packageFolder(folder));
  expect(built).toBeUndefined();
  const places = findings.map(({ file, row, column, rule }) => ({
    file,
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    rule,
  }));
  expect(places).toEqual(expected);
  for (const finding of findings)
    expect(describeFinding(finding)).toMatch(/^[a-z.-]+(:\d+)?( \S+)? \[[a-z-]+\] \S.{10,}$/);
});
