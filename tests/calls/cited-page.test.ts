/** A citation names the page that its address opens: title, publisher, date and address are of one page, for every figure on record. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { links as compiledLinks } from "../../src/compiled/links";
import { citationOf, firstToOpen, statedBy } from "../../src/core/dataset/citation";
import { openLinks } from "../../src/core/dataset/open-evidence";
import { citationPart } from "../../src/functions/citation-part";
import { buildPackage, type Built } from "../../src/pipeline/run";
import { atlas, evaluate } from "../support/shipped";

const { draft } = buildPackage(join(__dirname, "../../data")).built as Built;
const links = openLinks(atlas.data, compiledLinks);
const pages = draft.rows("pages").map(({ cells }) => cells);
const pageAt = new Map(pages.map((page) => [page["address"], page]));

/** As it is shown: a page without a title goes by its publisher, and a copy names who carries it. */
const shown = ({ title, publisher, via, date }: (typeof pages)[number]) => {
  const whose = via ? `${publisher} via ${via}` : publisher;
  return { title: title || whose, publisher: whose, date };
};

test("the sources are read, and those whose page has no address are few", () => {
  expect(atlas.data.sources.length).toBeGreaterThan(500);
  const unaddressed = atlas.data.sources.filter(({ id }) => links[id] === undefined);
  expect(unaddressed.map(({ kind }) => kind).sort()).toEqual(["computed", "computed", "filing"]);
});

test.each(atlas.data.sources.map((source) => [source.key, source] as const))("source %s", (_, source) => {
  const { url, second } = links[source.id] ?? {};
  const page = url === undefined ? draft.pagesOf(source.key)[0] : pageAt.get(url);
  expect(page && { ...shown({ ...page }) }).toEqual({
    title: source.title,
    publisher: source.publisher,
    date: source.date,
  });
  if (second !== undefined) expect(pageAt.get(second)?.["id"]).not.toBe(page?.["id"]);
});

test("every figure's parts are of one page, and all but our search lead to one", () => {
  const wrong = atlas.data.observations.filter((seen) => {
    const citation = citationOf(atlas, seen);
    const [title, publisher, date, address] = (["title", "publisher", "date", "address"] as const).map((part) =>
      citationPart(citation, part, () => links),
    );
    const page = typeof address === "string" ? pageAt.get(address) : undefined;
    return page === undefined || JSON.stringify(shown(page)) !== JSON.stringify({ title, publisher, date });
  });
  expect(wrong).toEqual([]);
});

test("a grade that a second page earns names that page", () => {
  const { series } = buildPackage(join(__dirname, "../../data")).built as Built;
  const unnamed = series.ordered.filter(({ grade, source, confirmedBy }) => {
    const [own, ...others] = draft.pagesOf(source);
    return grade === "A" && own?.kind === "announcement" && others.length === 0 && confirmedBy.length === 0;
  });
  expect(unnamed.map(({ entity, metric, period, source }) => `${entity} ${metric} ${period} ${source}`)).toEqual([]);
});

test("a figure whose filing has no address is led to a page that confirms it, under that page's name", async () => {
  const part = async (name: string) => {
    const [[cell] = []] = await evaluate("AI_SOURCE", ["iFlytek", "revenue", "2024Q3", name]);
    return String(cell?.value);
  };
  expect(await part("text")).toMatch(
    /^科大讯飞:2024年三季度报告 \(公告编号:2024-052\).*grade A.*confirmed by 科大讯飞:公司季报点评/,
  );
  expect(await part("title")).toMatch(/^科大讯飞:公司季报点评/);
  expect(await part("publisher")).toBe("Reportify");
  expect(await part("address")).toBe("https://reportify.cn/reports/1046378732144693248");
  expect(await part("grade")).toBe("A");
  const used = atlas.data.observations.find((seen) => seen.entity === "iflytek" && seen.value === 5524991887);
  const opened = used && firstToOpen(statedBy(citationOf(atlas, used)), links);
  expect(opened?.source.publisher).toBe("Reportify");
  expect(readFileSync(join(__dirname, "../../data/pages.csv"), "utf8")).toContain("iflytek-2024-052,,");
});
