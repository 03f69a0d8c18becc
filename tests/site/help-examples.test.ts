/** The results printed on the help pages are those a formula engine gives, in the page's own language. */
import { shipped } from "../support/shipped";
import { evaluateFormulas, type CellValue, type Outcome } from "ai-atlas-workbench/engine";
import { addInFunctions } from "../../src/cli/add-in-functions";
import { loadDesk } from "../../src/words/desk";
import { languages, type Language } from "../../src/contract/language";
import { pathOf } from "../../src/site/frame/site-map";
import { functionIds } from "../../src/site/help/function-index";
import { MOST_ROWS } from "../../src/site/help/live-example";
import { sitePages } from "../../src/site/site-pages";
import { wordingIn } from "../../src/site/wording/wording-in";
import { readPage, textOf, withClass, withName, type PageElement } from "./support/page-tree";

interface PrintedExample {
  readonly formula: string;
  /** As a reader sees them, the header row included. */
  readonly rows: readonly (readonly string[])[];
}

const pages = new Map<string, readonly PrintedExample[]>();

beforeAll(async () => {
  for (const { path, text } of await sitePages({ edition: shipped, origin: "https://atlas.example" }))
    if (path.endsWith(".html")) pages.set(path, withClass(readPage(text), "live").map(readExample));
});

const unseen = ({ attributes }: PageElement): boolean => attributes["class"] === "unseen";

function readExample(figure: PageElement): PrintedExample {
  const rows = withName(figure, "tr").map((row) =>
    withName(row, "th", "td").map((cell) => textOf(cell, unseen).trim()),
  );
  const single = withClass(figure, "cell").map((cell) => [textOf(cell, unseen).trim()]);
  return { formula: textOf(withClass(figure, "formula")[0] ?? ""), rows: rows.length > 0 ? rows : single };
}

const written = (language: Language) =>
  functionIds.flatMap((id) => {
    const { examples, failures } = wordingIn(language).help[id];
    return [...examples, ...failures].map(({ formula }) => ({ id, formula }));
  });

test.each(languages)("every example of every function stands on its page, in %s", (language) => {
  for (const id of functionIds) {
    const printed = pages.get(pathOf(id, language))?.map(({ formula }) => formula);
    expect(printed).toEqual(
      written(language)
        .filter((one) => one.id === id)
        .map(({ formula }) => formula),
    );
    expect(printed?.length).toBeGreaterThan(0);
  }
});

describe.each(languages)("in %s", (language) => {
  test("the engine gives what is printed", async () => {
    const desk = await loadDesk(shipped, language);
    const printed = ["index.html", ...functionIds.map((id) => pathOf(id, language))]
      .map((path) => (path === "index.html" ? pathOf("index", language) : path))
      .flatMap((path) => pages.get(path) ?? []);
    const { outcomes } = await evaluateFormulas(
      printed.map(({ formula }) => formula),
      addInFunctions(desk),
    );
    const differing = printed.filter((example, at) => !agrees(example, outcomes[at]));
    expect(differing).toEqual([]);
    expect(printed.length).toBeGreaterThan(60);
  });

  test("what is said to fail does, and with a reason", () => {
    for (const id of functionIds) {
      const failing = new Set(wordingIn(language).help[id].failures.map(({ formula }) => formula));
      const printed = (pages.get(pathOf(id, language)) ?? []).filter(({ formula }) => failing.has(formula));
      for (const { rows } of printed) expect(rows.flat().join("\n")).toMatch(/#(N\/A|VALUE!) \S/);
    }
  });
});

test.each(languages)("no result is written into the wording in %s", (language) => {
  const prose = functionIds.flatMap((id) => {
    const { answers, remarks, origin, examples, failures } = wordingIn(language).help[id];
    return [answers, origin, ...remarks, ...[...examples, ...failures].map(({ says }) => says)];
  });
  expect(prose.filter((text) => /(CNY|USD|[$¥]) ?\d|\d ?(%|bn|mn|亿|億)/.test(text))).toEqual([]);
});

function agrees({ rows }: PrintedExample, outcome: Outcome | undefined): boolean {
  if (!outcome) return false;
  const values = valuesOf(outcome);
  const most = Math.min(values.length, rows.length);
  const complete = rows.length === values.length || rows.length >= MOST_ROWS;
  return complete && rows.slice(0, most).every((row, r) => row.every((text, c) => shows(text, values[r]?.[c] ?? null)));
}

function valuesOf(outcome: Outcome): readonly (readonly CellValue[])[] {
  if ("error" in outcome) return [[outcome]];
  return typeof outcome.value === "object" && outcome.value !== null ? outcome.value : [[outcome.value]];
}

function shows(text: string, value: CellValue): boolean {
  if (value === null) return text === "";
  if (typeof value === "object") return text === `${value.error} ${value.message ?? ""}`.trim();
  if (typeof value === "number") return showsNumber(text, value);
  return text === (typeof value === "boolean" ? String(value).toUpperCase() : value.trim());
}

/** A formatted number is its value within what the shown digits can tell. */
function showsNumber(text: string, value: number): boolean {
  const digits = /-?\d[\d,]*(\.\d+)?/.exec(text.replaceAll("−", "-"))?.[0].replaceAll(",", "");
  if (digits === undefined) return false;
  const scale = text.includes("%") ? 100 : 1;
  const decimals = digits.split(".")[1]?.length ?? 0;
  return Math.abs(Number(digits) - value * scale) <= 0.5000001 * 10 ** -decimals;
}
