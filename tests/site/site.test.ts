/** Every page of the site, in every language: well-formed, complete, and every link on it leads somewhere. */
import { shipped } from "../support/shipped";
import { existsSync } from "node:fs";
import { posix, resolve } from "node:path";
import { languages, type Language } from "../../src/contract/language";
import { pageIds, pathOf, type PageId } from "../../src/site/frame/site-map";
import { sitePages } from "../../src/site/site-pages";
import { elementsOf, readPage, textOf, withName, type PageElement } from "./support/page-tree";

const ORIGIN = "https://atlas.example";
const root = resolve(__dirname, "../..");
const wanted = languages.flatMap((language) =>
  pageIds.map((page): [string, PageId, Language] => [pathOf(page, language), page, language]),
);

const texts = new Map<string, string>();
const trees = new Map<string, PageElement>();

beforeAll(async () => {
  for (const { path, text } of await sitePages({ edition: shipped, origin: ORIGIN })) texts.set(path, text);
  for (const [path] of wanted) trees.set(path, readPage(texts.get(path) ?? ""));
});

const treeOf = (path: string): PageElement => {
  const tree = trees.get(path);
  if (!tree) throw new Error(`${path} is not among the pages`);
  return tree;
};

test("the site is these pages and the style sheet", () => {
  expect([...texts.keys()].sort()).toEqual(["site.css", ...wanted.map(([path]) => path)].sort());
});

test("building it again gives the same bytes", async () => {
  const again = await sitePages({ edition: shipped, origin: ORIGIN });
  expect(again.filter(({ path, text }) => texts.get(path) !== text).map(({ path }) => path)).toEqual([]);
});

test("no two pages of a language share a title", () => {
  for (const language of languages) {
    const titles = pageIds.map((page) => textOf(withName(treeOf(pathOf(page, language)), "title")[0] ?? ""));
    expect(new Set(titles).size).toBe(titles.length);
  }
});

describe.each(wanted)("%s", (path, page, language) => {
  const named = (...names: readonly string[]) => withName(treeOf(path), ...names);
  const attribute = (name: string, key: string) => named(name).map(({ attributes }) => attributes[key] ?? "");

  test("names its language, title and description", () => {
    expect(treeOf(path).attributes["lang"]).toBe(language);
    expect(textOf(named("title")[0] ?? "")).toMatch(/\S/);
    const description = named("meta").find(({ attributes }) => attributes["name"] === "description");
    expect(description?.attributes["content"]?.length).toBeGreaterThan(8);
  });

  test("has one first heading and skips no level below it", () => {
    const levels = named("h1", "h2", "h3", "h4", "h5", "h6").map(({ name }) => Number(name.slice(1)));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  });

  test("leaves no hole in its text", () => {
    expect(textOf(named("body")[0] ?? "")).not.toMatch(/undefined|NaN|\[object|\{[a-z]+\}/);
    const empty = named("h1", "h2", "h3", "p", "dt", "dd", "th", "li", "a", "code").filter(
      (one) => !/\S/.test(textOf(one)),
    );
    expect(empty.map(({ name, attributes }) => [name, attributes])).toEqual([]);
  });

  test("gives no id twice and every picture a text", () => {
    const ids = elementsOf(treeOf(path)).flatMap(({ attributes }) => attributes["id"] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(named("img").filter(({ attributes }) => attributes["alt"] === undefined)).toEqual([]);
  });

  test("links to pages, files and places that there are", () => {
    const inside = [...attribute("a", "href"), ...attribute("link", "href"), ...attribute("img", "src")].filter(
      (href) => !/^https?:/.test(href),
    );
    expect(inside.filter((href) => !leadsSomewhere(path, href))).toEqual([]);
  });

  test("links outside by whole addresses", () => {
    const outside = attribute("a", "href").filter((href) => /^\w+:/.test(href));
    expect(outside.filter((href) => !URL.canParse(href) || !/^https?:$/.test(new URL(href).protocol))).toEqual([]);
  });

  test("offers itself in the other languages", () => {
    const alternates = named("link").filter(({ attributes }) => attributes["rel"] === "alternate");
    expect(alternates.map(({ attributes }) => [attributes["hreflang"], attributes["href"]])).toEqual(
      languages.map((other) => [other, `${ORIGIN}/${pathOf(page, other)}`]),
    );
  });

  test("runs no script", () => {
    expect(attribute("script", "type").filter((type) => type !== "application/ld+json")).toEqual([]);
    const handlers = elementsOf(treeOf(path)).flatMap(({ attributes }) => Object.keys(attributes));
    expect(handlers.filter((name) => /^on/.test(name))).toEqual([]);
  });
});

test("the data page describes the dataset to catalogues", () => {
  const [script] = withName(treeOf("data.html"), "script");
  expect(JSON.parse(textOf(script ?? ""))).toMatchObject({ "@context": "https://schema.org/", "@type": "Dataset" });
});

/** A page of the site, a file the build copies beside it, or a place on the page itself. */
function leadsSomewhere(from: string, href: string): boolean {
  const [file = "", place] = href.split("#");
  const path = file === "" ? from : posix.join(posix.dirname(from), file);
  const target = trees.get(path);
  if (place !== undefined)
    return target !== undefined && elementsOf(target).some(({ attributes }) => attributes["id"] === place);
  return (
    texts.has(path) ||
    COPIED.some(([folder, source]) => path.startsWith(folder) && existsSync(resolve(root, source, path)))
  );
}

/** What webpack.config.js copies, and where from. */
const COPIED = [
  ["assets/", "src"],
  ["data/", "."],
] as const;
