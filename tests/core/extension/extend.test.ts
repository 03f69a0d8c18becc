/** The record with the reader's figures in it: what is answered, on whose word, and what is said where they differ. */
import type { Edition } from "../../../src/core/dataset/edition";
import { answer, answers, extended, figuresOf } from "../../calls/own-rows/support/tables";
import { evaluate } from "../../../src/functions/evaluate";
import { cellText, type ShownCell } from "../../../src/numbers/cell-text";
import { englishDesk } from "../../../src/words/desk";
import { shipped } from "../../support/shipped";

const next = figuresOf([
  "Baidu",
  "revenue",
  "2026Q3",
  33.2,
  "bn",
  "",
  "Quarterly release",
  "https://ir.example.com/q3",
  "preliminary",
]);
const other = figuresOf(["Baidu", "revenue", "2025Q1", 99e9]);
const same = figuresOf(["Baidu", "revenue", "2025Q1", 32.5, "bn", "", "Broker"]);

const source = (edition: Edition, part?: string) =>
  answer(edition, "AI_SOURCE", "Baidu", "revenue", "2025Q1", ...(part === undefined ? [] : [part]));

test("no rows are no extension", () => {
  expect(extended([])).toBe(shipped);
});

test("a quarter that the record does not have", async () => {
  const edition = extended([next]);
  expect(await answer(shipped, "AI_METRIC", "Baidu", "revenue", "2026Q3")).toBe("no-figure-for-period");
  expect(await answer(edition, "AI_METRIC", "百度", "revenue", "2026Q3")).toBe(33.2e9);
  expect(await answer(edition, "AI_METRIC", "百度", "revenue", "latest")).toBe(33.2e9);
  expect(await answer(edition, "AI_SOURCE", "Baidu", "revenue", "2026Q3")).toBe("Quarterly release; your own row");
  expect(await answer(edition, "AI_SOURCE", "Baidu", "revenue", "2026Q3", "address")).toBe("https://ir.example.com/q3");
  expect(await answer(edition, "AI_METRIC", "Tencent", "revenue", "2025Q1")).toBe(
    await answer(shipped, "AI_METRIC", "Tencent", "revenue", "2025Q1"),
  );
});

test("the reader's own comes first, or the record does", async () => {
  const ours = await answer(shipped, "AI_METRIC", "Baidu", "revenue", "2025Q1");
  expect(await answer(extended([other]), "AI_METRIC", "Baidu", "revenue", "2025Q1")).toBe(99e9);
  expect(await answer(extended([other], "record"), "AI_METRIC", "Baidu", "revenue", "2025Q1")).toBe(ours);
  expect(await source(extended([other]), "grade")).toBe("own");
  expect(await source(extended([other], "record"))).toBe(await source(shipped));
});

test("a difference beyond rounding is a conflict, one within it a confirmation", async () => {
  const about = async (edition: Edition) =>
    (await answers(edition, "AI_CONFLICTS", "Baidu", false)).filter(
      ([, metric, period]) => metric === "revenue" && period === "2025Q1",
    );
  expect(await about(shipped)).toEqual([]);
  expect((await about(extended([other]))).map((row) => [row[3], row[7]])).toEqual([
    [99e9, "yes"],
    [32452000000, "no"],
  ]);
  expect((await about(extended([other], "record")))[0]?.[8]).toBe(
    "Your own row and another figure differ beyond rounding.",
  );
  expect(await about(extended([same]))).toEqual([]);
  expect(await source(extended([same]))).toMatch(/^Broker; your own row; confirmed by /);
});

test("the texts of a row come with the edition", async () => {
  const edition = extended([next, other]);
  const { observations } = edition.atlas.data;
  const own = observations.filter(({ grade }) => grade === "own");
  expect(own.map(({ index }) => edition.atlas.observation(index))).toEqual(own);
  const wording = await edition.wording("zh-Hans");
  expect(wording[own.find(({ note }) => note)?.note as string]).toBe("preliminary");
  expect(Object.keys(await edition.links())).toEqual(expect.arrayContaining(Object.keys(await shipped.links())));
});

test("a sum with a row of the reader's in it is the reader's, and a cell shows an asterisk behind what is", async () => {
  const edition = extended([
    figuresOf(...["2026Q3", "2026Q4", "2027Q1"].map((period) => ["Baidu", "revenue", period, "30bn"])),
  ]);
  const asked = ["AI_METRIC", "Baidu", "revenue", "LTM 2027Q1", "bn"] as const;
  expect(await answer(edition, ...asked)).toBe("quarter-missing");
  const whole = extended([
    figuresOf(...["2026Q2", "2026Q3", "2026Q4"].map((period) => ["Baidu", "revenue", period, "30bn"])),
  ]);
  const ltm = ["Baidu", "revenue", "LTM 2026Q4"] as const;
  expect(await answer(whole, "AI_SOURCE", ...ltm)).toMatch(/; your own row \(computed\)$/);
  const shown = async (...args: readonly unknown[]) => {
    const [[cell] = []] = await evaluate(englishDesk(whole), "AI_METRIC", args);
    return cellText(cell as ShownCell);
  };
  expect(await shown("Baidu", "revenue", "2026Q4", "bn")).toBe("CNY 30.0 bn*");
  expect(await shown("Tencent", "revenue", "2025Q1", "bn")).toBe("CNY 180.022 bn");
  expect(await shown(...ltm)).toMatch(/\*$/);
});

test("AI_METRIC takes the reader's own by name", async () => {
  const edition = extended([other], "record");
  expect(await answer(edition, "AI_METRIC", "Baidu", "revenue", "2025Q1", null, "own")).toBe(99e9);
  expect(await answer(edition, "AI_METRIC", "Baidu", "revenue", "2025Q2", null, "own")).toBe("no-figure-from-source");
});
