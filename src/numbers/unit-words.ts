/** What stands before and after a figure's number in words: its currency, or what it counts, in each language. */
import type { Language } from "../contract/language";
import type { MetricKind, Unit } from "../core/dataset/types";

export interface UnitWords {
  readonly before: string;
  readonly after: string;
  /** False for what is never told in millions: a rank, a price. */
  readonly scaled: boolean;
}

type Triple = readonly [en: UnitWords, hans: UnitWords, hant: UnitWords];

const amount = (before: string, after: string): UnitWords => ({ before, after, scaled: true });
const plain = (before: string, after: string): UnitWords => ({ before, after, scaled: false });
const same = (en: UnitWords, chinese: UnitWords): Triple => [en, chinese, chinese];

const RANK: Triple = same(plain("no. ", ""), plain("第 ", ""));

const known: ReadonlyMap<string, Triple> = new Map<string, Triple>([
  ["CNY", same(amount("CNY ", ""), amount("", "元"))],
  ["USD", same(amount("USD ", ""), amount("", "美元"))],
  ["count", same(amount("", ""), amount("", ""))],
  ["rank", RANK],
  ["years", same(plain("", " years"), plain("", " 年"))],
  ["quarters", [plain("", " quarters"), plain("", " 个季度"), plain("", " 個季度")]],
  ["CNY_per_share", same(plain("CNY ", " per share"), plain("", " 元/股"))],
  ["CNY_per_employee_month", same(amount("", " CNY per employee a month"), amount("", " 元/人/月"))],
  ["USD_per_employee", same(amount("", " USD per employee"), amount("", " 美元/人"))],
]);

/** A unit that is not in the table stands behind the number as it is written. */
export function unitWords(unit: Unit, kind: MetricKind, language: Language): UnitWords {
  const triple = kind === "rank" ? RANK : known.get(unit);
  const [en, hans, hant] = triple ?? same(amount("", ` ${unit.replaceAll("_", " ")}`), amount("", ` ${unit}`));
  return language === "en" ? en : language === "zh-Hans" ? hans : hant;
}
