/** The pane speaks all its languages: the same placeholders everywhere, and Chinese set as Chinese. */
import { paneEn, type PaneKey } from "../../src/words/pane.en";
import { paneZhHans } from "../../src/words/pane.zh-hans";
import { paneZhHant } from "../../src/words/pane.zh-hant";

import { atlas } from "../support/shipped";

const keys = Object.keys(paneEn) as PaneKey[];
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe.each([
  ["zh-Hans", paneZhHans],
  ["zh-Hant", paneZhHant],
])("%s", (_, messages) => {
  it("has the placeholders English has", () => {
    for (const key of keys) expect([key, placeholders(messages[key])]).toEqual([key, placeholders(paneEn[key])]);
  });

  it("uses full-width punctuation after Chinese", () => {
    for (const key of keys) expect(messages[key]).not.toMatch(/\p{Script=Han}[,;:!?()]/u);
  });

  it("keeps a space between Latin and Chinese", () => {
    for (const key of keys)
      expect([key, messages[key]]).not.toEqual([
        key,
        expect.stringMatching(/\p{Script=Han}[A-Za-z]|[A-Za-z]\p{Script=Han}/u),
      ]);
  });
});

it("never says what the design forbids", () => {
  for (const key of keys) expect(paneEn[key]).not.toMatch(/N\/A|\bnull\b|oops|undefined/i);
});

it("has a word for every kind of source and every grade that the record uses", () => {
  const { sources, observations } = atlas.data;
  const asked = new Set([
    ...sources.map(({ kind }) => `source.${kind}`),
    ...observations.map(({ grade }) => `grade.${grade}`),
  ]);
  expect([...asked].filter((key) => !(key in paneEn))).toEqual([]);
});
