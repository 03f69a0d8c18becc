/** What a rebuild makes of what it finds: matched by content, merged cell by cell. */
import fc from "fast-check";
import { alignLines } from "../../../src/workbook/apply/align";
import type { SheetsNow } from "../../../src/workbook/apply/places";
import { contentKey, isSame } from "../../../src/workbook/apply/rebuild/content-keys";
import { mergeCells } from "../../../src/workbook/apply/rebuild/merge-cells";
import { mergeSheet } from "../../../src/workbook/apply/rebuild/merge-sheet";
import { recordOf, type CellInput, type SheetRecord } from "../../../src/workbook/plan/record";
import type { Cell, Sheet, WorkbookPlan } from "../../../src/workbook/plan/types";

type Rows = readonly (readonly CellInput[])[];

const cellOf = (input: CellInput): Cell =>
  typeof input === "string" && input.startsWith("=")
    ? { value: 0, formula: input, style: "figure" }
    : { value: input, style: "text" };

function sheetOf(rows: Rows): Sheet {
  return {
    key: "comps",
    name: "Comps",
    tabColor: undefined,
    rows: rows.map((row) => row.map((input) => (input === "" ? undefined : cellOf(input)))),
    widths: [],
    heights: {},
    frozen: { rows: 0, columns: 0 },
    merges: [],
    tables: [],
    charts: [],
    print: { landscape: true, titleRows: undefined, footer: "" },
  };
}

function recordFor(rows: Rows): SheetRecord {
  const plan: WorkbookPlan = {
    title: "",
    subject: "",
    font: "",
    dataVersion: "",
    request: "",
    mode: "live",
    sheets: [sheetOf(rows)],
    names: [],
  };
  return recordOf(plan).sheets.comps as SheetRecord;
}

/** Merges and applies: the cells as they are afterwards, and what was noted. */
function rebuild(recorded: Rows, present: Rows, planned: Rows) {
  const [sheet, record] = [sheetOf(planned), recordFor(recorded)];
  const merged = mergeSheet(sheet, record, present);
  const cells = present.map((row) => [...row]);
  [...merged.rows.insertions].reverse().forEach(({ at, count }) => {
    cells.splice(at, 0, ...Array.from({ length: count }, (): CellInput[] => []));
  });
  [...merged.columns.insertions].reverse().forEach(({ at, count }) => {
    cells.forEach((row) => row.splice(at, 0, ...new Array<CellInput>(count).fill("")));
  });
  const at = (placement: SheetsNow["placementOf"]): SheetsNow => ({ nameOf: (key) => key, placementOf: placement });
  const { writes, changes } = mergeCells({
    sheet,
    record,
    merged,
    present: cells,
    places: at(() => merged.placement),
    recordedPlaces: at(() => merged.recorded),
  });
  for (const { row, column, input } of writes) {
    while (cells.length <= row) cells.push([]);
    const line = cells[row] as CellInput[];
    while (line.length <= column) line.push("");
    line[column] = input;
  }
  return { cells, noted: changes.map(({ cell, what }) => `${cell} ${what.slice("change.".length)}`) };
}

const pack: Rows = [
  ["Company", "Tier", "Growth"],
  ["Baidu", "=AI_TIER($A2)", "=AI_REVENUE_GROWTH($A2)"],
  ["Alibaba", "=AI_TIER($A3)", "=AI_REVENUE_GROWTH($A3)"],
  ["Tencent", "=AI_TIER($A4)", "=AI_REVENUE_GROWTH($A4)"],
];
const with_ = (change: (rows: CellInput[][]) => void, rows: Rows = pack): Rows => {
  const copy = rows.map((row) => [...row]);
  change(copy);
  return copy;
};

describe("a rebuild", () => {
  it("does nothing where nothing changed", () => {
    expect(rebuild(pack, pack, pack)).toEqual({ cells: pack, noted: [] });
  });

  it("writes what the plan has changed", () => {
    const planned = with_((rows) => ((rows[1] as CellInput[])[2] = "not disclosed"));
    expect(rebuild(pack, pack, planned)).toEqual({ cells: planned, noted: ["C2 updated"] });
  });

  it("keeps an edit, also where the plan has changed beneath it", () => {
    const present = with_((rows) => ((rows[1] as CellInput[])[1] = 3));
    const planned = with_((rows) => ((rows[1] as CellInput[])[1] = "=AI_TIER($A2)+0"));
    expect(rebuild(pack, present, planned)).toEqual({ cells: present, noted: ["B2 kept"] });
  });

  it("lets an edit be that says what the plan now says", () => {
    const planned = with_((rows) => ((rows[1] as CellInput[])[2] = 0.41));
    expect(rebuild(pack, planned, planned)).toEqual({ cells: planned, noted: [] });
  });

  it("mends a formula whose cells were deleted under it", () => {
    const present = with_((rows) => ((rows[1] as CellInput[])[1] = "=AI_TIER(#REF!)"));
    expect(rebuild(pack, present, pack)).toEqual({ cells: pack, noted: ["B2 updated"] });
  });

  it("knows a short line again whose only formula lost its cells", () => {
    const ranked: Rows = [...pack, ["Ranked"], ["Baidu (2026Q1)", "=C2"], ["Alibaba (2026Q1)", "=C3"]];
    const present = with_((rows) => {
      rows.splice(2, 1);
      (rows[4] as CellInput[])[1] = "=C2";
      (rows[5] as CellInput[])[1] = "=#REF!";
    }, ranked);
    expect(rebuild(ranked, present, ranked).cells).toEqual(ranked);
  });

  it("leaves what stands beside our cells", () => {
    const present = with_((rows) => (rows[2] as CellInput[]).push("ask them"));
    expect(rebuild(pack, present, pack)).toEqual({ cells: present, noted: [] });
  });

  it("knows a row again that was moved down by a row put above it", () => {
    const present: Rows = [
      pack[0] ?? [],
      ["Baidu", "=AI_TIER($A2)", "=AI_REVENUE_GROWTH($A2)"],
      ["own", 1, 2],
      ["Alibaba", "=AI_TIER($A4)", "=AI_REVENUE_GROWTH($A4)"],
      ["Tencent", "=AI_TIER($A5)", "=AI_REVENUE_GROWTH($A5)"],
    ];
    expect(rebuild(pack, present, pack)).toEqual({ cells: present, noted: ["A3 added"] });
  });

  it("puts a new row of the plan where it belongs, before a user's rows below", () => {
    const present = [...pack, ["my total", "=SUM(B2:B4)"]];
    const planned = [...pack, ["Meitu", "=AI_TIER($A5)", "=AI_REVENUE_GROWTH($A5)"]];
    const { cells, noted } = rebuild(pack, present, planned);
    expect(cells).toEqual([...planned, ["my total", "=SUM(B2:B4)"]]);
    expect(noted).toEqual(["A5 updated", "A6 added"]);
  });

  it("empties a row the plan no longer has, but not what was changed in it", () => {
    const planned = with_((rows) => rows.splice(2, 1)).map((row, index) =>
      index === 2 ? ["Tencent", "=AI_TIER($A3)", "=AI_REVENUE_GROWTH($A3)"] : row,
    );
    const present = with_((rows) => ((rows[2] as CellInput[])[2] = 0.5));
    const { cells, noted } = rebuild(pack, present, planned);
    expect(cells[2]).toEqual(["", "", 0.5]);
    expect(noted).toEqual(["C3 kept", "A3 withdrawn"]);
  });

  it("writes a deleted row again", () => {
    const present: Rows = [pack[0] ?? [], pack[1] ?? [], ["Tencent", "=AI_TIER($A3)", "=AI_REVENUE_GROWTH($A3)"]];
    const { cells, noted } = rebuild(pack, present, pack);
    expect(cells[2]).toEqual(pack[2]);
    expect(noted).toContain("A3 row");
  });

  it("knows columns again that were moved by a column put between", () => {
    const present: Rows = [
      ["Company", "own", "Tier", "Growth"],
      ["Baidu", 7, "=AI_TIER($A2)", "=AI_REVENUE_GROWTH($A2)"],
      ["Alibaba", 8, "=AI_TIER($A3)", "=AI_REVENUE_GROWTH($A3)"],
      ["Tencent", 9, "=AI_TIER($A4)", "=AI_REVENUE_GROWTH($A4)"],
    ];
    expect(rebuild(pack, present, pack)).toEqual({ cells: present, noted: [] });
  });
});

describe("contents", () => {
  it.each([
    ["=SUM( a1 )", "=SUM(A1)", true],
    ["='Comps'!A1", "=Comps!A1", true],
    ['=IFNA(A1,"x y")', '=IFNA(A1,"xy")', false],
    ["=_xlfn.IFNA(A1,1)", "=IFNA(A1,1)", true],
    [0.1 + 0.2, 0.3, true],
    ["1", 1, false],
    ["Baidu", "baidu", false],
  ])("%s and %s are the same: %s", (left, right, same) => {
    expect(isSame(left, right)).toBe(same);
  });

  it("are known again wherever they stand", () => {
    expect(contentKey("=AI_TIER($A8)+SUM(B1:B3)")).toBe(contentKey("=AI_TIER($A9)+SUM(C4:C6)"));
    expect(contentKey("=AI_TIER($A8)")).not.toBe(contentKey("=AI_MODELS($A8)"));
  });
});

it("aligning finds every line again that was neither changed nor moved past another", () => {
  const lines = fc.uniqueArray(fc.integer(), { maxLength: 30 });
  fc.assert(
    fc.property(lines, fc.array(fc.nat(40), { maxLength: 8 }), (before, places) => {
      const now: (number | string)[] = [...before];
      places.forEach((place, index) => now.splice(place % (now.length + 1), 0, `new ${index}`));
      const found = alignLines(before.length, now.length, (a, b) => (before[a] === now[b] ? 1 : 0));
      expect(found).toEqual(before.map((line) => now.indexOf(line)));
    }),
  );
});
