/** An edition: what belongs to it is loaded when it is first asked for, each language its own, and only once. */
import { compiled } from "../../../src/compiled/dataset";
import { openEdition, whenHere } from "../../../src/core/dataset/edition";
import { languages } from "../../../src/contract/language";

test("the texts of a language are loaded once, and at hand from then on", async () => {
  const loads: string[] = [];
  const texts = (language: string) => () => {
    loads.push(language);
    return Promise.resolve({ of: language });
  };
  const edition = openEdition({
    compiled,
    wording: { en: texts("en"), "zh-Hans": texts("zh-Hans"), "zh-Hant": texts("zh-Hant") },
    links: () => Promise.reject(new Error("not asked for")),
    evidence: () => Promise.reject(new Error("not asked for")),
  });
  expect(loads).toEqual([]);
  for (const language of languages) {
    expect(await edition.wording(language)).toEqual({ of: language });
    expect(whenHere(edition.wording(language), (text) => text)).toEqual({ of: language });
  }
  expect(loads).toEqual([...languages]);
});
