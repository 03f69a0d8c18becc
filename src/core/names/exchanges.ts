/** The exchanges and every mark that data vendors write for them: one row an exchange, read by look-ups and by hints alike. */

export interface Exchange {
  /** As the record writes it before a code: `HKEX:0700`. */
  readonly id: string;
  /** Exchanges of one market share their codes: no two companies have one. */
  readonly market: Market;
  /** Each mark stands before or after a code: MIC, Bloomberg, Reuters, FactSet, Google, Yahoo, EODHD, Capital IQ, Wind, Futu. */
  readonly marks: readonly string[];
}

/** `elsewhere`: exchanges on which nothing of the record trades; their codes are read so as not to be taken for Hong Kong's. */
export type Market = "US" | "HK" | "SZ" | "SH" | "elsewhere";

const row = (id: string, market: Market, marks: string): Exchange => ({ id, market, marks: [id, ...marks.split(" ")] });

export const exchanges: readonly Exchange[] = [
  row("NASDAQ", "US", "US XNAS XNGS XNMS XNCM NASDAQGS NASDAQGM NASDAQCM NASD NAS NGS NMS NCM UW UQ UR O OQ"),
  row("NYSE", "US", "US XNYS NYS NYQ UN UA N K"),
  row("OTC", "US", "US USA OO OTCMKTS OTCPK OTCPINK OTCQX OTCQB OTCBB OTCM OOTC PINX PINK PNK PK PQ UV UU"),
  row("HKEX", "HK", "HK XHKG SEHK HKSE HKG"),
  row("SZSE", "SZ", "SZ XSHE XSEC SHE SHZ CS C2 CH CN"),
  row("SSE", "SH", "SH SS XSHG XSSC SHG SHH SHA SHSE CG C1 CH CN"),
  row(
    "ELSEWHERE",
    "elsewhere",
    "JP JT T TYO TSE TT TW TWO TPE TAI KS KQ KRX LN L LON LSE GR DE F FRA SP SI SGX IN NS BO AU AX",
  ),
];

interface CodeForm {
  readonly shape: RegExp;
  /** The code as it is compared. */
  readonly plain: (code: string) => string;
  /** The code as it is shown. */
  readonly written: (plain: string) => string;
}

/** The shares that also trade in renminbi in Hong Kong, under an 8 before their four digits. */
const COUNTERS: ReadonlySet<string> = new Set(["80020", "80700", "81024", "89888", "89988"]);
const withoutCounter = (code: string): string => (COUNTERS.has(code) ? String(Number(code.slice(1))) : code);

const same = (code: string): string => code;
/** Fewer than six digits are looked for as well, to say which code lost its zeros; they are no code of their own. */
const sixDigits: CodeForm = { shape: /^\d{1,6}$/, plain: same, written: same };

/** How the codes of a market look. */
export const codeForms: Readonly<Record<Market, CodeForm>> = {
  US: { shape: /^[A-Z]{1,5}(?:\.[A-Z])?$/, plain: (code) => code.replace(".", ""), written: same },
  HK: {
    shape: /^\d{1,5}$/,
    plain: (code) => withoutCounter(code.replace(/^0+(?=.)/, "")),
    written: (code) => code.padStart(4, "0"),
  },
  SZ: sixDigits,
  SH: sixDigits,
  elsewhere: { shape: /^\d{1,6}$/, plain: same, written: same },
};

/** The markets that write this mark; the composite Chinese ones name two. */
export function marketsOf(mark: string): readonly Market[] {
  return markets().get(mark) ?? [];
}

let known: ReadonlyMap<string, readonly Market[]> | undefined;

function markets(): ReadonlyMap<string, readonly Market[]> {
  if (known) return known;
  const map = new Map<string, Set<Market>>();
  for (const { market, marks } of exchanges) {
    for (const mark of marks) map.set(mark, (map.get(mark) ?? new Set()).add(market));
  }
  known = new Map([...map].map(([mark, own]) => [mark, [...own]]));
  return known;
}
