/** A difference leads from one release's rows to another's, and to nothing else. */
import fc from "fast-check";
import { applyDifference, NOTHING } from "../../../src/core/releases/apply";
import type { Row } from "../../../src/core/releases/release";
import type { Rows } from "../../../src/core/releases/rows";
import { differenceBetween, releaseText } from "../../../src/pipeline/write/releases";

const row: fc.Arbitrary<Row> = fc.tuple(fc.constantFrom("baidu", "alibaba", "tencent"), fc.option(fc.nat(3)));
const rows: fc.Arbitrary<Rows> = fc
  .tuple(fc.array(row), fc.array(row))
  .map(([observations, links]) => ({ ...NOTHING, observations, links }));

test("any rows become any others by their difference, written and read again", () => {
  fc.assert(
    fc.property(rows, rows, (before, after) => {
      const difference = differenceBetween({ version: "1", rows: before }, { version: "2", rows: after });
      const read = JSON.parse(releaseText(difference)) as typeof difference;
      expect(read).toEqual(difference);
      expect(applyDifference(before, read)).toEqual(after);
    }),
  );
});

test("rows that did not change are counted and not repeated", () => {
  const before = { ...NOTHING, links: [["a"], ["b"], ["c"]] };
  const after = { ...NOTHING, links: [["a"], ["x"], ["c"]] };
  const { tables } = differenceBetween({ version: "1", rows: before }, { version: "2", rows: after });
  expect(tables.links).toEqual([1, -1, ["x"], 1]);
});

test("a difference from other rows is refused by name", () => {
  const difference = differenceBetween({ version: "1", rows: NOTHING }, { version: "2", rows: NOTHING });
  expect(() => applyDifference({ ...NOTHING, links: [["a"]] }, difference)).toThrow(
    "2: links is a difference from 0 rows, and there are 1",
  );
});
