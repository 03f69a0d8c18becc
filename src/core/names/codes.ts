/** What a text says as a stock code: `SZ002230`, `0700.HK`, `BIDU UW Equity`, `9988`. An amount (`7.00`, `$700`, `-20`) says none. */
import { plainText } from "../plain-text";
import { codeForms, marketsOf, type Market } from "./exchanges";

export interface Code {
  readonly market: Market;
  /** As codes of the market are compared. */
  readonly plain: string;
  /** Behind the code where it is shown; the market's own where it is left out. */
  readonly mark?: string;
}

export interface CodeReading {
  /** What the text may mean, one for each market that its mark, or its digits, leave. */
  readonly codes: readonly Code[];
  /** Whether a mark says that it is a code at all: bare letters may be any word. */
  readonly marked: boolean;
}

/** What a text file leaves around a code. An amount in brackets is a negative one, so bare digits there stay what they are. */
const WRAPPED = /^["'‘“`]+|["'’”`]+$|^[([](?=.*[A-Z])|(?<=[A-Z].*)[)\]]$/g;
const EDGE = /^["'‘“`([]|["'’”`)\]]$/;
const EQUITY = / (?:EQUITY|EQ)$/;
const PARTS = /^\$?([A-Z0-9]+(?:\.[A-Z](?![A-Z]))?)\s*[ .:_/-]\s*([A-Z0-9]+(?:\.[A-Z])?)$/;
/** Chinese quotation services write the mark and the digits together. */
const JOINED = /^(SH|SZ|HK)(\d+)$/;
const BARE_LETTERS = /^\$?([A-Z]{1,5})$/;
const BARE_DIGITS = /^\d{1,6}$/;

/** Reads a code; undefined where the text has no form of one. @example readCode("700.HK")?.codes is [{ market: "HK", plain: "700" }] */
export function readCode(text: string): CodeReading | undefined {
  const plain = plainText(text).toUpperCase();
  const upper = (EDGE.test(plain) ? plain.replace(WRAPPED, "") : plain).replace(EQUITY, "");
  const [, one, other] = PARTS.exec(upper) ?? JOINED.exec(upper) ?? [];
  if (one !== undefined && other !== undefined) return readMarked(one, other);
  const [, letters] = BARE_LETTERS.exec(upper) ?? [];
  if (letters !== undefined) return { codes: codesIn(["US"], letters), marked: false };
  return BARE_DIGITS.test(upper) ? readDigits(upper) : undefined;
}

/** Six digits are a code of the mainland with its zeros, fewer one of Hong Kong. */
function readDigits(digits: string): CodeReading {
  return { codes: codesIn(digits.length === 6 ? ["SZ", "SH"] : ["HK"], digits), marked: false };
}

function readMarked(one: string, other: string): CodeReading | undefined {
  const codes = [...codesIn(marketsOf(other), one, other), ...codesIn(marketsOf(one), other, one)];
  return codes.length === 0 ? undefined : { codes, marked: true };
}

function codesIn(markets: readonly Market[], code: string, mark = ""): readonly Code[] {
  return markets.flatMap((market): readonly Code[] => {
    const { shape, plain } = codeForms[market];
    if (!shape.test(code)) return [];
    return [market === "elsewhere" ? { market, plain: code, mark } : { market, plain: plain(code) }];
  });
}

/** A code as it is shown. @example writeCode({ market: "HK", plain: "700" }) is "0700.HK" */
export const writeCode = ({ market, plain, mark = market }: Code): string =>
  `${codeForms[market].written(plain)}.${mark}`;
