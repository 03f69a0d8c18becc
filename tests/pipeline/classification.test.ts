/** The classification as the article gives it: 21 company-by-model rows and the figures of the nine headline lines, row by row. */
import { readFileSync } from "node:fs";
import { compiled } from "../../src/compiled/dataset";
import { evidence } from "../../src/compiled/evidence";
import { openDataset } from "../../src/core/dataset/open";
import { addEvidence } from "../../src/core/dataset/open-evidence";
import type { HeadlineLine } from "../../src/core/dataset/types";

const data = addEvidence(openDataset(compiled), evidence);

test("the 21 rows, each with its line", () => {
  expect(data.classifications.map((row) => `${row.company} ${row.model} ${row.fit} ${row.locator}`)).toEqual([
    "baidu model_as_product named L31, L63",
    "baidu model_as_service named L39, L67",
    "baidu shovel_seller described L67",
    "alibaba model_as_product described L81",
    "alibaba model_as_service named L39, L69",
    "alibaba ai_as_feature named L43",
    "tencent model_as_product named L31",
    "tencent ai_as_feature described L83-L85",
    "huawei model_as_product described L31",
    "huawei model_as_service described L91",
    "huawei shovel_seller named L49",
    "kuaishou model_as_product described L99",
    "kuaishou ai_as_feature named L43, L101",
    "bytedance model_as_product named L31, L103-L105",
    "bytedance model_as_service described L151",
    "bytedance ai_as_feature named L43, L107",
    "bytedance shovel_seller described L103",
    "meitu ai_as_feature named L43",
    "iflytek model_as_product described L115",
    "iflytek ai_as_feature described L117",
    "kunlun-tech model_as_product described L121",
  ]);
});

/** What the article gives for a headline line at its reference period, as `qualifier value unit`. */
function articleFigure(line: HeadlineLine, metric: HeadlineLine["metric"]): string | undefined {
  const seen = data.observations.find(
    (one) =>
      one.entity === line.entity &&
      one.metric === metric &&
      one.period === line.referencePeriod &&
      data.sources.some(({ id, kind }) => id === one.source && kind === "article"),
  );
  return seen && `${seen.qualifier} ${seen.value} ${seen.unit}`;
}

test.each([
  ["baidu", "= 9400000000 CNY", "= 0.4 ratio"],
  ["alibaba", "= 30100000000 CNY", "= 0.18 ratio"],
  ["tencent", "= 31900000000 CNY", "= 0.2 ratio"],
  ["huawei", "= 38500000000 CNY", "= 0.085 ratio"],
  ["kuaishou", "> 150000000 CNY", undefined],
  ["bytedance", undefined, undefined],
  ["meitu", "= 3300000000 CNY", "= 0.239 ratio"],
  ["iflytek", "= 4700000000 CNY", "= 0.277 ratio"],
  ["kunlun-tech", "≈ 120000000 USD", undefined],
] as const)("%s: level %s, growth %s", (company, level, growth) => {
  const line = data.headlines.find((one) => one.company === company) as HeadlineLine;
  expect(articleFigure(line, line.metric)).toBe(level);
  expect(line.growthMetric && articleFigure(line, line.growthMetric)).toBe(growth);
});

test("the table of all 36 cells in the data's README is the classification, a star where another reading stands beside it", () => {
  const readme = readFileSync(`${__dirname}/../../data/README.md`, "utf8");
  const told = readme
    .slice(readme.indexOf("## Marks of the classification"), readme.indexOf("## Text"))
    .split("\n")
    .flatMap((line) => {
      const cells = line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim());
      const company = data.entities.find(({ names }) => names.en === cells[0])?.id;
      return company === undefined ? [] : data.models.map(({ id }, at) => `${company} ${id} ${cells[at + 1]}`.trim());
    });
  const kept = data.classifications.map(({ company }) => company).filter((one, at, all) => all.indexOf(one) === at);
  const cellOf = (company: string, model: string): string => {
    const mark = data.classifications.find((row) => row.company === company && row.model === model);
    const contested = data.statements.some(
      (one) => one.topic === "reading" && one.entity === company && one.model === model,
    );
    return mark ? `${mark.fit} ${mark.locator}${contested ? " *" : ""}` : "";
  };
  expect(told).toHaveLength(36);
  expect(told).toEqual(
    kept.flatMap((company) => data.models.map(({ id }) => `${company} ${id} ${cellOf(company, id)}`.trim())),
  );
});
