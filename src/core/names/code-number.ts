/** A number as a stock code: what a cell has made of one that was typed or pasted. */
import type { Atlas } from "../dataset/atlas";
import type { Entity } from "../dataset/types";
import { failed, type Result } from "../result";
import { readCode, writeCode, type Code } from "./codes";
import { codedAs, onlyOne } from "./entity-name";

/** The longest number that may be a six-digit code without its zeros: the mainland's boards begin 000 to 003, then with a digit that stays. */
const MOST_WITHOUT_ZEROS = 3999;

/** A number as a code. One that may be what is left of a longer code is refused with both. */
export function readNumber(atlas: Atlas, value: number): Result<Entity> | undefined {
  if (!Number.isInteger(value) || value <= 0 || value > 999_999) return undefined;
  const text = String(value);
  const whole = codedAs(atlas, readCode(text));
  if (value > MOST_WITHOUT_ZEROS) return whole && onlyOne(atlas, text, whole);
  const padded = text.padStart(6, "0");
  const longer: Code = { market: "SZ", plain: padded };
  const zeros = atlas.names.listings.find(longer);
  if (!whole && zeros === undefined) return undefined;
  const own = whole?.[0];
  return failed({
    code: "number-is-two-codes",
    text,
    own: own && { entity: own, written: writeCode({ market: "HK", plain: text }) },
    padded,
    longer: writeCode(longer),
    zeros,
  });
}
