/** Rows of the reader's as they are kept: every field that one column decides, and what stands where nothing is typed. */
import { matchColumns } from "../../../src/calls/own-rows/match-columns";
import { atlas } from "../../support/shipped";
import { complaints, figuresOf, read, tableOf } from "./support/tables";

test.each<readonly [readonly unknown[], number, number]>([
  [["Baidu", "revenue", "2026Q3", 33.2, "bn"], 33.2e9, 1e8],
  [["Baidu", "revenue", "2026Q3", 33.2e9], 33.2e9, 1e8],
  [["Baidu", "revenue", "2026Q3", 33, "bn"], 33e9, 1e9],
  [["Baidu", "revenue", "2026Q3", "33.250", "bn"], 33.25e9, 1e6],
  [["Baidu", "revenue", "2026Q3", 1.5e-7, "bn"], 150, 0.15],
  [["Baidu", "revenue growth", "2026Q3", 12.5, "%"], 0.125, 0.001],
  [["Baidu", "revenue growth", "2026Q3", 12, "%"], 0.12, 0.01],
  [["Baidu", "revenue growth", "2026Q3", 10, "%"], 0.1, 0.01],
  [["Baidu", "revenue growth", "2026Q3", 0.125], 0.125, 0.001],
  [["Baidu", "revenue growth", "2026Q3", 0.4], 0.4, 0.01],
  [["Baidu", "headcount", "2026", 31234], 31234, 1],
  [["Baidu", "headcount", "2026", 3.2, "万人"], 32000, 1000],
])("the figure %j is %d, to %d", (row, value, step) => {
  const [figure] = read(figuresOf(row)).records.figures;
  expect(figure?.value).toBe(value);
  expect(figure?.step).toBeCloseTo(step, 12);
});

const company = (...row: readonly unknown[]) => {
  const found = read(tableOf("companies", [row]));
  expect(complaints(found)).toEqual([]);
  const [one] = found.records.companies;
  if (!one) throw new Error("no company");
  return one;
};
const blanks = (count: number): readonly string[] => Array.from({ length: count }, () => "");

test.each<readonly [string, readonly unknown[], readonly unknown[]]>([
  ["a level, and its growth", ["revenue"], ["own:nova", "revenue", "revenue_growth", "proxy", undefined]],
  [
    "a growth, and its level",
    ["revenue_growth", "direct"],
    ["own:nova", "revenue", "revenue_growth", "direct", undefined],
  ],
  ["a ratio of no level", ["profit_margin"], ["own:nova", undefined, "profit_margin", "proxy", undefined]],
  ["a level without a growth", ["headcount"], ["own:nova", "headcount", undefined, "proxy", undefined]],
  ["a period", ["revenue", "segment", "2025H1"], ["own:nova", "revenue", "revenue_growth", "segment", "2025H1"]],
  ["none", ["", "none"], [undefined, undefined, undefined, "none", undefined]],
  ["nothing typed, and a tier", [], [undefined, undefined, undefined, "none", undefined]],
])("the headline line of a new company: %s", (_, typed, expected) => {
  const { headline } = company("Nova", ...blanks(6), 2, ...typed);
  expect([
    headline?.entity,
    headline?.metric,
    headline?.growthMetric,
    headline?.disclosure,
    headline?.referencePeriod,
  ]).toEqual(expected);
});

test.each<readonly [string, readonly unknown[], readonly unknown[] | undefined]>([
  ["nothing", [], undefined],
  ["its period alone", ["", "", "2025Q2"], ["baidu", "non_online_marketing_revenue", "segment", "2025Q2"]],
  ["its disclosure alone", ["", "proxy"], ["baidu", "non_online_marketing_revenue", "proxy", "2025Q1"]],
  ["another line", ["revenue"], ["baidu", "revenue", "proxy", undefined]],
])("the headline line of Baidu where the reader types %s", (_, typed, expected) => {
  const { headline } = company("Baidu", ...blanks(7), ...typed);
  expect(headline && [headline.entity, headline.metric, headline.disclosure, headline.referencePeriod]).toEqual(
    expected,
  );
});

test("no tier and nothing of a line: no line", () => {
  expect(company("Nova").headline).toBeUndefined();
  expect(company("Nova").tierReason).toBeUndefined();
});

test.each<readonly [readonly unknown[], boolean, number, string]>([
  [[], false, 12, "company"],
  [["", "6682.HK"], true, 12, "company"],
  [["", "6682.HK", "", "", "", "no"], false, 12, "company"],
  [["", "", "", "", 3, "yes"], true, 3, "company"],
  [["", "", "", "Tencent"], false, 12, "unit"],
  [["", "", "", "Tencent", "", "", 2, "revenue"], false, 12, "company"],
])("Nova with %j: listed %s, year to %d, a %s", (rest, listed, year, kind) => {
  const { entity } = company("Nova", ...rest);
  expect([entity.listed, entity.fiscalYearEnd, entity.kind]).toEqual([listed, year, kind]);
});

test("a company of the record keeps its facts and gains names and codes, each once", () => {
  const baidu = atlas.entity("baidu" as never);
  const { entity, isNew } = company("Baidu", "百度", "9888.HK", "Du|Du|Baidu Inc", "", "12", "yes");
  expect(isNew).toBe(false);
  expect(entity).toMatchObject({ id: "baidu", names: baidu.names, listed: true, fiscalYearEnd: 12 });
  expect(entity.tickers).toEqual(baidu.tickers);
  expect(entity.aliases).toEqual([...new Set([...baidu.aliases, "Du", "Baidu Inc", "Baidu", "百度"])]);
});

test.each<readonly [readonly unknown[], string, string]>([
  [["Baidu", "", "", "", "", 3], "fiscal_year_end", "12"],
  [["Baidu", "", "", "", "", "", "no"], "listed", "TRUE"],
  [["Alibaba Cloud", "", "", "", "Tencent"], "owner", "Alibaba"],
  [["Baidu", "", "", "", "Tencent"], "owner", "–"],
])("%j: %s is %s on record", (row, column, record) => {
  const [finding, another] = read(tableOf("companies", [row])).findings;
  expect(another).toBeUndefined();
  expect(finding).toMatchObject({ row: 0, column, problem: { code: "own-fact", record } });
});

test("an owner as the record has it is no matter", () => {
  expect(company("Alibaba Cloud", "", "", "", "Alibaba").entity.owner).toBe("alibaba");
});

const columnsOf = (...grid: readonly (readonly unknown[])[]): string =>
  (matchColumns(atlas, grid)?.columns ?? []).map((column) => column ?? "-").join(" ");
const rows = (periods: readonly unknown[]) => periods.map((period) => ["Baidu", "revenue", period, 5]);

test.each<readonly [string, readonly unknown[], boolean]>([
  ["three of five read", ["2025Q1", "2025Q2", "2025Q3", "soon", "later"], true],
  ["two of five read", ["2025Q1", "2025Q2", "soon", "soon", "later"], false],
  ["blanks do not count", ["2025Q1", "", "", "", "soon", "2025Q3"], true],
  ["errors count, and read as nothing", ["2025Q1", "#N/A", "#N/A", "2025Q2"], false],
  ["all are errors", ["#N/A", "#REF!"], false],
])("a column of periods where %s", (_, periods, known) => {
  expect(columnsOf(...rows(periods))).toBe(known ? "entity metric period value" : "");
});

test("only the first cells of a long column are looked at", () => {
  const good = Array.from({ length: 24 }, (_, at) => `20${10 + (at % 15)}Q1`);
  expect(columnsOf(...rows([...good, ...Array.from({ length: 16 }, () => "soon")]))).toBe("entity metric period value");
  expect(columnsOf(...rows([...good.slice(1), ...Array.from({ length: 17 }, () => "soon"), ...good]))).toBe("");
});

test.each<readonly [readonly unknown[], boolean]>([
  [["Firm", "Line", "When", "Sum"], true],
  [["Firm", "#N/A", "", "Sum"], true],
  [["Tencent", "Line", "When", "Sum"], false],
  [["Firm", "Line", "2024Q4", "Sum"], false],
  [["Firm", "Line", "When", 7], false],
])("that the first row %j is one of heads: %s", (first, isHead) => {
  const figures = rows(["2025Q1", "2025Q2"]);
  const match = matchColumns(atlas, [first, ...figures]);
  expect(match?.heads).toEqual(isHead ? first : undefined);
  expect(match?.rows).toEqual(isHead ? figures : [first, ...figures]);
});

test.each([
  ["https://a.com/b", true],
  ["HTTP://a.com", true],
  ["a.com/b", false],
  [" https", false],
])("%s is a link: %s", (link, known) => {
  expect(columnsOf(["Baidu", "revenue", "2025Q1", 5, link], ["Tencent", "revenue", "2025Q1", 6, link])).toBe(
    known ? "entity metric period value link" : "entity metric period value -",
  );
});
