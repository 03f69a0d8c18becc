/** Tables of companies, marks and metrics: what is read, and what is refused, with its column. */
import { complaints, figuresOf, read, tableOf } from "./support/tables";

const companies = (...rows: readonly (readonly unknown[])[]) => tableOf("companies", rows);
const marks = (...rows: readonly (readonly unknown[])[]) => tableOf("marks", rows);
const metrics = (...rows: readonly (readonly unknown[])[]) => tableOf("metrics", rows);

const paradigm = [
  "Fourth Paradigm",
  "第四范式",
  "6682.HK",
  "4Paradigm|第四範式",
  "",
  "12月",
  "是",
  2,
  "revenue",
  "segment",
];

test("a company as it is read", () => {
  const { records, findings } = read(companies(paradigm));
  expect(findings).toEqual([]);
  expect(records.companies).toMatchObject([
    {
      row: 0,
      isNew: true,
      tier: 2,
      entity: {
        kind: "company",
        names: { en: "Fourth Paradigm", "zh-Hans": "第四范式", "zh-Hant": "第四范式" },
        tickers: ["HKEX:6682"],
        aliases: ["4Paradigm", "第四範式"],
        listed: true,
        fiscalYearEnd: 12,
        owner: undefined,
      },
      headline: { metric: "revenue", growthMetric: "revenue_growth", disclosure: "segment" },
    },
  ]);
});

test.each([
  [["HKEX:6682"], ["HKEX:6682"], []],
  [["SZ002415, 601360"], ["SZSE:002415", "SSE:601360"], []],
  [["NASDAQ:PONY; WRD.US"], ["NASDAQ:PONY"], ["WRD.US"]],
  [["005930.KS"], [], ["005930.KS"]],
  [["股票代码：6682.HK"], ["HKEX:6682"], []],
  [["Stock code: 6682.HK; Ticker: WRD.US"], ["HKEX:6682"], ["WRD.US"]],
])("codes of %s", ([typed], tickers, names) => {
  const [company] = read(companies(["Fourth Paradigm", "", typed])).records.companies;
  expect([company?.entity.tickers, company?.entity.aliases]).toEqual([tickers, names]);
});

test.each([
  [["", "第四范式"], "name own-blank"],
  [["Fourth Paradigm", "", "not a code"], "tickers own-ticker"],
  [["Fourth Paradigm", "", "0700.HK"], "tickers own-name-taken"],
  [["Fourth Paradigm", "", "", "Tencent"], "aliases own-name-taken"],
  [["Fourth Paradigm", "腾讯"], "name_zh own-name-taken"],
  [["MaaS"], "name own-fact"],
  [["Fourth Paradigm", "", "", "", "Nobody"], "owner unknown-entity"],
  [["Fourth Paradigm", "", "", "", "Fourth Paradigm"], "owner own-owner-itself"],
  [["Fourth Paradigm", "", "", "", "", 13], "fiscal_year_end own-month"],
  [["Fourth Paradigm", "", "", "", "", "", "perhaps"], "listed own-choice"],
  [["Fourth Paradigm", "", "", "", "", "", "", 4], "tier tier-malformed"],
  [["Fourth Paradigm", "", "", "", "", "", "", 0], "tier tier-malformed"],
  [["Fourth Paradigm", "", "", "", "", "", "", 2, "revenu grwth"], "headline_metric unknown-metric"],
  [["Fourth Paradigm", "", "", "", "", "", "", 2, "revenue", "loud"], "disclosure own-choice"],
  [["Fourth Paradigm", "", "", "", "", "", "", 2, "revenue", "none"], "disclosure own-choice"],
  [["Fourth Paradigm", "", "", "", "", "", "", 2, "", "direct"], "disclosure own-choice"],
  [["Fourth Paradigm", "", "", "", "", "", "", 2, "revenue", "", "latest"], "reference_period own-period-asked"],
  [["Fourth\u202eParadigm"], "name own-hidden"],
  [["<b>Fourth Paradigm</b>"], "name own-markup"],
  [["x".repeat(32_767)], "name own-long"],
  [["Baidu", "", "", "", "", 3], "fiscal_year_end own-fact"],
  [["Baidu", "", "", "", "Tencent"], "owner own-fact"],
] as const)("the company %j: %s", (row, expected) => {
  const found = read(companies(row));
  expect(complaints(found)).toEqual([`0 ${expected}`]);
  expect(found.records.companies).toEqual([]);
});

test("of two rows for one company, or with one name, the first stands", () => {
  const found = read(
    companies(
      paradigm,
      ["fourth  paradigm,"],
      ["Other", "", "", "第四范式"],
      ["Baidu", "", "", "", "", "", "", 2],
      ["百度"],
    ),
  );
  expect(complaints(found)).toEqual(["1 name own-doubled", "2 aliases own-doubled", "4 name own-doubled"]);
  expect(found.records.companies.map(({ entity }) => entity.names.en)).toEqual(["Baidu", "Fourth Paradigm"]);
});

test("an owner may stand in a later row, and what belongs to a refused row is refused", () => {
  const found = read(
    companies(
      ["Nova", "", "", "", "Fourth Paradigm"],
      paradigm,
      ["Leaf", "", "", "", "Branch"],
      ["Branch", "", "", "", "Nobody"],
    ),
  );
  expect(complaints(found)).toEqual(["2 owner unknown-entity", "3 owner unknown-entity"]);
  const nova = found.records.companies.find(({ entity }) => entity.names.en === "Nova");
  expect(nova?.entity).toMatchObject({ owner: "own:fourth paradigm", kind: "unit" });
  const ring = read(companies(["A1 Corp", "", "", "", "B1 Corp"], ["B1 Corp", "", "", "", "A1 Corp"]));
  expect(complaints(ring)).toContain("1 owner own-owner-itself");
});

test("metrics, and what they are the growth of", () => {
  const found = read(
    metrics(
      ["arpu_growth", "ARPU growth", "人均收入增速", "ratio", "arpu"],
      ["arpu", "ARPU", "人均收入", "money"],
      ["gpu", "GPUs in service", "", "count"],
      ["capex_yoy_own", "", "", "", "capex"],
    ),
  );
  expect(findingsOf(found)).toEqual([]);
  expect(
    found.records.metrics.map(({ metric }) => [
      metric.id,
      metric.kind,
      metric.role,
      metric.growthOf,
      metric.labels["zh-Hans"],
    ]),
  ).toEqual([
    ["arpu", "money", "flow", undefined, "人均收入"],
    ["arpu_growth", "ratio", "ratio", "arpu", "人均收入增速"],
    ["capex_yoy_own", "ratio", "ratio", "capex", "capex_yoy_own"],
    ["gpu", "count", "level", undefined, "GPUs in service"],
  ]);
});

const findingsOf = (found: ReturnType<typeof read>) => complaints(found);

test.each([
  [["", "ARPU"], "id own-blank"],
  [["revenue"], "id own-metric-taken"],
  [["arpu", "营业收入"], "label own-metric-taken"],
  [["arpu", "", "", "price"], "kind own-choice"],
  [["arpu", "", "", "money", "revenue"], "kind own-choice"],
  [["arpu", "", "", "", "nothing at all"], "growth_of unknown-metric"],
] as const)("the metric %j: %s", (row, expected) => {
  expect(complaints(read(metrics(row)))).toEqual([`0 ${expected}`]);
});

test("a table of marks that has no column for links is read as ever", () => {
  const heads = ["company", "model", "fit", "reason", "source"];
  const rows = [["Baidu", "MaaS", "neither", "Too small", "Annual report"]];
  const { records, findings } = read({ table: "marks", heads, rows });
  expect(findings).toEqual([]);
  expect(records.marks).toMatchObject([{ source: "Annual report", link: "" }]);
});

test.each([
  [["Fourth Paradigm", "MaaS", "named"], undefined],
  [["第四范式", "卖铲人", "描述", "It sells computing power", "Annual report"], undefined],
  [["Fourth Paradigm", 2, 2], undefined],
  [["Fourth Paradigm", 2, 2, "", "Annual report", "https://ir.example.com/2025"], undefined],
  [["Fourth Paradigm", 2, 2, "", "", "ir.example.com"], "link own-link"],
  [["Baidu", "MaaS", "neither"], undefined],
  [["Nobody", "MaaS", "named"], "company unknown-entity"],
  [["Nvidia", "MaaS", "named"], "company not-classified"],
  [["Fourth Paradigm", "MaaaaaaS", "named"], "model unknown-model"],
  [["Fourth Paradigm", "MaaS", "perhaps"], "fit own-choice"],
  [["Fourth Paradigm", "MaaS", ""], "fit own-blank"],
] as const)("the mark %j: %s", (row, expected) => {
  const found = read(companies(paradigm), marks(row));
  expect(complaints(found)).toEqual(expected === undefined ? [] : [`0 ${expected}`]);
  expect(found.records.marks).toHaveLength(expected === undefined ? 1 : 0);
});

test("figures of the reader's own companies and metrics", () => {
  const found = read(
    companies(paradigm),
    metrics(["gpu", "GPUs in service", "", "count"]),
    figuresOf(
      ["第四范式", "revenue", "2026H1", "2.36bn"],
      ["6682.HK", "ai_revenue", "2025H1", 17.4, "亿"],
      ["Fourth Paradigm", "GPUs in service", "2026", "5.4", "万"],
    ),
  );
  expect(complaints(found)).toEqual([]);
  expect(found.records.figures.map(({ entity, metric, value, unit }) => [entity, metric, value, unit])).toEqual([
    ["own:fourth paradigm", "revenue", 2.36e9, "CNY"],
    ["own:fourth paradigm", "revenue", 1.74e9, "CNY"],
    ["own:fourth paradigm", "gpu", 54_000, "count"],
  ]);
});
