/** Text that has the form of a period and is none: why, on both sides of each limit. */
import { impossiblePeriod } from "../../src/pipeline/check/figures";

const QUARTER = "is a quarter that no year has";
const HALF = "is a half that no year has";
const MONTH = "has a month that no year has";
const BACKWARDS = "ends before it begins";
const OUTSIDE = "lies outside 1990 to 2100";

test.each<readonly [string | undefined, readonly string[]]>([
  [
    undefined,
    [
      ...["2025Q1", "2025Q4", "FY2025Q4", "2025H1", "2025H2", "FY2025H2", "2025", "FY2025", "2025-01", "2025-12"],
      ...["2025-03..2025-03", "2024-12..2025-01", "2025-01..2025-12", "2025..2025", "2024..2025"],
      ...["1990", "2100", "FY1990", "1990Q1", "2100H2", "1990-01", "2100-12", "1990-01..2100-12", "1990..2100"],
    ],
  ],
  [QUARTER, ["2025Q0", "2025Q5", "FY2025Q9", "1989Q5"]],
  [HALF, ["2025H0", "2025H3", "FY2025H9"]],
  [MONTH, ["2025-00", "2025-13", "2025-00..2025-03", "2025-03..2025-13", "2025-13..2025-14", "2025-13..2025-01"]],
  [BACKWARDS, ["2025-03..2025-02", "2025-01..2024-12", "2026..2025", "2101..2100"]],
  [
    OUTSIDE,
    [
      ...["1989", "2101", "FY1989", "2101Q1", "1989H2", "1989-12", "2101-01"],
      ...["1989-12..1990-01", "2100-12..2101-01", "1989..1990", "2100..2101"],
    ],
  ],
  ["is not a period", ["", "2025Q", "Q1 2025", "2025-1", "2025..", "25Q1", "2025Q1 ", "2025q1", "last year"]],
])("%s", (reason, texts) => {
  expect(texts.filter((text) => impossiblePeriod(text) !== reason)).toEqual([]);
});
