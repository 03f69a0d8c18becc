/** What a new function touches: five files that know every function, and three of its family. A sixth place that needs them all shows here. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { catalogue } from "../../src/contract/catalogue";

const functionIds = catalogue.map(({ id }) => id);
const src = resolve(__dirname, "../../src");

/** Written by hand: the traditional words are made from the simplified, the compiled data from the package. */
const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /\.tsx?$/.test(path) && !/^compiled\/|\.zh-hant\.ts$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(src, path), "utf8") }));

const names = (text: string, id: string): boolean => new RegExp(`\\b${id}\\b`).test(text);

/** The file of the family that a function belongs to, where each function is in one. */
const FAMILIES = [
  /^functions\/(each|spills\/.*|answer|card)\.ts$/,
  /^site\/wording\/help-.*\.en\.ts$/,
  /^site\/wording\/help-.*\.zh-hans\.ts$/,
];

test("these files alone know every function", () => {
  const all = files.filter(({ text }) => functionIds.every((id) => names(text, id))).map(({ path }) => path);
  expect(all.sort()).toEqual([
    "contract/catalogue.ts",
    "functions/declarations.ts",
    "site/help/function-index.ts",
    "words/functions.en.ts",
    "words/functions.zh-hans.ts",
  ]);
});

test.each(functionIds)("%s is answered in its family, and has its page in both languages", (id) => {
  const places = FAMILIES.map((family) => files.filter(({ path, text }) => family.test(path) && names(text, id)));
  expect(places.map((found) => found.length > 0)).toEqual([true, true, true]);
});
