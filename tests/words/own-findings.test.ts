/** What is said of rows that cannot be used: the column, what was found, what would be understood, in three languages. */
import { languages, type Language } from "../../src/contract/language";
import { ownFindingsEn } from "../../src/words/own-findings.en";
import { ownFindingsZhHans } from "../../src/words/own-findings.zh-hans";
import { ownFindingsZhHant } from "../../src/words/own-findings.zh-hant";
import { sayOwnFinding } from "../../src/words/own-findings";
import { loadDesk } from "../../src/words/desk";
import { figuresOf, read } from "../calls/own-rows/support/tables";
import { atlas, shipped } from "../support/shipped";

async function said(language: Language, ...row: readonly unknown[]): Promise<readonly string[]> {
  const { speech } = await loadDesk(shipped, language);
  return read(figuresOf(row)).findings.map((finding) => sayOwnFinding(finding, atlas, speech));
}

test.each([
  [
    "en",
    ["Baidu", "revenue", "2026Q3", 33, "%"],
    "Unit: “%” is no unit of Revenue. Understood: CNY, CNY bn, US$m, 亿元.",
  ],
  ["zh-Hans", ["Baidu", "revenue", "2026Q3", 33, "%"], "单位：“%”不是营业收入的单位。可用：CNY、CNY bn、US$m、亿元。"],
  ["zh-Hant", ["Baidu", "revenue", "2026Q3", -1], "數值：「-1」低於營業收入的最小值 0。"],
  ["en", ["Baiduu", "revenue", "2026Q3", 33], "Entity: Unknown name “Baiduu”. Nearest: Baidu."],
  [
    "en",
    ["Baidu", "revenue", "2026Q9", 33],
    "Period: “2026Q9” is no period. Understood: 2025Q1, 1Q25, 2025H1, FY2024, 2025-03, latest, an Excel date.",
  ],
  [
    "en",
    ["Baidu", "revenue", "2026Q3", 33, "", "", "a\u202eb"],
    "Source: “a\\u202Eb” holds signs that nobody sees; plain text is understood.",
  ],
  [
    "en",
    ["Tencent", "revenue_growth", "2025Q1", "90%"],
    "Value: “90%”: 180,022,000,000 over 159,501,000,000 a year before means 12.9% to 12.9%.",
  ],
] as const)("in %s of %j", async (language, row, expected) => {
  expect(await said(language, ...row)).toEqual([expected]);
});

test("every language says everything", () => {
  const keys = Object.keys(ownFindingsEn);
  expect(Object.keys(ownFindingsZhHans)).toEqual(keys);
  expect(Object.keys(ownFindingsZhHant)).toEqual(keys);
  const slots = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([slot]) => slot).sort();
  for (const key of keys as (keyof typeof ownFindingsEn)[]) {
    expect(slots(ownFindingsZhHans[key])).toEqual(slots(ownFindingsEn[key]));
    expect(slots(ownFindingsZhHant[key])).toEqual(slots(ownFindingsEn[key]));
  }
  expect(languages).toHaveLength(3);
});
