/** Chinese workbooks are as complete as English ones: every word is there, and no English is left in the cells. */
import { templateIds } from "../../src/contract/template";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { atlas } from "../support/shipped";
import { workbookWords as en } from "../../src/words/workbook.en";
import { workbookWords as hans } from "../../src/words/workbook.zh-hans";
import { workbookWords as hant } from "../../src/words/workbook.zh-hant";
import type { Cell } from "../../src/workbook/plan/types";
import { build } from "../workbook/support/built";
import { modes } from "../workbook/support/requests";

const slots = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe.each([
  ["simplified", hans],
  ["traditional", hant],
] as const)("%s", (_, words) => {
  test("every word is there, with the same slots", () => {
    expect(Object.keys(words)).toEqual(Object.keys(en));
    const slotsOf = (all: Readonly<Record<string, string>>) =>
      Object.entries(all).map(([key, text]) => [key, ...slots(text)]);
    expect(slotsOf(words)).toEqual(slotsOf(en));
  });

  test("no word is left in English", () => {
    const same = Object.entries(words).filter(
      ([key, text]) => text === en[key as keyof typeof en] && /[A-Za-z]{2}/.test(text.replace(/\{\w+\}/g, "")),
    );
    expect(same).toEqual([]);
  });
});

test("every word is used, and every word used is there", () => {
  const folder = join(__dirname, "../../src/workbook/plan");
  const source = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => readFileSync(join(folder, path), "utf8"))
    .join("\n");
  const asked = [...source.matchAll(/\bsay\((?:context, )?"([^"]+)"/g)].map(([, key = ""]) => key);
  expect(asked.filter((key) => !(key in en))).toEqual([]);
  // A key in quotation marks, or one whose beginning stands in a template: `topic.${…}`.
  const isUsed = (key: string): boolean =>
    source.includes(`"${key}"`) ||
    key.split(".").some((__, at, parts) => source.includes(`\`${parts.slice(0, at).join(".")}.$`));
  expect(Object.keys(en).filter((key) => !isUsed(key))).toEqual([]);
});

test("our own work has its title in every language, in English the dataset's", () => {
  const own = atlas.data.sources.filter((source) => source.kind === "computed");
  expect(own.map(({ key }) => (en as Readonly<Record<string, string>>)[`title.${key}`])).toEqual(
    own.map(({ title }) => title),
  );
});

/** What is the same in every language: names people gave, ids, codes and addresses. */
const names = [
  ...atlas.data.sources.flatMap((source) => [source.title, source.publisher, source.id]),
  ...atlas.data.entities.flatMap((entity) => [...Object.values(entity.names), ...entity.tickers, entity.id]),
  ...atlas.data.metrics.map((metric) => metric.id),
  ...atlas.data.models.map((model) => model.id),
].sort((a, b) => b.length - a.length);

function withoutNames(text: string): string {
  return names.reduce((rest, name) => (rest.includes(name) ? rest.replaceAll(name, " · ") : rest), text);
}

/** English prose: three words running that are no name. */
const english = /[A-Za-z]{2,}[ ,.;:]+[a-z]{2,}[ ,.;:]+[a-z]{2,}/;
const isAddress = (cell: Cell): boolean => cell.link?.kind === "web";

describe.each(
  templateIds.flatMap((template) =>
    (["zh-Hans", "zh-Hant"] as const).flatMap((language) => modes.map((mode) => [template, language, mode] as const)),
  ),
)("%s, %s, %s", (template, language, mode) => {
  test("no cell speaks English", async () => {
    const { plan } = await build({ template, language, mode });
    const texts = plan.sheets.flatMap((sheet) =>
      sheet.rows
        .flat()
        .flatMap((cell) => (cell && typeof cell.value === "string" && !isAddress(cell) ? [cell.value] : [])),
    );
    const charts = plan.sheets.flatMap((sheet) =>
      sheet.charts.flatMap((chart) => [chart.title, chart.valueTitle, chart.altText]),
    );
    expect([...texts, ...charts].filter((text) => english.test(text) && english.test(withoutNames(text)))).toEqual([]);
    expect(texts.filter((text) => /\p{Script=Han}/u.test(text)).length).toBeGreaterThan(texts.length / 3);
  });
});
