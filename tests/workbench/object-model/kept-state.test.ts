/** What stands beside the cells is the same after it went through the text of a file. */
import { keepState, restoreState, type KeptState } from "../../../src/workbench/object-model/kept-state";
import { WorkbookState } from "../../../src/workbench/object-model/workbook-state";

const AREA = { row: 1, column: 2, rows: 3, columns: 4 };

/** A state with something in each of its parts. */
function filled(): WorkbookState {
  const state = new WorkbookState();
  state.tables.push({
    id: state.freshId("TABLE"),
    name: "Own_Rows",
    sheetId: "sheet-1",
    area: AREA,
    columns: [{ id: 7, name: "Company" }],
    style: "TableStyleMedium2",
    hasHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    filters: new Map([[7, { filterOn: "Values", values: ["Baidu"] }]]),
    sort: { fields: [{ key: 0, ascending: true }], matchCase: false },
  });
  state.charts.push({
    id: state.freshId("CHART"),
    name: "Shares",
    sheetId: "sheet-1",
    chartType: "Line",
    title: "",
    titleVisible: true,
    legend: { visible: true, position: "Right" },
    position: { left: 1, top: 2, width: 3, height: 4 },
    series: [],
    extras: { "axis.minimum": 0 },
  });
  const place = { sheetId: "sheet-1", row: 0, column: 0 };
  state.notes.push({ id: state.freshId("NOTE"), ...place, content: "why", author: "Workbench", visible: false });
  state.xmlParts.push({ id: state.freshId("XML"), namespace: "urn:own", xml: "<a/>" });
  state.conditionalFormats.push({ id: "c", sheetId: "sheet-1", area: AREA, type: "Custom", rule: { formula: "=A1" } });
  for (const map of ["settings", "pageLayouts", "protectedSheets"] as const)
    (state[map] as Map<string, unknown>).set("key", { of: [map] });
  state.documentSettings.set("app", [["pinned", "2025-01"]]);
  state.nameComments.set("Limit", "an upper bound");
  state.nameScopes.set("Quota", "sheet-2");
  state.veryHiddenSheets.add("sheet-3");
  state.hiddenNames.add("Limit");
  state.hyperlinks.set({ sheetId: "sheet-1", area: AREA }, { address: "https://example.com/" });
  state.validations.set({ sheetId: "sheet-2", area: AREA }, { rule: { list: { source: "a,b" } } });
  state.workbookProtected = true;
  state.countsFrom1904 = true;
  return state;
}

const throughText = (state: WorkbookState): KeptState => JSON.parse(JSON.stringify(keepState(state))) as KeptState;

it("has something in each part, so that a new part is not forgotten here", () => {
  const blank = new WorkbookState() as unknown as Record<string, unknown>;
  const state = filled() as unknown as Record<string, unknown>;
  const same = Object.keys(state).filter(
    (name) => JSON.stringify(parts(state[name])) === JSON.stringify(parts(blank[name])),
  );
  expect(same).toEqual([]);
});

/** Maps, sets and what is kept by place, as plain lists. */
function parts(part: unknown): unknown {
  if (part instanceof Map || part instanceof Set) return [...part];
  return typeof part === "object" && part !== null && "all" in part ? (part.all as () => unknown)() : part;
}

it("is the same after the text, in place of whatever was there", () => {
  const state = filled();
  const kept = throughText(state);
  for (const before of [new WorkbookState(), filled()]) {
    restoreState(before, kept);
    expect(before).toEqual(state);
  }
});

it("gives out ids that nothing has yet", () => {
  const restored = new WorkbookState();
  restoreState(restored, throughText(filled()));
  expect(restored.freshId("TABLE")).toBe(filled().freshId("TABLE"));
});

it("is empty where a file says nothing", () => {
  const state = filled();
  restoreState(state, {});
  expect(state).toEqual(new WorkbookState());
});
