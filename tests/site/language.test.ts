/** A page speaks one language: what is Chinese has no English sentence in it, and the two scripts do not mix. */
import { atlas, shipped } from "../support/shipped";
import { languages, type Language } from "../../src/contract/language";
import { pageIds, pathOf, type PageId } from "../../src/site/frame/site-map";
import { sitePages } from "../../src/site/site-pages";
import { readPage, textOf, withClass, withName, type PageElement } from "./support/page-tree";

const trees = new Map<string, PageElement>();

beforeAll(async () => {
  for (const { path, text } of await sitePages({ edition: shipped, origin: "https://atlas.example" }))
    if (path.endsWith(".html")) trees.set(path, readPage(text));
});

/** What a page says itself: code, other languages' names and the titles of its sources are not its words. */
function spokenText(path: string, skip: (element: PageElement) => boolean = () => false): string {
  const foreign = (element: PageElement): boolean => {
    const { name, attributes } = element;
    return (
      name === "code" || name === "script" || attributes["translate"] === "no" || "lang" in attributes || skip(element)
    );
  };
  const tree = trees.get(path);
  const [body] = tree ? withName(tree, "body") : [];
  return quoted.reduce((text, part) => text.replaceAll(part, "…"), textOf(body ?? "", foreign));
}

/** Without results, which speak the language their formula asks for. */
const proseOf = (page: PageId, language: Language): string =>
  spokenText(pathOf(page, language), ({ attributes }) => /\b(cells?|card)\b/.test(attributes["class"] ?? ""));

/** Names and titles stand as their owners write them; longest first, since one may hold another. */
const quoted = [
  ...atlas.data.sources.flatMap(({ title, publisher }) => [title, publisher]),
  ...atlas.data.entities.flatMap(({ names, aliases }) => [...Object.values(names), ...aliases]),
]
  .filter((text) => text.length > 1)
  .sort((a, b) => b.length - a.length);

const chinese = languages.filter((language) => language !== "en");
const sentences = /[A-Za-z][a-z]+(?:[ ,]+[A-Za-z][a-z]*){2,}/g;
/** What is called so in Chinese as well. */
const kept = /^(Power Query|Frictionless Data|Excel on|Google Cloud)/;

const chinesePages = chinese.flatMap((language) =>
  pageIds.map((page): [string, PageId, Language] => [pathOf(page, language), page, language]),
);

test.each(chinesePages)("%s has no English sentence", (_path, page, language) => {
  const found = [...proseOf(page, language).matchAll(sentences)].map(([text]) => text);
  expect(found.filter((text) => !kept.test(text))).toEqual([]);
});

test.each(chinesePages)("errors on %s give their reasons in Chinese", (path) => {
  const tree = trees.get(path);
  const messages = tree ? withClass(tree, "message").map((message) => textOf(message)) : [];
  expect(messages.filter((text) => !/\p{Script=Han}{2}/u.test(text))).toEqual([]);
});

/** Everyday characters that only one of the scripts has. */
const SIMPLIFIED_ONLY = /[这个来数据页发说业务时间产对应类单项计额]/;
const TRADITIONAL_ONLY = /[這個來數據頁發說業務時間產對應類單項計額]/;

test.each(pageIds)("the page %s keeps each script to its own pages", (page) => {
  expect(TRADITIONAL_ONLY.exec(proseOf(page, "zh-Hans"))?.[0]).toBeUndefined();
  expect(SIMPLIFIED_ONLY.exec(proseOf(page, "zh-Hant"))?.[0]).toBeUndefined();
});
