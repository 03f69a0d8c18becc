/** Looking figures up: which source wins, what a period means, and what is said where there is none. */
import { findFigure, findHistory } from "../../../src/core/dataset/figures";
import type { Atlas } from "../../../src/core/dataset/atlas";
import type { SourceChoice } from "../../../src/contract/source-choice";
import type { Conflict, SeriesBreak } from "../../../src/core/dataset/types";
import type { EntityId, MetricId, StatementId } from "../../../src/contract/ids";
import type { Period } from "../../../src/core/periods/period";
import { parsePeriod, parsePeriodNumber } from "../../../src/core/periods/parse";
import { REFERENCE, type PeriodRequest } from "../../../src/core/periods/request";
import { smallAtlas } from "../support/small-atlas";

const REVENUE = "revenue" as MetricId;

function asked(text: string | number | undefined): PeriodRequest {
  if (text === undefined) return REFERENCE;
  const request = typeof text === "number" ? parsePeriodNumber(text) : parsePeriod(text);
  if (!request.ok) throw new Error(`Not a period: ${text}`);
  return request.value;
}

/** The value found, or the problem's code with the nearest period. */
function find(atlas: Atlas, period?: string | number, choice: SourceChoice = "best", entity = "acme"): unknown {
  const figure = findFigure(atlas, entity as EntityId, REVENUE, asked(period), choice);
  if (figure.ok) return figure.value.observation.value;
  const { problem } = figure;
  return "nearest" in problem ? [problem.code, problem.nearest] : problem.code;
}

describe("of several sources", () => {
  const all = [
    "acme revenue 2025Q1 4 press C",
    "acme revenue 2025Q1 3 article article",
    "acme revenue 2025Q1 2 wire B",
    "acme revenue 2025Q1 1 report A",
  ];

  test.each([
    [all, 1],
    [all.slice(0, 3), 2],
    [all.slice(0, 2), 3],
    [all.slice(0, 1), 4],
    [[...all].reverse(), 1],
    [["acme revenue 2025Q1 9 sums A derived", "acme revenue 2025Q1 1 report A"], 1],
  ])("the best grade is used, whatever the order (%#)", (lines, value) => {
    expect(find(smallAtlas(lines), "2025Q1")).toBe(value);
  });

  test("a conflict's policy outranks the grade", () => {
    const conflict: Conflict = {
      entity: "acme" as EntityId,
      metric: REVENUE,
      period: "2025Q1" as Period,
      observations: [1, 0, 2, 3],
      statement: "why" as StatementId,
    };
    const atlas = smallAtlas(all, { conflicts: [conflict] });
    const figure = findFigure(atlas, "acme" as EntityId, REVENUE, asked("FY2025Q4"));
    expect(figure).toMatchObject({ ok: true, value: { observation: { value: 3 }, conflict, others: { length: 3 } } });
  });

  test.each<[SourceChoice, unknown]>([
    ["best", 1],
    ["article", 3],
    ["filing", 1],
  ])("%s is %s", (choice, value) => expect(find(smallAtlas(all), "2025Q1", choice)).toBe(value));

  test("filing takes announcements and what is computed from filings, never press", () => {
    expect(find(smallAtlas(all.slice(0, 3)), "2025Q1", "filing")).toBe(2);
    expect(find(smallAtlas(["acme revenue 2025Q1 5 sums A derived"]), "2025Q1", "filing")).toBe(5);
    expect(find(smallAtlas(["acme revenue 2025Q1 5 sums C derived"]), "2025Q1", "filing")).toEqual([
      "no-figure-from-source",
      undefined,
    ]);
  });

  test("a source without the reference period is said to lack it, and never answers with another period", () => {
    const atlas = smallAtlas(["acme revenue 2025Q1 3 article article", "acme revenue 2025Q2 7 report A"]);
    expect(find(atlas)).toBe(3);
    expect(find(atlas, undefined, "filing")).toEqual(["no-figure-from-source", "2025Q2"]);
    expect(find(atlas, "latest", "filing")).toBe(7);
    expect(find(atlas, "latest", "article")).toBe(3);
  });
});

describe("the period", () => {
  const atlas = smallAtlas([
    "acme revenue 2024Q4 24 report A",
    "acme revenue 2025Q1 31 report A",
    "acme revenue FY2024 100 report A",
    "acme revenue FY2025 120 report A",
    "acme revenue FY2027 900 report A forecast",
    "rival revenue FY2024 50 report A",
    "rival revenue 2025-04 7 press C",
  ]);

  test.each<[string | number | undefined, unknown]>([
    [undefined, 31],
    ["2025Q1", 31],
    ["FY2025Q4", 31],
    ["FY2025Q3", 24],
    ["FY2025", 120],
    ["FY2024", 100],
    ["latest", 31],
    ["2025-02", 31],
    ["2025-03-31", 31],
    [45716, 31],
    ["2024-06", "only-longer"],
    ["2024", ["no-figure-for-period", "FY2025"]],
    [2024, ["no-figure-for-period", "FY2025"]],
    ["2030Q1", ["no-figure-for-period", "2025Q1"]],
    ["2025H1", ["no-figure-for-period", "2025Q1"]],
    ["2019-05", ["no-figure-for-period", "2024Q4"]],
  ])("%s of a company whose year ends in March is %j", (period, expected) => {
    expect(find(atlas, period)).toEqual(expected);
  });

  test.each<[string | undefined, unknown]>([
    ["2024", 50],
    ["FY2024", 50],
    ["2025-04", 7],
    ["latest", 7],
    [undefined, ["no-figure-for-period", "2025-04"]],
  ])("%s of a benchmark by the calendar year is %j", (period, expected) => {
    expect(find(atlas, period, "best", "rival")).toEqual(expected);
  });
});

describe("where there is none", () => {
  const absent = (period: string | undefined, reason: "not-disclosed" | "only-qualitative") => ({
    absences: [
      {
        entity: "acme" as EntityId,
        metric: REVENUE,
        scope: { from: period as Period | undefined, to: period as Period | undefined },
        reason,
        voice: "company" as const,
        looked: "2026-11-24",
        statement: "because" as StatementId,
      },
    ],
  });

  test("a month within longer periods alone is told of the shortest that holds it, in whatever order they came", () => {
    const lines = ["rival revenue 2024-01..2024-09 9 report A", "rival revenue 2024H2 4 report A"];
    for (const order of [lines, [...lines].reverse()]) {
      const found = findFigure(smallAtlas(order), "rival" as EntityId, REVENUE, asked("2024-08"), "best");
      expect(found).toMatchObject({
        ok: false,
        problem: { code: "only-longer", longer: { period: "2024H2", value: 4 } },
      });
    }
  });

  test("the reason on record is given", () => {
    expect(find(smallAtlas([], absent(undefined, "not-disclosed")))).toEqual(["not-disclosed", undefined]);
    expect(find(smallAtlas([], absent(undefined, "only-qualitative")))).toBe("only-qualitative");
  });

  test.each([
    ["2024Q4", "no-figure-for-period"],
    ["2025Q1", "not-disclosed"],
    ["2025Q2", "not-disclosed"],
    ["2025Q3", "no-figure-for-period"],
    ["2025H1", "no-figure-for-period"], // a range of quarters is about quarters
  ])("a reason for a range of quarters, asked for %s: %s", (period, code) => {
    const [absence] = absent("2025Q1", "not-disclosed").absences;
    const scope = { from: "2025Q1" as Period, to: "2025Q2" as Period };
    const atlas = smallAtlas(["acme revenue 2023Q1 7 report A"], { absences: [{ ...absence, scope }] as never });
    expect([find(atlas, period)].flat()[0]).toBe(code);
  });

  test("a reason for one period is given for that period alone, under any of its names", () => {
    const atlas = smallAtlas(["acme revenue 2025Q2 7 report A"], absent("2025Q1", "not-disclosed"));
    expect(find(atlas, "FY2025Q4")).toEqual(["not-disclosed", "2025Q2"]);
    expect(find(atlas, "2024Q4")).toEqual(["no-figure-for-period", "2025Q2"]);
  });

  test("without a reason it says what there is", () => {
    const figure = findFigure(
      smallAtlas(["acme capex 2025Q1 1 report A"]),
      "acme" as EntityId,
      REVENUE,
      asked("latest"),
    );
    expect(figure).toMatchObject({ ok: false, problem: { code: "not-on-record", available: ["capex"] } });
  });
});

describe("a history", () => {
  const atlas = smallAtlas(
    [
      "acme revenue 2025Q1 31 article article",
      "acme revenue 2024Q4 24 report A",
      "acme revenue FY2025 120 report A",
      "acme revenue 2025Q1 30 report A",
      "acme revenue 2024Q3 22 report A",
    ],
    {
      breaks: [
        {
          entity: "acme" as EntityId,
          metric: REVENUE,
          from: "2025Q1" as Period,
          statement: "re-based" as StatementId,
        } satisfies SeriesBreak,
      ],
    },
  );
  const values = (options: Parameters<typeof findHistory>[3]) =>
    findHistory(atlas, "acme" as EntityId, REVENUE, options).points.map(({ observation }) => observation.value);

  test.each([
    [{}, [22, 24, 30, 120]],
    [{ months: 3 }, [22, 24, 30]],
    [{ from: "2024Q4" as Period }, [24, 30]],
    [{ to: "2024Q4" as Period }, [22, 24]],
    [{ from: "FY2025" as Period, to: "FY2025" as Period }, [22, 24, 30, 120]],
    [{ from: "2026Q1" as Period }, []],
  ])("within %j is %j: the best of each period, in order", (options, expected) => {
    expect(values(options)).toEqual(expected);
  });

  test("the first figure on a new basis carries the break", () => {
    const { points, breaks } = findHistory(atlas, "acme" as EntityId, REVENUE, { months: 3 });
    expect(points.map(({ breakBefore }) => breakBefore?.from)).toEqual([undefined, undefined, "2025Q1"]);
    expect(breaks).toHaveLength(1);
  });
});
