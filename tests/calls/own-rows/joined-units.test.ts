/** The unit of a value and that of its column: every pair, against the rule said in words. */
import { joinUnits, unitReader, type TypedUnit } from "../../../src/calls/own-rows/measure-unit";
import type { SpelledUnit } from "../../../src/numbers/spelled-amount";
import { atlas } from "../../support/shipped";

/** A unit by its spelling: `%`, `bn`, `CNY`, `USD mn` or one with a name. */
function unit(text: string): TypedUnit | undefined {
  if (text === "") return undefined;
  const read = unitReader(atlas)({ kind: "text", text });
  expect(read.ok).toBe(true);
  return read.ok ? read.value : undefined;
}

const written = (joined: TypedUnit | undefined): string =>
  joined === undefined
    ? ""
    : joined.kind === "percent"
      ? "%"
      : joined.kind === "named"
        ? joined.unit
        : `${joined.scale.currency ?? ""} ${joined.scale.divisor}`.trim();

const X = "refused";
const columns = ["", "%", "ratio", "count", "bn", "mn", "CNY", "USD", "CNY bn"];

test.each<readonly [string, ...(readonly string[])]>([
  ["", "", "%", "ratio", "count", "1000000000", "1000000", "CNY 1", "USD 1", "CNY 1000000000"],
  ["%", "%", "%", "%", X, X, X, X, X, X],
  ["bn", "1000000000", X, X, "1000000000", "1000000000", X, "CNY 1000000000", "USD 1000000000", "CNY 1000000000"],
  ["CNY", "CNY 1", X, X, "CNY 1", "CNY 1000000000", "CNY 1000000", "CNY 1", X, "CNY 1000000000"],
  ["USD", "USD 1", X, X, "USD 1", "USD 1000000000", "USD 1000000", X, "USD 1", X],
  ["USD bn", "USD 1000000000", X, X, "USD 1000000000", "USD 1000000000", X, X, "USD 1000000000", X],
])("%s in a column of each", (typed, ...expected) => {
  expect(
    columns.map((column) => {
      const joined = joinUnits(unit(typed) as SpelledUnit | undefined, unit(column));
      return joined.ok ? written(joined.value) : X;
    }),
  ).toEqual(expected);
});

test.each([
  ["万人", "10000"],
  ["users", "count"],
  ["家", "count"],
  ["mn users", "1000000"],
  ["Ratio", "ratio"],
  ["比例", "ratio"],
  ["rank", "rank"],
  ["亿元", "CNY 100000000"],
  ["percent", "%"],
])("%s is read as %s", (text, expected) => expect(written(unit(text))).toBe(expected));

test.each(["apples", "bn apples"])("%s is no unit", (text) => {
  expect(unitReader(atlas)({ kind: "text", text })).toEqual({ ok: false, problem: { code: "unit-malformed", text } });
});
