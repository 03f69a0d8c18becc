/** What exchanges and vendors write behind a company's name: share classes, receipts and boards (`-SW`, `-ADR`, Class A, A股). */
import { plainText } from "../plain-text";
import type { Market } from "./exchanges";

export interface MarkedName {
  /** The name before the mark. */
  readonly name: string;
  readonly mark: string;
  /** Where a share of that kind trades; a name must have a listing there. */
  readonly markets: readonly Market[];
}

const MAINLAND: readonly Market[] = ["SZ", "SH"];
const ANYWHERE: readonly Market[] = ["US", "HK", ...MAINLAND];

/** A hyphen or a blank, as often as they stand there. */
const GAP = "[\\s-]+";
const ORDINARY = "(?:ORD(?:INARY)?|COM(?:MON)?)";
const SPONSORED = "(?:(?:UNSP?|UNSPON(?:SORED)?|SP|SPN|SPON|SPONS|SPONSORED)\\.?[\\s-]+)?";
const CLASS = "(?:CLASS|CLS?|SERIES)[\\s.-]*[A-C]";
const SHARES = "(?:SHARES?|SHS?|STOCKS?)";

const KINDS: readonly (readonly [pattern: RegExp, markets: readonly Market[]])[] = [
  [markOf(`${GAP}${SPONSORED}(?:ADR|ADS|GDR|DR)S?`), ["US"]],
  [markOf(`${GAP}${SPONSORED}AMERICAN DEPOSITAR?Y (?:RECEIPT|SHARE)S?`), ["US"]],
  [markOf(`[\\s,-]+${CLASS}(?: (?:${ORDINARY} )?${SHARES})?|[\\s,-]+${ORDINARY} ${SHARES}`), ANYWHERE],
  [markOf("\\s*-\\s*(?:S?WR?|SR?|R|B|P)"), ["HK"]],
  [markOf(`\\s*-\\s*H|[\\s-]*H股|${GAP}H[\\s-]?${SHARES}`), ["HK"]],
  [markOf(`\\s*-\\s*A|[\\s-]*A股|${GAP}A[\\s-]?${SHARES}`), MAINLAND],
  [markOf("\\s*-\\s*UW?"), ["SH"]],
];

function markOf(pattern: string): RegExp {
  return new RegExp(`(?:${pattern})$`, "iu");
}

/** Takes the mark off; undefined where there is none. @example readMark("快手-W") is { name: "快手", mark: "W", markets: ["HK"] } */
export function readMark(text: string): MarkedName | undefined {
  const plain = plainText(text).replace(/[‐-―−]/gu, "-");
  for (const [pattern, markets] of KINDS) {
    const mark = pattern.exec(plain);
    if (mark && mark.index > 0)
      return { name: plain.slice(0, mark.index), mark: mark[0].replace(/^[\s,-]+/, ""), markets };
  }
  return undefined;
}
