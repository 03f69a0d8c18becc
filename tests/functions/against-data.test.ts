/** What the functions answer, held against the data package's CSV files by another way than the product's own. */
import type { Qualifier } from "../../src/contract/qualifier";
import { intervalOf, overlap, writtenStep } from "../../src/core/records/interval";
import { evaluate } from "../support/shipped";
import type { PlainCell, PlainCells } from "../../src/calls/plain-cell";
import { rankOf, rowsOf, spellingsOf, standingObservations, type Row } from "./support/package-tables";

const observations = standingObservations();
const entities = rowsOf("entities");
const headlines = rowsOf("headlines");
const classification = rowsOf("classification");
const models = rowsOf("models");
const metrics = new Map(rowsOf("metrics").map((row) => [row["id"], row]));
const nine = entities.filter((row) => row["tier"] !== "");

const cell = (name: string, ...args: unknown[]): PlainCell => {
  const [[only] = []] = evaluate(name, args) as PlainCells;
  if (!only) throw new Error(`${name} answered nothing`);
  return only;
};

/** The pipeline sets a space between Latin and Chinese; the package leaves it out. */
const unspaced = (text: unknown): string => String(text).replaceAll(" ", "");

/** The best-graded observations of one figure. */
function bestOf(entity: string | undefined, metric: string | undefined, period: string | undefined): readonly Row[] {
  const same = observations.filter(
    (row) => row["entity"] === entity && row["metric"] === metric && row["period"] === period,
  );
  const best = Math.min(...same.map(rankOf));
  return same.filter((row) => rankOf(row) === best);
}

const headlineFigure = (company: Row, side: "metric" | "growth_metric"): readonly Row[] => {
  const line = headlines.find((row) => row["company"] === company["id"]);
  return line?.[side] === "" ? [] : bestOf(line?.["entity"], line?.[side], line?.["reference_period"]);
};

test("the package classifies nine companies, and has a headline line for each", () => {
  expect(nine).toHaveLength(9);
  expect(headlines.map((row) => row["company"]).sort()).toEqual(nine.map((row) => row["id"]).sort());
});

describe.each(nine.map((company) => [company["name_en"], company] as const))("%s", (_, company) => {
  const spellings = spellingsOf(company);
  const id = company["id"];

  test.each(spellings)("as %s: tier, models and disclosure", (name) => {
    const fits = classification.filter((row) => row["company"] === id).map((row) => row["model"]);
    const own = models.filter((model) => fits.includes(model["id"]));
    expect(cell("AI_TIER", name).value).toBe(Number(company["tier"]));
    expect(cell("AI_MODELS", name).value).toBe(own.map((model) => model["name_en"]).join(", "));
    expect(unspaced(cell("AI_MODELS", name, "zh-Hant").value)).toBe(
      unspaced(own.map((model) => model["name_zh_hant"]).join("、")),
    );
    expect(cell("AI_DISCLOSURE", name).value).toBe(headlines.find((row) => row["company"] === id)?.["disclosure"]);
    for (const model of models) {
      const fit = classification.find((row) => row["company"] === id && row["model"] === model["id"])?.["fit"];
      expect(cell("AI_MODEL_FIT", name, model["id"]).value).toBe(fit === "named" ? 2 : fit === "described" ? 1 : 0);
    }
  });

  test.each(spellings)("as %s: level and growth, or the reason there is none", (name) => {
    for (const [formula, side] of [
      ["AI_REVENUE", "metric"],
      ["AI_REVENUE_GROWTH", "growth_metric"],
    ] as const) {
      const expected = headlineFigure(company, side);
      const answer = cell(formula, name);
      if (expected.length > 0) {
        expect(expected.some((row) => isMeantBy(row, Number(answer.value)))).toBe(true);
      } else {
        expect(answer).toMatchObject({
          value: "#N/A",
          error: { message: expect.stringMatching(/^Not disclosed(?: in the article)?: ./) },
        });
      }
    }
  });
});

test("six of the nine have a growth, eight a level", () => {
  const withFigure = (side: "metric" | "growth_metric") =>
    nine.filter((company) => headlineFigure(company, side).length > 0).map((company) => company["name_en"]);
  expect(withFigure("growth_metric")).toEqual(["Baidu", "Alibaba", "Tencent", "Huawei", "Meitu", "iFlytek"]);
  expect(withFigure("metric")).toHaveLength(8);
});

const nameOf = (id: string | undefined): string => entities.find((row) => row["id"] === id)?.["name_en"] ?? "";

/** The row's own value, or one that its rounding leaves open. */
function isMeantBy(row: Row, value: number): boolean {
  const [text, unit, qualifier] = [row["value"] ?? "", row["unit"] ?? "", row["qualifier"] as Qualifier];
  const step = row["step"] ? Number(row["step"]) : writtenStep(text, unit);
  return value === Number(text) || overlap(intervalOf(Number(text), step, qualifier), { low: value, high: value });
}

test("every observation can be asked for, and nothing worse than the best is given, but a later plan", () => {
  for (const row of observations.filter(({ status }) => status !== "forecast")) {
    const answer = cell("AI_METRIC", nameOf(row["entity"]), row["metric"], row["period"]);
    const best = bestOf(row["entity"], row["metric"], row["period"]);
    const asGood = observations.filter(
      (other) =>
        other["entity"] === row["entity"] &&
        other["metric"] === row["metric"] &&
        rankOf(other) <= rankOf(best[0] as Row) &&
        isMeantBy(other, Number(answer.value)),
    );
    expect([row["entity"], row["metric"], row["period"], asGood.length > 0 || isDerived(row)]).toContain(true);
  }
});

/** A figure the pipeline computes may stand in the same place. */
const derivations = rowsOf("derivations");
const isDerived = (row: Row): boolean =>
  derivations.some((made) => made["entity"] === row["entity"] && made["metric"] === row["metric"]);

test("the article's own figure is given for every line it prints one on", () => {
  for (const row of observations.filter(({ source }) => source === "article")) {
    const args = [nameOf(row["entity"]), row["metric"], row["period"], null, "article"];
    expect([row["entity"], row["metric"], row["period"], cell("AI_METRIC", ...args).value]).toContain(
      Number(row["value"]),
    );
  }
});

test("the sign of a bound goes wherever its figure goes", () => {
  for (const row of observations.filter(({ source, qualifier }) => source === "article" && qualifier !== "=")) {
    const [entity, metric, period] = [nameOf(row["entity"]), row["metric"], row["period"]];
    const { value, numberFormat } = cell("AI_METRIC", entity, metric, period, null, "article");
    const shown = [entity, metric, value, numberFormat];
    expect(shown.join(" ")).toContain(`"${row["qualifier"]} `);
    if (cell("AI_METRIC", entity, metric, period).value === value)
      expect(cell("AI_QUALIFIER", entity, metric, period).value).toBe(row["qualifier"]);
  }
});

test("ratios are shown as percentages and money with its currency", () => {
  for (const row of observations) {
    const { numberFormat = "" } = cell("AI_METRIC", nameOf(row["entity"]), row["metric"], row["period"]);
    const kind = metrics.get(row["metric"])?.["kind"];
    if (kind === "ratio") expect(numberFormat).toContain("0.0%");
    if (kind === "money") expect(numberFormat).toMatch(/CNY|USD/);
  }
});

test("the matrix is the classification", () => {
  const rows = (evaluate("AI_MATRIX", [false]) as PlainCells).map((row) => row.map(({ value }) => value));
  expect(rows.map(([name]) => name)).toEqual(nine.map((company) => company["name_en"]));
  expect(rows.flatMap((row) => row.slice(2)).filter((fit) => fit !== 0)).toHaveLength(classification.length);
});

test("every conflict lists all its figures, the used one marked once", async () => {
  for (const conflict of rowsOf("conflicts")) {
    const table = await evaluate("AI_CONFLICTS", [nameOf(conflict["entity"]), false]);
    const about = table
      .map((row) => row.map(({ value }) => value))
      .filter(([, metric, period]) => metric === conflict["metric"] && period === conflict["period"]);
    const own = observations.filter((row) =>
      (["entity", "metric", "period"] as const).every((key) => row[key] === conflict[key]),
    );
    expect(about.map(([, , , value]) => value).sort()).toEqual(own.map((row) => Number(row["value"])).sort());
    expect(about.filter(([, , , , , , , used]) => used === "yes")).toHaveLength(1);
  }
});
