/** What exchanges and vendors write behind a company's name: share classes, receipts and boards (`-SW`, `(ADR)`, Class A, A股). */
import { plainText } from "../plain-text";
import type { Market } from "./exchanges";
import { isLatin } from "./normalise";

export interface MarkedName {
  /** The name before the mark. */
  readonly name: string;
  readonly mark: string;
  /** Where a share of that kind trades; a name must have a listing there. */
  readonly kinds: readonly Kind[];
}

/** `classes`: of a company with several shares in one market, which one it is. */
export type Kind = Market | "classes";

const MAINLAND: readonly Kind[] = ["SZ", "SH"];
const ANYWHERE: readonly Kind[] = ["US", "HK", ...MAINLAND];

/** A hyphen or a blank, as often as they stand there; Chinese needs neither before a Latin mark. */
const AFTER_HAN = "(?<=\\p{Script=Han})";
const GAP = `(?:[\\s,-]+|${AFTER_HAN})`;
const HYPHEN = `(?:\\s*-\\s*|${AFTER_HAN})`;
const SPONSORED = "(?:(?:UNSP?|UNSPON(?:SORED)?|SP|SPN|SPON|SPONS|SPONSORED)\\.?[\\s-]+)?";
const RECEIPT = "(?:(?:ADR|ADS|GDR|DR)S?|AMERICAN DEPOSITA?R?Y (?:RECEIPT|SHARE)S?)";
/** How many shares a receipt stands for. */
const REPRESENTING = "(?:[\\s,]+(?:EACH )?REP(?:R|S|RESENTING)?\\.? .+)?";
const CLASS = "(?:CLASS|CLS?|SERIES)[\\s.-]*[A-C]";
const SHARES = "(?:SHARES?|SHS?|STOCKS?|STK)";
const ORDINARY = "(?:ORD(?:INARY)?|COM(?:MON)?|CAP(?:ITAL)?|REG(?:ISTERED)?)";

const KINDS: readonly (readonly [pattern: RegExp, kinds: readonly Kind[]])[] = [
  [markOf(`${GAP}${SPONSORED}${RECEIPT}${REPRESENTING}`), ["US"]],
  [markOf(`${GAP}(?:${ORDINARY} ${SHARES}|ORD(?:INARY)?|COM(?:MON)?)`), ANYWHERE],
  [markOf(`${GAP}${CLASS}(?: (?:${ORDINARY} )?${SHARES})?`), ANYWHERE],
  [markOf(`${HYPHEN}(?:S?WR?|SR?|R|B|P)`), ["HK"]],
  [markOf(`${GAP}H(?:[\\s-]?${SHARES})?|[\\s-]*[H港]股`), ["HK"]],
  [markOf("[\\s-]*美股"), ["US"]],
  [markOf(`${GAP}A[\\s-]?${SHARES}|[\\s-]*A股`), MAINLAND],
  [markOf(`${GAP}A`), [...MAINLAND, "classes"]],
  [markOf(`${GAP}C`), ["classes"]],
  [markOf(`${HYPHEN}UW?`), ["SH"]],
];

function markOf(pattern: string): RegExp {
  return new RegExp(`(?:${pattern})$`, "iu");
}

/** How every mark ends, but for one that says what it represents: a name with another end has none, which is most of them. */
const LAST_WORD =
  /^(?:(?:ADR|ADS|GDR|DR|RECEIPT)S?|[AH]?(?:SHARES?|SHS?|STOCKS?|STK)|ORD(?:INARY)?|COM(?:MON)?|(?:CLASS|CLS?|SERIES)?[A-C]|S?WR?|SR?|[RPH]|UW?)$/i;
const mayBeMarked = (plain: string): boolean =>
  plain.endsWith("股") || LAST_WORD.test(lastWord(plain)) || /rep/i.test(plain);

function lastWord(plain: string): string {
  let at = plain.length;
  while (at > 0 && isLatin(plain.charCodeAt(at - 1) | 32)) at -= 1;
  return plain.slice(at);
}

/** In brackets a mark is the same mark. */
const BRACKETS = /\s*[([【]([^()[\]【】]+)[)\]】]$/u;

/** Takes the mark off; undefined where there is none. @example readMark("快手-W") is { name: "快手", mark: "W", kinds: ["HK"] } */
export function readMark(text: string): MarkedName | undefined {
  const plain = plainText(text)
    .replace(/[‐-―−]/gu, "-")
    .replace(BRACKETS, " $1");
  if (!mayBeMarked(plain)) return undefined;
  for (const [pattern, kinds] of KINDS) {
    const mark = pattern.exec(plain);
    if (mark && mark.index > 0)
      return { name: plain.slice(0, mark.index), mark: mark[0].replace(/^[\s,-]+/, ""), kinds };
  }
  return undefined;
}
