/** An amount as a person types it: `> 1.5bn`, `US$12.3m`, `约 20 亿元`, `1,234.5`, `(12)`, `35%`; never what could be read in two ways. */
import type { Qualifier } from "../contract/qualifier";
import { plainText, plainWord } from "../core/plain-text";
import { scaleNamed, type SpelledScale } from "./spelled-scale";

/** What stands behind a number, or in a column beside it. */
export type SpelledUnit = { readonly kind: "percent" } | { readonly kind: "scale"; readonly scale: SpelledScale };

export interface SpelledAmount {
  /** The digits as typed, without marks of thousands; a minus before them. */
  readonly digits: string;
  readonly unit: SpelledUnit | undefined;
  readonly qualifier: Qualifier | undefined;
}

const QUALIFIERS: readonly (readonly [Qualifier, string])[] = [
  ["≥", ">= => ≥ ⩾ atleast nolessthan notlessthan minimum 不少于 不少於 不低于 不低於 至少 起码"],
  ["≤", "<= =< ≤ ⩽ atmost upto nomorethan notmorethan maximum 不超过 不超過 不多于 不多於 不高于 至多 最多"],
  [">", "> over morethan above exceeding greaterthan 超过 超過 高于 高於 多于 多於 大于 大於 逾 超"],
  ["<", "< under lessthan below 低于 低於 少于 少於 小于 小於 不足 不到"],
  ["≈", "≈ ~ about around approximately approx. approx circa ca. c. 大约 大約 大概 约 約 近似"],
];
const EXACT = "= exact exactly 准确 準確 精确 精確 等于 等於";

const words = new Map(
  [...QUALIFIERS, ["=", EXACT] as const].flatMap(([sign, names]) => names.split(" ").map((name) => [name, sign])),
) as ReadonlyMap<string, Qualifier>;

/** The qualifier a person means by a sign or a word. @example qualifierNamed("at least") is "≥" */
export const qualifierNamed = (text: string): Qualifier | undefined => words.get(plainWord(text));

const escaped = (name: string): string => name.replace(/[.<>=~|]/g, "\\$&");
/** Longer words first; a word may be typed with its spaces. */
const BEFORE = new RegExp(
  `^(${[...words.keys()]
    .filter((name) => words.get(name) !== "=")
    .sort((a, b) => b.length - a.length)
    .map((name) => escaped(name))
    .join("|")})`,
);
const BEHIND: readonly (readonly [RegExp, Qualifier])[] = [
  [/左右$|上下$/, "≈"],
  [/以上$|\+$/, "≥"],
  [/以下$|以内$|以內$/, "≤"],
];

const PERCENT = /^(?:%|pct|percent|percentage|per cent|百分比)$/;
const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+`;
const AMOUNT = new RegExp(`^([-+(]?)([^\\d.()+-]*)([-+]?)(${DIGITS})(e[-+]?\\d{1,3})?([^\\d.()]*?)(\\)?)$`);

/** What is meant by a unit beside a number; undefined where it is none. @example unitNamed("%") is { kind: "percent" } */
export function unitNamed(text: string): SpelledUnit | undefined {
  if (PERCENT.test(plainText(text).toLowerCase())) return { kind: "percent" };
  const scale = scaleNamed(text);
  return scale && { kind: "scale", scale };
}

/** Reads an amount; undefined where the text is none. @example amountNamed("> 1.5bn")?.qualifier is ">" */
export function amountNamed(text: string): SpelledAmount | undefined {
  let rest = plainWord(text).replace(/[−–]/g, "-");
  const sign = BEFORE.exec(rest)?.[1] ?? "";
  rest = rest.slice(sign.length);
  const behind = BEHIND.find(([pattern]) => pattern.test(rest));
  if (behind && sign !== "") return undefined;
  const [, open = "", before = "", minus = "", digits = "", power = "", after = "", close = ""] =
    AMOUNT.exec(behind ? rest.replace(behind[0], "") : rest) ?? [];
  if (digits === "" || (open === "(") !== (close === ")") || (open !== "" && minus !== "")) return undefined;
  const unit = before + after === "" ? undefined : unitNamed(before + after);
  if (before + after !== "" && unit === undefined) return undefined;
  return {
    digits: `${open === "(" || open + minus === "-" ? "-" : ""}${digits.replaceAll(",", "")}${power}`,
    unit,
    qualifier: words.get(sign) ?? behind?.[1],
  };
}
