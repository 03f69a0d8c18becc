/** Each option of a workbook does what it says, and nothing shown is outside what was asked for. */
import { atlas, shipped } from "../../support/shipped";
import type { EntityId, MetricId } from "../../../src/contract/ids";
import type { Period } from "../../../src/core/periods/period";
import { composePlan } from "../../../src/workbook/compose";
import type { Sheet, SheetKey } from "../../../src/workbook/plan/types";
import type { WorkbookRequest } from "../../../src/core/workbook-request";
import { everyRequest, requestFor } from "../support/requests";

const planFor = (parts: Partial<WorkbookRequest>) => composePlan(shipped, requestFor(parts));

async function sheetOf(parts: Partial<WorkbookRequest>, key: SheetKey): Promise<Sheet> {
  const found = (await planFor(parts)).sheets.find((sheet) => sheet.key === key);
  if (!found) throw new Error(`There is no sheet ${key}`);
  return found;
}
const textsOf = (sheet: Sheet): readonly unknown[] => sheet.rows.flat().map((cell) => cell?.value);
const ids = <T>(...names: string[]): T[] => names as T[];

test.each([
  ["full", ["about", "summary", "comps", "series", "benchmarks", "evidence", "sources", "checks", "changes"]],
  ["one-pager", ["about", "company", "evidence", "sources", "checks", "changes"]],
  ["comps", ["about", "comps", "evidence", "sources", "checks", "changes"]],
  ["classification", ["about", "summary", "evidence", "sources", "checks", "changes"]],
] as const)("%s has its sheets in order", async (template, keys) => {
  expect((await planFor({ template })).sheets.map((sheet) => sheet.key)).toEqual(keys);
});

test.each(everyRequest)("%s, %s, %s: every check reads 0", async (template, language, mode) => {
  const checks = await sheetOf({ template, language, mode }, "checks");
  const results = checks.rows.slice(4).map((row) => row[1]);
  expect(results.length).toBeGreaterThan(1);
  expect(results.filter((cell) => cell?.value !== 0 || !cell.formula?.startsWith("="))).toEqual([]);
});

test("companies: only those asked for, in the article's order", async () => {
  const companies = ids<EntityId>("tencent", "baidu");
  const sheet = await sheetOf({ companies }, "summary");
  const all = atlas.companies.map((company) => company.names.en);
  const shown = sheet.rows.slice(6, 8).map((row) => row[0]?.value);
  expect(shown).toEqual(all.filter((name) => ["Baidu", "Tencent"].includes(name)));
  const others = all.filter((name) => !["Baidu", "Tencent"].includes(name));
  for (const key of ["summary", "comps", "series"] as const)
    expect(textsOf(await sheetOf({ companies }, key)).filter((text) => others.includes(String(text)))).toEqual([]);
});

const headersOf = (sheet: Sheet) => sheet.rows[4]?.slice(7).map((cell) => cell?.value);

test.each([
  [
    ["capex", "revenue"],
    ["Period", "Revenue", "Period", "Revenue", "Period", "Capital expenditure"],
  ],
  [["net_profit"], ["Period", "Net profit attributable to shareholders"]],
  [
    ["rd_expense_growth", "rd_expense"],
    ["Period", "R&D expense", "R&D expense growth, year on year"],
  ],
])("metrics %j: the columns of the comps, each group with its period", async (metrics, headers) => {
  const sheet = await sheetOf({ metrics: metrics as MetricId[] }, "comps");
  expect(headersOf(sheet)).toEqual(expect.arrayContaining(headers));
  const named = atlas.data.metrics.map((metric) => metric.id as string);
  expect(textsOf(sheet).filter((text) => named.includes(String(text)))).toEqual([]);
});

test("without a wish the comps show what at least a third of the companies have a figure for", async () => {
  const groups = [["baidu", "tencent", "alibaba"], ["iflytek", "kunlun-tech"], undefined] as const;
  for (const companies of groups) {
    const sheet = await sheetOf({ companies: companies && ids<EntityId>(...companies) }, "comps");
    const count = companies?.length ?? atlas.companies.length;
    headersOf(sheet)?.forEach((header, index) => {
      const cells = sheet.rows.slice(6, 6 + count).map((row) => row[7 + index]);
      if (header === "Period") return;
      expect(cells.filter((cell) => typeof cell?.value === "number").length).toBeGreaterThanOrEqual(count / 3);
    });
  }
  // One of four has a figure for net profit, six of nine do.
  const few = ids<EntityId>("meitu", "kuaishou", "bytedance", "huawei");
  expect(headersOf(await sheetOf({ companies: few }, "comps"))).not.toContain(
    "Net profit attributable to shareholders",
  );
  expect(headersOf(await sheetOf({}, "comps"))).toContain("Net profit attributable to shareholders");
});

test("each company's newest figures stand beside their own period, and a live formula asks by header and period", async () => {
  const sheet = await sheetOf({}, "comps");
  const row = sheet.rows.find((one) => one[0]?.value === "Huawei");
  expect(row?.slice(7, 10).map((cell) => cell?.value)).toEqual(["FY2024", 862.072, 0.224]);
  expect(row?.[8]?.formula).toBe("=AI_METRIC($A10,I$5,$H10,$B$3)");
});

test("periods: the columns of the series, quarters first, and the first is the period of the comps", async () => {
  const periods = ids<Period>("FY2023", "2024Q4", "2025Q1");
  const series = await sheetOf({ periods }, "series");
  const header = series.rows.find((row) => row[1]?.value === "Series");
  expect(header?.slice(3, -1).map((cell) => cell?.value)).toEqual(["2024Q4", "2025Q1", "FY2023"]);
  const comps = await sheetOf({ periods }, "comps");
  expect(new Set(comps.rows.slice(6, 15).map((row) => row[7]?.value))).toEqual(new Set(["FY2023"]));
});

test("growth is computed against the same months of the year before, wherever that column stands", async () => {
  const series = await sheetOf(
    { periods: ids<Period>("2024Q1", "2024Q2", "2025Q1"), companies: ids<EntityId>("tencent") },
    "series",
  );
  const formulas = series.rows
    .flat()
    .flatMap((cell) => (cell?.formula && !cell.formula.includes("AI_") ? [cell.formula] : []));
  expect(formulas.length).toBeGreaterThan(0);
  expect(formulas.filter((formula) => !/^=F\d+\/D\d+-1$/.test(formula))).toEqual([]);
});

test("no growth is computed across a break", async () => {
  const series = await sheetOf({ companies: ids<EntityId>("huawei") }, "series");
  const line = series.rows.findIndex((row) => row[0]?.value === "Huawei Cloud");
  const computed = series.rows.filter((row) => row[0]?.value === "Huawei Cloud" && row[2]?.value === "%, computed");
  expect(series.rows[line]?.some((cell) => cell?.format?.includes("†"))).toBe(true);
  expect(computed).toEqual([]);
});

test.each([
  ["bn", 30.13],
  ["mn", 30130],
  ["亿", 301.3],
  ["万", 3013000],
] as const)(
  "unit %s: Alibaba's cloud revenue of 2025Q1 is %d, and the cell for the unit says so",
  async (unit, value) => {
    const sheet = await sheetOf({ unit }, "summary");
    expect(sheet.rows[2]?.[1]?.value).toBe(unit);
    expect(sheet.rows.find((row) => row[0]?.value === "Alibaba")?.[9]?.value).toBe(value);
  },
);

test("frozen: figures are values with links, live: formulas", async () => {
  const [live, frozen] = [await sheetOf({ mode: "live" }, "series"), await sheetOf({ mode: "frozen" }, "series")];
  const figures = (sheet: Sheet) =>
    sheet.rows.flat().filter((cell) => typeof cell?.value === "number" && cell.style.startsWith("figure"));
  const ours = (sheet: Sheet) => figures(sheet).filter((cell) => cell?.formula?.includes("AI_METRIC("));
  expect(ours(live).length).toBeGreaterThan(150);
  expect(ours(frozen)).toEqual([]);
  expect(figures(frozen).filter((cell) => cell?.link).length).toBe(ours(live).length);
});

test.each(atlas.companies.map((company) => [company.names.en, company.id] as const))(
  "a one-pager of %s",
  async (name, company) => {
    const plan = await planFor({ template: "one-pager", company });
    const page = plan.sheets.find((sheet) => sheet.key === "company");
    expect(page?.rows[5]?.[1]?.value).toBe(name);
    expect(page?.print.onePage).toBe(true);
    const texts = (page ? textsOf(page) : []).filter((text) => typeof text === "string");
    expect(texts.filter((text) => /undefined|NaN|\{\w+\}|^hole\.|^page\./.test(text))).toEqual([]);
  },
);

test.each(atlas.companies.map((company) => [company.names.en, company.id] as const))(
  "key figures of %s: every row and every period has one, and what is left out is named with its reason",
  async (_, company) => {
    const page = await sheetOf({ template: "one-pager", company }, "company");
    const top = page.rows.findIndex((row) => row[0]?.value === "Key figures");
    const bottom = page.rows.findIndex((row) => row[0]?.value === "History by quarter");
    const block = page.rows.slice(top + 2, bottom);
    const rows = block.filter((row) => row[2] !== undefined && row[1]?.style === "unitNote");
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => !row.some((cell) => typeof cell?.value === "number"))).toEqual([]);
    const periods = (page.rows[top + 1] ?? []).flatMap((cell, column) => (cell?.style === "input" ? [column] : []));
    expect(periods.filter((column) => !rows.some((row) => typeof row[column]?.value === "number"))).toEqual([]);
    const notes = block.flatMap((row) => (row[0]?.style === "noteWrap" ? [row[0].value] : []));
    const said = notes.filter((note) => typeof note === "string").join(" ");
    for (const label of ["Revenue", "Net profit attributable to shareholders", "R&D expense", "Capital expenditure"])
      expect(rows.some((row) => row[0]?.value === label) || said.includes(label)).toBe(true);
  },
);

test("statistics are of three figures or more and always with n", async () => {
  const sheet = await sheetOf({}, "comps");
  const label = (text: string) => sheet.rows.find((row) => row[0]?.value === text) ?? [];
  const counts = label("n").map((cell) => (typeof cell?.value === "number" ? cell.value : undefined));
  label("Median").forEach((cell, column) => {
    if (typeof cell?.value === "number") expect(counts[column]).toBeGreaterThanOrEqual(3);
    else if (counts[column] !== undefined) expect(counts[column]).toBeLessThan(3);
  });
  expect(counts.filter((count) => count !== undefined).length).toBeGreaterThan(2);
});

test("every hole says why: no figure cell is left blank on the comps", async () => {
  const sheet = await sheetOf({}, "comps");
  const blank = sheet.rows.slice(6, 15).flatMap((row) => row.slice(4).filter((cell) => !cell || cell.value === ""));
  expect(blank).toEqual([]);
});

test.each(["en", "zh-Hans", "zh-Hant"] as const)(
  "%s: the number at a dash is explained below the table",
  async (language) => {
    const sheet = await sheetOf({ language, template: "comps" }, "comps");
    const numbers = new Set(textsOf(sheet).flatMap((text) => /^—([¹²³⁴])$/.exec(String(text))?.[1] ?? []));
    const legend = String(textsOf(sheet).find((text) => /^— \S/.test(String(text))));
    expect(numbers.size).toBeGreaterThan(2);
    expect(new Set(legend.match(/[¹²³⁴]/g))).toEqual(numbers);
  },
);

test("inputs are blue, links to other sheets green, formulas and figures black", async () => {
  const { styles } = await import("../../../src/workbook/plan/styles");
  expect([styles.input.color, styles.inputLabel.color, styles.cross.color, styles.crossText.color]).toEqual([
    "0000FF",
    "0000FF",
    "008000",
    "008000",
  ]);
  expect("color" in styles.figure).toBe(false);
  const plan = await planFor({});
  const crossing = plan.sheets.flatMap((sheet) =>
    sheet.rows
      .flat()
      .filter(
        (cell) =>
          cell?.formula &&
          /\{[a-z]+\}!/.test(cell.formula) &&
          sheet.key !== "checks" &&
          !cell.formula.includes(`{${sheet.key}}!`),
      ),
  );
  expect(crossing.length).toBeGreaterThan(100);
  expect(crossing.filter((cell) => cell?.style !== "cross" && cell?.style !== "crossText")).toEqual([]);
});
