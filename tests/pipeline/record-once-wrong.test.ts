/** What the record once had wrong beside its figures: words, places, pages, labels and grades, each held to what is right. */
import { domainOf, refusedAddress } from "../../src/core/records/address";
import { earnedGrade } from "../../src/core/records/earned";
import { buildPackage, type Built } from "../../src/pipeline/run";
import { DATA } from "./package-folders";

const { draft, series } = buildPackage(DATA).built as Built;
const rowsOf = (resource: string) => draft.rows(resource).map(({ cells }) => cells);
const rowOf = (resource: string, id: string) => rowsOf(resource).find((cells) => cells["id"] === id) ?? {};
const GRADES = ["A", "B", "article", "C"];

test.each([
  ["market-chatgpt", /ChatGPT/, /race|set off/],
  ["strategy-iflytek", /"1\+N" layout/, /sells/],
  ["tier-meitu", /mainly because/, /^$/],
  ["tier-iflytek", /has to do with AI/, /^$/],
  ["tier-tencent", /advertising as a whole grew 20%/, /AI (?:grew|lifted) .*20%/],
  ["fit-kunlun-product", /It has tried/, /sells/],
  ["fit-iflytek-product", /has brought out/, /sells/],
  ["fit-alibaba-feature", /AI ad placement/, /bidding/],
])("the words of %s say what the article says and no more", (id, said, never) => {
  expect(rowOf("statements", id)["en"]).toMatch(said);
  expect(rowOf("statements", id)["en"]).not.toMatch(never);
});

test.each([
  ["fit-baidu-product", "L31, L63"],
  ["fit-baidu-service", "L39, L67"],
  ["fit-alibaba-service", "L39, L69"],
  ["fit-kuaishou-feature", "L43, L101"],
  ["fit-bytedance-product", "L31, L103-L105"],
  ["fit-bytedance-feature", "L43, L107"],
  ["model-1-meaning", "L29, L33"],
  ["model-3-meaning", "L41-L45"],
  ["tier-huawei", "L57-L59, L89-L91"],
  ["tier-tencent", "L57-L59, L83-L87"],
  ["tier-meitu", "L93-L95, L109-L111"],
  ["tier-kunlun", "L113-L115, L121"],
])("%s is found at %s, no wider and no narrower", (id, locator) => {
  expect(rowOf("statements", id)["locator"]).toBe(locator);
});

test.each([
  ["pages", "article", "address", "https://www.myzaker.com/article/684634018e9f094d37522150"],
  ["pages", "article", "date", "2025-06-09"],
  ["pages", "sec-2026", "date", "2026-03-19"],
  ["metrics", "arr_target", "label_en", "ARR target of AI MaaS and application services"],
  ["metrics", "net_profit", "label_en", "Net profit attributable to shareholders"],
  ["metrics", "net_profit", "label_zh_hans", "归母净利润"],
  ["metrics", "rd_input", "label_zh_hans", "研发投入(含资本化)"],
])("%s %s has the %s %s", (resource, id, column, expected) => {
  expect(rowOf(resource, id)[column]).toBe(expected);
});

const figuresOf = (entity: string, metric: string) =>
  series.ordered.filter((seen) => seen.entity === entity && seen.metric === metric);

test("three years of savings end before the article that tells them", () => {
  expect(figuresOf("bytebrain", "cost_savings").map(({ period }) => period)).toEqual(["2022-06..2025-05"]);
});

test("quarters of triple-digit growth are counted without a gap", () => {
  const counted = figuresOf("alibaba-ai-products", "consecutive_quarters_triple_digit_growth");
  const periods = [...new Set(counted.map(({ period }) => period))].sort();
  expect(periods).toEqual(["2024Q3", "2024Q4", "2025Q1", "2025Q2", "2025Q3", "2025Q4", "2026Q1"]);
});

test.each([
  ["tencent", "revenue", 149_988_000_000],
  ["alibaba-ai-products", "revenue", 89_710_000_000],
  ["alibaba-ai-products", "revenue", 897_100_000],
  ["baidu", "non_online_marketing_revenue", 840_000_000],
  ["alibaba-cloud", "revenue", 24_300_000_000],
  ["alibaba-cloud", "revenue", 18_580_000_000],
  ["nvidia", "data_center_revenue", 22_500_000_000],
])("a known misprint, or another basis, is not on record: %s %s %s", (entity, metric, value) => {
  expect(figuresOf(entity, metric).length).toBeGreaterThan(0);
  expect(figuresOf(entity, metric).map((seen) => seen.value)).not.toContain(value);
});

test("the total of Nvidia's data centres has no break, and Alibaba's cloud has one where its basis changed", () => {
  const breaks = rowsOf("breaks").map(({ entity, metric, from }) => `${entity} ${metric} ${from}`);
  expect(breaks.filter((one) => one.startsWith("nvidia"))).toEqual([]);
  expect(breaks).toContain("alibaba-cloud revenue 2023Q2");
});

test("one address is one page, on a host that an auditor would accept", () => {
  const pages = rowsOf("pages").filter(({ address }) => address);
  const addresses = pages.map(({ address = "" }) => address.replace(/^https?:\/\/(?:www\.)?|\/$/g, ""));
  expect(new Set(addresses).size).toBe(pages.length);
  expect(pages.filter(({ address = "" }) => refusedAddress(address))).toEqual([]);
  const refused = ["nugit.net", "vercel.app", "theedgesingapore.com", "lbkrs.com", "italuxu.com", "admirer.cn"];
  expect(pages.map(({ address = "" }) => domainOf(address)).filter((domain) => refused.includes(domain))).toEqual([]);
});

test("a title is the page's own: it names neither who carries it nor what kind of text we took it for", () => {
  const ours = /\((?:[^()]*\b(?:copy|digest|summarising|archived|blog)|[^()]*(?:研报|摘要))[^()]*\)$/;
  const named = rowsOf("pages").filter(({ title = "", publisher = "", via = "" }) =>
    [publisher, via].some((name) => name !== "" && title.includes(`(${name}`)),
  );
  expect(named.map(({ title }) => title)).toEqual([]);
  expect(rowsOf("pages").flatMap(({ title = "" }) => (ours.test(title) ? [title] : []))).toEqual([]);
});

const known = new Set(rowsOf("outlets").map(({ publisher }) => publisher ?? ""));

test("no figure has a better grade than all its pages together earn", () => {
  const reported = draft.observations.filter(({ grade }) => grade !== "article");
  const unearned = reported.filter(({ source, grade }) => {
    const earned = earnedGrade(draft.pagesOf(source), (publisher) => known.has(publisher));
    return GRADES.indexOf(grade) < GRADES.indexOf(earned);
  });
  expect(reported.length).toBeGreaterThan(800);
  expect(unearned.map((seen) => `${seen.entity} ${seen.metric} ${seen.period} ${seen.source}`)).toEqual([]);
});

test("three in five of the used figures are of a filing, an announcement or two outlets, a third at most is weak", () => {
  const used = [...series.groups()].map(([first]) => first?.grade ?? "C");
  const share = (...grades: readonly string[]) => used.filter((grade) => grades.includes(grade)).length / used.length;
  expect(share("A", "B")).toBeGreaterThanOrEqual(0.6);
  expect(share("C")).toBeLessThanOrEqual(1 / 3);
});
