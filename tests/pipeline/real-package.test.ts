/** The package in data/: it builds, the generated files are its image, and it keeps the promises of its README. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { indexAtlas } from "../../src/core/dataset/index-dataset";
import { openDataset } from "../../src/core/dataset/open";
import { addEvidence, openLinks } from "../../src/core/dataset/open-evidence";
import { describeFinding } from "../../src/pipeline/finding";
import { explainFigure } from "../../src/pipeline/explain";
import { reportOf } from "../../src/pipeline/report";
import { buildPackage, type Built } from "../../src/pipeline/run";
import { filesOf } from "../../src/pipeline/write/files";
import { DATA } from "./package-folders";

const { built: outcome, findings } = buildPackage(DATA);
const built = outcome as Built;
const { draft } = built;
const atlas = indexAtlas(addEvidence(openDataset(built.compiled), built.evidence));
const cells = (resource: string): readonly Readonly<Record<string, string>>[] =>
  draft.rows(resource).map((row) => row.cells);

test("has nothing to complain of", () => {
  expect(findings.map(describeFinding)).toEqual([]);
});

test("the generated files are what the package compiles to, byte for byte", () => {
  for (const { path, text } of filesOf(built)) expect(readFileSync(join(DATA, "..", path), "utf8")).toBe(text);
});

test("the same input gives the same bytes", () => {
  expect(filesOf(buildPackage(DATA).built as Built)).toEqual(filesOf(built));
});

test("the newest entry of the changelog counts the record as the report does", () => {
  const changelog = readFileSync(join(DATA, "CHANGELOG.md"), "utf8");
  const [, version, entry = ""] = /^## (\S+)\n([\s\S]*?)(?=^## )/m.exec(changelog) ?? [];
  expect(version).toBe(built.compiled.version);
  const counts = /```text\n([\s\S]*?)\n```/.exec(entry)?.[1]?.split("\n") ?? [];
  expect(counts).toHaveLength(5);
  expect(reportOf(built, []).split("\n")).toEqual(expect.arrayContaining(counts));
});

describe("the article's 277 statements", () => {
  const map = cells("article-map");

  test("are all accounted for, once each", () => {
    expect(map.map(({ fact }) => fact)).toEqual(
      Array.from({ length: 277 }, (_, at) => `F${String(at + 1).padStart(3, "0")}`),
    );
  });

  test.each(map.filter(({ resource }) => resource === "observations").map((row) => [row.fact, row] as const))(
    "%s is a figure at its line",
    (_, row) => {
      const seen = draft.observations.filter(
        (one) => `${one.entity}/${one.metric}/${one.period}/${one.source}` === row.key,
      );
      expect(seen).toMatchObject([{ source: "article", locator: row.line, grade: "article" }]);
    },
  );

  test.each(map.filter(({ resource }) => resource === "statements").map((row) => [row.fact, row] as const))(
    "%s is a statement that cites its line",
    (_, row) => {
      const statement = cells("statements").find(({ id }) => id === row.key);
      const line = Number(row.line?.slice(1));
      const within = (statement?.locator ?? "").split(", ").some((range) => {
        const [from = 0, to = from] = range.split("-").map((end) => Number(end.slice(1)));
        return line >= from && line <= to;
      });
      expect(within).toBe(true);
    },
  );

  test("every figure of the article is one of them", () => {
    const mapped = new Set(map.filter(({ resource }) => resource === "observations").map(({ key }) => key));
    for (const seen of draft.observations)
      if (seen.source === "article") expect(mapped).toContain(`${seen.entity}/${seen.metric}/${seen.period}/article`);
  });
});

describe("the classification", () => {
  test("has 21 rows over nine companies in tiers of four, three and two", () => {
    expect(built.compiled.classifications).toHaveLength(21);
    expect(
      cells("entities")
        .filter(({ tier }) => tier)
        .map(({ id, tier }) => `${id} ${tier}`),
    ).toEqual([
      "baidu 1",
      "alibaba 1",
      "tencent 1",
      "huawei 1",
      "kuaishou 2",
      "bytedance 2",
      "meitu 2",
      "iflytek 3",
      "kunlun-tech 3",
    ]);
  });

  test.each([
    ["baidu", "segment", "2025Q1"],
    ["alibaba", "segment", "2025Q1"],
    ["tencent", "proxy", "2025Q1"],
    ["huawei", "segment", "FY2024"],
    ["kuaishou", "direct", "2025Q1"],
    ["bytedance", "none", ""],
    ["meitu", "proxy", "FY2024"],
    ["iflytek", "proxy", "2025Q1"],
    ["kunlun-tech", "proxy", "2025-03"],
  ])("%s has its headline line: %s, %s", (company, disclosure, period) => {
    expect(cells("headlines").find((row) => row.company === company)).toMatchObject({
      disclosure,
      reference_period: period,
    });
  });
});

describe("the wording", () => {
  test("is complete in three packs and leaves no text blank", () => {
    const ids = Object.keys(built.wording.en);
    expect(ids).toEqual(Object.keys(built.wording["zh-Hans"]));
    expect(ids).toEqual(Object.keys(built.wording["zh-Hant"]));
    for (const pack of Object.values(built.wording)) for (const text of Object.values(pack)) expect(text).toMatch(/\S/);
  });

  test("uses full-width punctuation in Chinese", () => {
    for (const text of [...Object.values(built.wording["zh-Hans"]), ...Object.values(built.wording["zh-Hant"])])
      expect(text).not.toMatch(/[,;!?()]/);
  });

  test("is English where it is meant to be", () => {
    for (const text of Object.values(built.wording.en)) expect(text).not.toMatch(/\p{Script=Han}/u);
  });
});

describe("the explanation", () => {
  const explain = (entity: string, metric: string, period: string): string => {
    const outcome = explainFigure(built, atlas, [entity, metric, period]);
    return outcome.ok ? outcome.value : outcome.problem.code;
  };

  test("shows every source's figure, which is used, and why", () => {
    const text = explain("Alibaba", "revenue", "2025Q1");
    expect(text).toMatch(/^used {2}= 236454000000 CNY \(FY2025Q4\) {2}grade [AB]/m);
    expect(text).toMatch(/^ {6}= 243200000000 CNY .*L69$/m);
    expect(text).toMatch(/grade [AB] ranks above grade article/);
    expect(text).toContain("June quarter of 2024");
  });

  test.each([
    ["Google Cloud", "revenue_growth", "2025Q1", "used  = 0.28 ratio  grade B"],
    ["Google Cloud", "revenue_growth", "2025Q1", "grade B ranks above grade article"],
    ["Tencent", "net_profit", "2024Q1", "腾讯控股2025年简体中文版一季报, values.fun, 2025-05-14"],
    ["Tencent", "capex", "2025Q4", "no figure on record"],
    ["ByteDance", "revenue", "2025Q1", "Not listed and publishes no accounts"],
    ["Alibaba Cloud", "revenue", "2025Q4", "derived"],
    ["Badu", "revenue", "2025Q1", "unknown-entity"],
    ["Baidu", "revenue", "soon", "period-malformed"],
    ["constructor", "revenue", "2025Q1", "unknown-entity"],
    ["Baidu", "__proto__", "2025Q1", "unknown-metric"],
    ["Baidu", "revenue", "toString", "period-malformed"],
    ["Baidu", "revenue", "latest", "Baidu, Revenue, 2026Q1"],
    ["Alibaba", "revenue", "2025-03", "used  = 236454000000 CNY"],
    ["Baidu", "ai_revenue_growth", "reference", "Non-online-marketing revenue growth, year on year, 2025Q1"],
    ["ByteDance", "ai_revenue", "2025Q1", "not-disclosed"],
  ])("%s %s %s: %s", (entity, metric, period, part) => {
    expect(explain(entity, metric, period)).toContain(part);
  });
});

test("the report counts what the issue asks for", () => {
  const report = reportOf(built, filesOf(built));
  for (const word of ["entities", "metrics", "observations", "by grade", "statements", "conflicts", "breaks"])
    expect(report).toContain(word);
});

test("dataset and English wording stay under 40 KB gzipped", () => {
  const size = /dataset with English ([\d.]+) KB/.exec(reportOf(built, filesOf(built)))?.[1];
  expect(Number(size)).toBeLessThan(40);
});

test("what is opened is what was drafted", () => {
  const shown = addEvidence(openDataset(built.compiled), built.evidence);
  const { observations, sources, conflicts } = shown;
  expect(
    observations.map(({ entity, metric, period, value, unit, qualifier, grade, source, locator }) => ({
      entity,
      metric,
      period,
      value,
      unit,
      qualifier,
      grade,
      source: sources.find(({ id }) => id === source)?.key,
      locator,
    })),
  ).toEqual(
    built.series.ordered.map(({ entity, metric, period, value, unit, qualifier, grade, source, locator }) => ({
      entity,
      metric,
      period,
      value,
      unit,
      qualifier,
      grade,
      source,
      locator,
    })),
  );
  const addressed = new Set(Object.keys(openLinks(shown, built.links)));
  // A filing known by its number alone: tests/calls/cited-page holds that each of its figures leads to a page that confirms it.
  const numbered = new Set(cells("pages").flatMap((page) => (page["address"] === "" ? [page["title"]] : [])));
  for (const { id, kind, title } of sources)
    if (kind !== "article" && !numbered.has(title)) expect(addressed).toContain(id);
  for (const conflict of conflicts) expect(conflict.observations.length).toBeGreaterThan(0);
});
