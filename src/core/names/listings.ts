/** Which entity each stock code on record belongs to, and the codes nearest to one that is not. */
import type { Entity } from "../dataset/types";
import { writeCode, type Code } from "./codes";
import { editDistance } from "./distance";
import { codeForms, exchanges } from "./exchanges";
import type { Kind } from "./share-marks";

export interface Listing {
  readonly entity: Entity["id"];
  readonly code: Code;
}

export interface Listings {
  /** Every code as it is compared. */
  readonly codes: readonly string[];
  find(code: Code): Entity["id"] | undefined;
  /** Codes that differ in their zeros, their market or one character, the same digits first. */
  near(code: Code): readonly Listing[];
  /** Whether an entity has a share of one of these kinds. */
  has(entity: Entity["id"], kinds: readonly Kind[]): boolean;
}

export function buildListings(entities: readonly Entity[]): Listings {
  const all = entities.flatMap((entity) => entity.tickers.flatMap((ticker) => listingOf(entity.id, ticker)));
  const byCode = new Map(all.map((listing) => [writeCode(listing.code), listing]));
  return {
    codes: all.map(({ code }) => code.plain),
    find: (code) => byCode.get(writeCode(code))?.entity,
    near: (code) => nearestOf(all, code),
    has: (entity, kinds) => {
      const markets = all.filter((own) => own.entity === entity).map(({ code }) => code.market);
      return kinds.some((kind) => (kind === "classes" ? repeats(markets) : markets.includes(kind)));
    },
  };
}

const repeats = (markets: readonly string[]): boolean => new Set(markets).size < markets.length;

function listingOf(entity: Entity["id"], ticker: string): readonly Listing[] {
  const [exchange, code = ""] = ticker.split(":");
  const market = exchanges.find(({ id }) => id === exchange)?.market;
  return market === undefined ? [] : [{ entity, code: { market, plain: codeForms[market].plain(code) } }];
}

function nearestOf(all: readonly Listing[], code: Code): readonly Listing[] {
  const same = all.filter((known) => withoutZeros(known.code) === withoutZeros(code));
  if (same.length > 0) return same;
  const limit = code.plain.length < 3 ? 0 : 1;
  return all.filter(
    (known) => known.code.market === code.market && editDistance(code.plain, known.code.plain, limit) <= limit,
  );
}

const withoutZeros = ({ plain }: Code): string => plain.replace(/^0+(?=.)/, "");
