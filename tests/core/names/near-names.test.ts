/** Of many names none that is near enough is missed, however few of them are looked at. */
import fc from "fast-check";
import { editDistance } from "../../../src/core/names/distance";
import { buildNearNames } from "../../../src/core/names/near-names";

const letters = fc.constantFrom("a", "b", "c", "d", "e", "1");
/** As names are allowed edits: one in all, up to three in long ones; in shorter ones still the edits can spoil every piece. */
const cases = fc.oneof(
  fc.record({ edits: fc.constant(1), key: fc.string({ unit: letters, minLength: 3, maxLength: 20 }) }),
  fc.record({ edits: fc.constant(2), key: fc.string({ unit: letters, minLength: 8, maxLength: 11 }) }),
  fc.record({ edits: fc.constant(3), key: fc.string({ unit: letters, minLength: 12, maxLength: 20 }) }),
);
/** The key as somebody might have mistyped it. */
const mistyped = (key: string) =>
  fc.array(fc.tuple(fc.nat(key.length), letters, fc.nat(3)), { maxLength: 4 }).map((edits) =>
    edits.reduce((text, [at, letter, how]) => {
      const rest = text.slice(at);
      if (how === 0) return text.slice(0, at) + letter + rest;
      if (how === 1) return text.slice(0, at) + rest.slice(1);
      if (how === 2) return text.slice(0, at) + letter + rest.slice(1);
      return text.slice(0, at) + rest.slice(1, 2) + rest.slice(0, 1) + rest.slice(2);
    }, key),
  );

test("every name within the edits is among those that are measured", () => {
  fc.assert(
    fc.property(
      cases.chain(({ edits, key }) =>
        fc.record({
          edits: fc.constant(edits),
          key: fc.constant(key),
          names: fc.array(mistyped(key), { maxLength: 12 }),
        }),
      ),
      ({ edits, key, names }) => {
        const known = new Set(names);
        const within = buildNearNames(known).of(key);
        for (const fewer of edits === 1 ? [1] : [1, edits]) {
          const near = within(fewer);
          const missed = [...known].filter((name) => editDistance(key, name, fewer) <= fewer && !near.includes(name));
          expect(missed).toEqual([]);
          expect(new Set(near).size).toBe(near.length);
        }
      },
    ),
    { numRuns: 2_000 },
  );
});

/** The whole table, as it is written down everywhere. */
function tableDistance(a: string, b: string): number {
  const table = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number): number => table[row]?.[column] ?? Infinity;
  for (let row = 1; row <= a.length; row += 1) {
    table[row] = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const choices = [at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + same];
      table[row]?.push(Math.min(...choices, swapped ? at(row - 2, column - 2) + 1 : Infinity));
    }
  }
  return at(a.length, b.length);
}

test("a distance is that of the whole table, or one more than the limit", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 12 });
  fc.assert(
    fc.property(text, text, fc.nat(4), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(tableDistance(a, b), limit + 1));
    }),
    { numRuns: 5_000 },
  );
});
