/** Every sentence of the workbench's README on what differs from Excel is tried by tests that are there, and no other is listed. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { TRIED, type Tests } from "./differs";

const root = resolve(__dirname, "../..");
const browserTest = (name: string): string => readFileSync(`${root}/tests/browser/${name}.browser.test.ts`, "utf8");

/** The sentences of the section, without the heads of its paragraphs. */
function sentences(): string[] {
  const readme = readFileSync(`${root}/src/workbench/README.md`, "utf8");
  const [, section = ""] = /## What differs from Excel\n([\s\S]*?)\n## /.exec(readme) ?? [];
  return section
    .split("\n\n")
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .filter((paragraph) => paragraph !== "")
    .flatMap((paragraph) => paragraph.replace(/^\*\*.+?\.\*\* /, "").split(/(?<=[.!?]) (?=[A-Z`])/));
}

it("each sentence has its place in the list, in order", () => {
  const begins = (sentence: string) => sentence.split(" ").slice(0, 6).join(" ");
  expect(TRIED.map(([beginning]) => beginning)).toEqual(sentences().map(begins));
});

const isTried = (entry: (typeof TRIED)[number]): entry is readonly [string, Tests] => "length" in entry[1];

it.each(TRIED.filter(isTried))("%s … is tried", (_, tests) => {
  const missing = tests.filter((test) => {
    const [, file = "", name = ""] = /^([\w-]+): (.*)$/s.exec(test) ?? [];
    return !browserTest(file).includes(name);
  });
  expect([tests.length > 0, missing]).toEqual([true, []]);
});

it("a sentence in which there is nothing to try says why, and promises no refusal", () => {
  const untried = TRIED.flatMap(([begins, tried]) => ("because" in tried ? [[begins, tried.because] as const] : []));
  expect(untried.filter(([, because]) => because.trim().split(" ").length < 3)).toEqual([]);
  const whole = untried.map(([begins]) => sentences().find((sentence) => sentence.startsWith(begins)) ?? "");
  expect(whole.filter((sentence) => sentence === "" || /\b(refuse[sd]?|fails?)\b/.test(sentence))).toEqual([]);
});
