/** Areas, and what is kept by area, follow inserted and deleted rows, columns and cells. */
import { shiftArea, shiftState, type Shift } from "../../../src/workbench/object-model/shift";
import { WorkbookState, type ChartState } from "../../../src/workbench/object-model/workbook-state";
import { formatArea, MAX_ROWS, parseAddress, type Area } from "../../../src/workbench/sheet/address";

const area = (text: string): Area => parseAddress(text)!.area;
const insertRows = (at: number, count: number): Shift => ({ axis: "row", kind: "insert", at: at - 1, count });
const deleteRows = (at: number, count: number): Shift => ({ axis: "row", kind: "delete", at: at - 1, count });

describe("an area", () => {
  it.each<[string, string, Shift, string | undefined]>([
    ["below inserted rows goes down", "B5:C6", insertRows(2, 3), "B8:C9"],
    ["whose first row is the place of insertion goes down", "B5:C6", insertRows(5, 1), "B6:C7"],
    ["around inserted rows grows", "B5:C8", insertRows(6, 2), "B5:C10"],
    ["just above inserted rows stays", "B5:C6", insertRows(7, 2), "B5:C6"],
    ["below deleted rows goes up", "B5:C6", deleteRows(1, 3), "B2:C3"],
    ["around deleted rows shrinks", "B5:C8", deleteRows(6, 2), "B5:C6"],
    ["partly deleted from above shrinks and goes up", "B5:C8", deleteRows(4, 2), "B4:C6"],
    ["deleted whole is gone", "B5:C6", deleteRows(4, 4), undefined],
    ["right of inserted columns goes right", "C1", { axis: "column", kind: "insert", at: 0, count: 2 }, "E1"],
    ["in the columns of moved cells goes with them", "B5:B6", { ...insertRows(2, 1), across: [1, 2] }, "B6:B7"],
    ["reaching beyond the moved cells stays", "B5:D6", { ...insertRows(2, 1), across: [1, 2] }, "B5:D6"],
  ])("%s", (_name, before, shift, after) => {
    const moved = shiftArea(area(before), shift);
    expect(moved && formatArea(moved)).toBe(after);
  });

  it("of whole columns stays as it is when rows come in", () => {
    const columns = { row: 0, column: 1, rows: MAX_ROWS, columns: 2 };
    expect(shiftArea(columns, insertRows(1, 5))).toBe(columns);
  });
});

describe("a workbook's state", () => {
  const state = new WorkbookState();
  const on = (text: string) => ({ sheetId: "s", area: area(text) });
  const chart: ChartState = {
    id: "c",
    name: "Chart 1",
    sheetId: "s",
    chartType: "Line",
    title: "",
    titleVisible: true,
    legend: { visible: true, position: "Bottom" },
    position: { left: 0, top: 100, width: 300, height: 200 },
    series: [
      {
        id: "1",
        name: "a",
        values: on("B4:B9"),
        categories: { sheetId: "other", area: area("A4:A9") },
        chartType: undefined,
        color: undefined,
        hasDataLabels: false,
        extras: {},
      },
    ],
    extras: {},
  };
  state.charts.push(chart);
  state.hyperlinks.set(on("A4"), { address: "https://example.org/" });
  state.hyperlinks.set({ sheetId: "other", area: area("A4") }, { address: "https://example.org/other" });
  state.validations.set(on("C4:C9"), { rule: 1 });
  state.notes.push({ id: "n", sheetId: "s", row: 3, column: 0, content: "kept", visible: false, author: "" });
  state.notes.push({ id: "gone", sheetId: "s", row: 1, column: 0, content: "gone", visible: false, author: "" });
  state.tables.push({
    id: "t",
    name: "Table1",
    ...on("A3:C9"),
    style: "",
    hasHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    columns: [],
    filters: new Map(),
    sort: undefined,
  });
  state.pageLayouts.set("s", { printArea: area("A1:D20"), orientation: "Portrait" });
  shiftState(state, "s", deleteRows(2, 1), { from: 20, length: 20 });

  it("moves on the sheet that changed", () => {
    expect(state.hyperlinks.get(on("A3"))).toEqual({ address: "https://example.org/" });
    expect(state.validations.get(on("C3:C8"))).toEqual({ rule: 1 });
    expect(state.notes.map(({ id, row }) => [id, row])).toEqual([["n", 2]]);
    expect(formatArea(state.tables[0]!.area)).toBe("A2:C8");
    expect(formatArea(chart.series[0]!.values!.area)).toBe("B3:B8");
    expect(chart.position).toEqual({ left: 0, top: 80, width: 300, height: 200 });
    expect(state.pageLayouts.get("s")).toEqual({ printArea: area("A1:D19"), orientation: "Portrait" });
  });

  it("stays on other sheets", () => {
    expect(state.hyperlinks.get({ sheetId: "other", area: area("A4") })).toBeDefined();
    expect(formatArea(chart.series[0]!.categories!.area)).toBe("A4:A9");
  });

  it("forgets a deleted sheet", () => {
    state.dropSheet("s");
    expect(state.hyperlinks.on("s")).toEqual([]);
    expect([state.charts, state.notes, state.tables]).toEqual([[], [], []]);
  });
});
