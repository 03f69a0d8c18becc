/** The cut that leaves foreign month names out of the bundle: it takes the locales and nothing else, or stops the build. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
// eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack's loaders are CommonJS
const withoutLocales = require("../../src/build/english-numfmt-loader.cjs") as (source: string) => string;

const read = (name: string) => readFileSync(resolve(__dirname, "../../node_modules/numfmt/lib", name), "utf8");
const source = read("locale.js");
const exportsOf = (text: string) => text.match(/^export (?:function|const) \w+/gm);

test("what the formatter imports is still there, and no locale is", () => {
  const cut = withoutLocales(source);
  expect(exportsOf(cut)).toEqual(exportsOf(source));
  expect(source).toContain("'zh_CN'");
  expect(cut).not.toContain("'zh_CN'");
  expect(cut.length).toBeLessThan(source.length / 2);
});

test("the table of language codes is empty", () => {
  expect(withoutLocales(read("codeToLocale.js"))).toBe("export default {};\n");
});

test.each([
  ["", "a file without locales"],
  [`${source}\nexport const later = 1;\n`, "something that is imported behind them"],
])("a file that is made otherwise stops the build (%#)", (text) => {
  expect(() => withoutLocales(text)).toThrow("numfmt's locales");
});
