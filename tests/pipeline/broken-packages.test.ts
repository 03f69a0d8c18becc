/** Each folder of fixtures/broken-packages is refused for the reason and at the place its expected.json names. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeFinding, RULES, type Finding } from "../../src/pipeline/finding";
import { buildPackage } from "../../src/pipeline/run";
import { DATA, FIXTURES, packageFolder } from "./package-folders";

const ROOT = join(FIXTURES, "broken-packages");
const expectedOf = (name: string): readonly Finding[] =>
  JSON.parse(readFileSync(join(ROOT, name, "expected.json"), "utf8")) as readonly Finding[];

test("the package they are all broken from is sound", () => {
  expect(buildPackage(packageFolder()).findings.map(describeFinding)).toEqual([]);
});

test.each(readdirSync(ROOT))("%s is refused with its place", (name) => {
  const folder = join(ROOT, name);
  const { built, findings } = buildPackage(packageFolder(folder));
  expect(built).toBeUndefined();
  const places = findings.map(({ file, row, column, rule }) => ({
    file,
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    rule,
  }));
  expect(places).toEqual(expectedOf(name));
  for (const finding of findings)
    expect(describeFinding(finding)).toMatch(/^[a-z.-]+(:\d+)?( \S+)? \[[a-z-]+\] \S.{10,}$/);
});

/** Without the version, which every release changes, and what Node itself says of a text that is no JSON. */
const lasting = (text: string): string =>
  text.replace(/\b\d{4}\.\d{1,2}\.\d{1,2}\b/g, "VERSION").replace(/(not JSON: ).*/, "$1…");

/** `RENEW=1` writes them anew, to be read in the difference. */
test("what is said of each is what was read and kept", () => {
  const said = readdirSync(ROOT).flatMap((name) => {
    const { findings } = buildPackage(packageFolder(join(ROOT, name)));
    return [`# ${name}`, ...findings.map(describeFinding).map(lasting)];
  });
  const file = join(__dirname, "golden/findings.txt");
  if (process.env.RENEW) writeFileSync(file, `${said.join("\n")}\n`);
  expect(said).toEqual(readFileSync(file, "utf8").trimEnd().split("\n"));
});

test("every rule has a package that breaks it", () => {
  const broken = new Set(readdirSync(ROOT).flatMap((name) => expectedOf(name).map(({ rule }) => rule)));
  expect(RULES.filter((rule) => !broken.has(rule))).toEqual([]);
});

test("every rule is explained in the README of the data", () => {
  const readme = readFileSync(join(DATA, "README.md"), "utf8");
  expect(RULES.filter((rule) => !readme.includes(`\`${rule}\``))).toEqual([]);
});
