/** Every sentence of the workbench's README on what differs from Excel is tried by tests that are there, and no other is listed. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { TRIED } from "./differs";

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

it.each(TRIED.filter(([, tests]) => tests.length > 0))("%s … is tried", (_, tests) => {
  const missing = tests.filter((test) => {
    const [, file = "", name = ""] = /^([\w-]+): (.*)$/s.exec(test) ?? [];
    return !browserTest(file).includes(name);
  });
  expect(missing).toEqual([]);
});
