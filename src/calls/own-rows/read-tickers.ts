/** Stock codes of a company of the reader's own: those of exchanges that are told apart, and others as further names. */
import type { EntityId } from "../../contract/ids";
import type { Atlas } from "../../core/dataset/atlas";
import type { OwnResult } from "../../core/extension/finding";
import { readCode, type CodeReading } from "../../core/names/codes";
import { codedAs } from "../../core/names/entity-name";
import { codeForms, exchanges, type Market } from "../../core/names/exchanges";
import { unlabelled } from "../../core/names/pairs";
import { listedParts } from "./choices";
import { accepted, refused } from "./row-cells";

export interface Tickers {
  /** As the record writes them: `HKEX:0020`. */
  readonly tickers: readonly string[];
  /** Codes of which the exchange is not known; they are looked up as names. */
  readonly names: readonly string[];
}

/** @param self whose codes they are: its own are no others' */
export function tickersNamed(atlas: Atlas, text: string, self: EntityId): OwnResult<Tickers> {
  const tickers: string[] = [];
  const names: string[] = [];
  for (const part of listedParts(text).map(unlabelled)) {
    const code = readCode(part);
    if (!code || code.codes.length === 0) return refused({ code: "own-ticker" });
    const taken = codedAs(atlas, code)?.find((id) => id !== self);
    if (taken !== undefined) return refused({ code: "own-name-taken", entity: taken });
    const ticker = tickerOf(part, code);
    if (ticker === undefined) names.push(part);
    else tickers.push(ticker);
  }
  return accepted({ tickers, names });
}

/** Of a plain text; undefined where several exchanges could be meant, or one that the record does not know. */
function tickerOf(text: string, { codes }: CodeReading): string | undefined {
  const [first] = codes;
  const market = codes.length > 1 ? mainland(first?.plain ?? "") : first?.market;
  const code = codes.find((one) => one.market === market);
  if (!code || market === "elsewhere") return undefined;
  const fitting = exchanges.filter((one) => one.market === market);
  const marks = text.toUpperCase().split(/[ .:_/-]+/);
  const [exchange, another] =
    fitting.length === 1 ? fitting : fitting.filter((one) => one.marks.some((mark) => marks.includes(mark)));
  return exchange && !another ? `${exchange.id}:${codeForms[code.market].written(code.plain)}` : undefined;
}

/** Six digits alone: the mainland's exchanges share them out by the first. */
const mainland = (plain: string): Market => (/^[69]/.test(plain) ? "SH" : "SZ");
