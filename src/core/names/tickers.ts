/** The ways in which one listing is written: `HKEX:9888` is also 9888.HK, 9888 HK, HK:9888, 0700 and 700. */

interface Venue {
  /** Prefixes and suffixes used for the exchange by the data vendors analysts know. */
  readonly codes: readonly string[];
  /** A numeric code is padded to this many digits; undefined where leading zeros are part of the code. */
  readonly pad: readonly number[] | undefined;
}

const US: Venue = { codes: ["us", "usequity", "nyse", "nasdaq", "nasdaqgs", "nas", "n", "o", "oq"], pad: undefined };
const VENUES: Readonly<Record<string, Venue>> = {
  NASDAQ: US,
  NYSE: US,
  HKEX: { codes: ["hk", "hkex", "hkg", "sehk", "xhkg", "hkequity"], pad: [4, 5] },
  SZSE: { codes: ["sz", "szse", "xshe", "shz", "ch", "chequity", "cs"], pad: undefined },
  SSE: { codes: ["ss", "sh", "sse", "xshg", "shh", "ch", "chequity"], pad: undefined },
};

/** Every normalised spelling of an exchange-qualified ticker, the bare code among them. */
export function tickerKeys(ticker: string): readonly string[] {
  const [exchange = "", code = ""] = ticker.split(":");
  const venue = VENUES[exchange] ?? { codes: [exchange.toLowerCase()], pad: undefined };
  const bare = codesOf(code.toLowerCase(), venue.pad);
  return bare.flatMap((plain) => [plain, ...venue.codes.flatMap((mark) => [plain + mark, mark + plain])]);
}

function codesOf(code: string, pad: readonly number[] | undefined): readonly string[] {
  if (!pad || !/^\d+$/.test(code)) return [code];
  const short = String(Number(code));
  return [...new Set([short, ...pad.map((width) => short.padStart(width, "0"))])];
}
