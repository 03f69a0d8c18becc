/** What is kept from one reading to the next changes no reading: after any edit it is as if read anew. */
import fc from "fast-check";
import { readOwnTables } from "../../../src/calls/own-rows/read-tables";
import type { LooseTable } from "../../../src/core/extension/loose-table";
import { atlas } from "../../support/shipped";
import { figuresOf, read, tableOf } from "./support/tables";

/** An atlas that nothing has been read with. */
const anew = (...tables: readonly LooseTable[]) => readOwnTables({ ...atlas }, tables);

const row = fc.tuple(
  fc.constantFrom("Baidu", "Badu", "Fourth Paradigm", ""),
  fc.constantFrom("revenue", "revenue_growth", "gpus"),
  fc.constantFrom("2026Q3", "2027Q3", "soon"),
  fc.constantFrom<unknown>(1, "1", "35%", "lots", true),
);
const company = fc.constantFrom(
  ["Fourth Paradigm"],
  ["Baidu", "", "", "", "", "", "", 2],
  ["Fourth Paradigm", "", "x y z"],
);

test("any tables read one after the other", () => {
  const tables = fc.tuple(fc.array(row, { maxLength: 6 }), fc.array(company, { maxLength: 2 }));
  fc.assert(
    fc.property(fc.array(tables, { minLength: 2, maxLength: 5 }), (edits) => {
      for (const [rows, companies] of edits) {
        const given = [tableOf("companies", companies), figuresOf(...rows)] as const;
        expect(read(...given)).toEqual(anew(...given));
      }
    }),
  );
});

test("a row that has not changed is not read again", () => {
  const rows = [
    ["Baidu", "revenue", "2026Q3", 1],
    ["Tencent", "revenue", "2026Q3", 2],
  ];
  const [first, second] = read(figuresOf(...rows)).records.figures;
  const edited = read(figuresOf(rows[0] as string[], ["Tencent", "revenue", "2026Q3", 3])).records.figures;
  expect(edited[0]).toBe(first);
  expect(edited[1]).not.toBe(second);
  expect(edited[1]?.value).toBe(3);
});
