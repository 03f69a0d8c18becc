/** Growth against its levels, parts against their whole, a year against what it is made of. */
import { breakFrom, conflict, figure, type Cases } from "./rows";

/** Revenue of Baidu in hundred millions, by period. */
const revenue = (figures: Readonly<Record<string, number>>, cells: Readonly<Record<string, string>> = {}) =>
  Object.entries(figures).map(([period, value]) => figure({ period, value: `${value}00000000`, ...cells }));

const QUARTERS = { "2023Q1": 301, "2023Q2": 302, "2023Q3": 303, "2023Q4": 304 };
const breaks = (from: string) => breakFrom(from, { metric: "revenue" });
const listed = (period: string) => conflict({ entity: "baidu", metric: "revenue", period, kind: "doubt" });

/** What Baidu's revenue of 2025Q1, 32.5 billion, is said to have grown by. */
const growth = (value: string, comparison = "yoy") =>
  figure({ metric: "revenue_growth", period: "2025Q1", value, unit: "ratio", comparison });
const BEFORE = figure({ value: "30100000000" });

export const refused: Cases = {
  "year unlike its quarters": revenue({ ...QUARTERS, "2023": 1213 }),
  "year unlike its halves": revenue({ "2023H1": 603, "2023H2": 607, "2023": 1213 }),
  "year unlike nine months and a quarter": revenue({ "2023-01..2023-09": 906, "2023Q4": 304, "2023": 1213 }),
  "year unlike a quarter and nine months": revenue({ "2023Q1": 301, "2023-04..2023-12": 909, "2023": 1213 }),
  "nine months unlike their quarters": revenue({
    "2023Q1": 301,
    "2023Q2": 302,
    "2023Q3": 303,
    "2023-01..2023-09": 909,
  }),
  "nine months unlike a half and a quarter": revenue({ "2023H1": 603, "2023Q3": 303, "2023-01..2023-09": 909 }),
  "half unlike its quarters": revenue({ "2023Q1": 301, "2023Q2": 302, "2023H1": 605 }),
  "year of a flow that breaks before": [...revenue({ ...QUARTERS, "2023": 1213 }), breaks("2023Q1")],
  "year of a flow that breaks after": [...revenue({ ...QUARTERS, "2023": 1213 }), breaks("2024Q1")],
  "year where another is listed": [...revenue({ ...QUARTERS, "2023": 1213, "2022": 1200 }), listed("2022")],
  "unit larger than its company": [
    ...revenue({ "2023Q1": 301 }, { entity: "alibaba" }),
    ...revenue({ "2023Q1": 303 }, { entity: "alibaba-cloud" }),
  ],
  "unit larger than a bound of its company": [
    ...revenue({ "2023Q1": 301 }, { entity: "alibaba", qualifier: "<" }),
    ...revenue({ "2023Q1": 303 }, { entity: "alibaba-cloud" }),
  ],
  "growth unlike its levels": [BEFORE, growth("0.10")],
  "growth of a series that breaks before": [BEFORE, growth("0.10"), breaks("2024Q1")],
  "growth of a series that breaks after": [BEFORE, growth("0.10"), breaks("2025Q2")],
};

/** Each looks wrong, and something on record explains it: a flag, no finding. */
export const explained: Cases = {
  "a year that breaks within": [...revenue({ ...QUARTERS, "2023": 1213 }), breaks("2023Q2")],
  "a year that breaks at its end": [...revenue({ ...QUARTERS, "2023": 1213 }), breaks("2023Q4")],
  "a year that is listed": [...revenue({ ...QUARTERS, "2023": 1213 }), listed("2023")],
  "a year with a quarter that is listed": [...revenue({ ...QUARTERS, "2023": 1213 }), listed("2023Q3")],
  "a unit whose company is listed": [
    ...revenue({ "2023Q1": 301 }, { entity: "alibaba" }),
    ...revenue({ "2023Q1": 303 }, { entity: "alibaba-cloud" }),
    conflict({ entity: "alibaba", metric: "revenue", period: "2023Q1", kind: "doubt" }),
  ],
  "a unit that is listed": [
    ...revenue({ "2023Q1": 301 }, { entity: "alibaba" }),
    ...revenue({ "2023Q1": 303 }, { entity: "alibaba-cloud" }),
    conflict({ entity: "alibaba-cloud", metric: "revenue", period: "2023Q1", kind: "doubt" }),
  ],
  "growth across a break": [BEFORE, growth("0.10"), breaks("2025Q1")],
  "growth over a level that is listed": [BEFORE, growth("0.10"), listed("2025Q1")],
  "growth that is listed": [
    BEFORE,
    growth("0.10"),
    conflict({ entity: "baidu", metric: "revenue_growth", period: "2025Q1", kind: "doubt" }),
  ],
};

export const sound: Cases = {
  "a year and its quarters": revenue({ ...QUARTERS, "2023": 1210 }),
  "a year and three of its quarters": revenue({ "2023Q1": 301, "2023Q2": 302, "2023Q3": 303, "2023": 1000 }),
  "a year and its quarters in another unit": [...revenue(QUARTERS, { unit: "USD" }), ...revenue({ "2023": 8500 })],
  "a year and a bound of a quarter": [
    ...revenue({ "2023Q1": 301, "2023Q2": 302, "2023Q3": 303, "2023": 1213 }),
    ...revenue({ "2023Q4": 304 }, { qualifier: ">" }),
  ],
  "a unit as large as its company": [
    ...revenue({ "2023Q1": 301 }, { entity: "alibaba" }),
    ...revenue({ "2023Q1": 301 }, { entity: "alibaba-cloud" }),
  ],
  "a unit in another currency": [
    ...revenue({ "2023Q1": 301 }, { entity: "alibaba", unit: "USD" }),
    ...revenue({ "2023Q1": 303 }, { entity: "alibaba-cloud" }),
  ],
  "growth and its levels": [BEFORE, growth("0.08")],
  "growth that is not over a year": [BEFORE, growth("0.10", "ytd")],
  "growth over another unit": [figure({ period: "2024Q1", value: "30000000000", unit: "USD" }), growth("0.10")],
};
