/** Formulas in rules go along with the cells, sheets and names they speak of. */
import { renameSheetInRules, ruleFurther, shiftRules } from "../../../src/workbench/object-model/rule-formulas";
import type { Model } from "../../../src/workbench/object-model/model";
import { WorkbookState } from "../../../src/workbench/object-model/workbook-state";

const area = { row: 1, column: 0, rows: 9, columns: 1 };

function ruled(rule: unknown, home = "one"): WorkbookState {
  const state = new WorkbookState();
  state.validations.set({ sheetId: home, area }, { rule, prompt: { message: "=A1" } });
  return state;
}

/** What of the model the rules ask: which sheet has a name. */
const modelOf = (state: WorkbookState): Model =>
  ({
    state,
    book: { getSheetByName: (name: string) => ({ getSheetId: () => name.toLowerCase() }) },
  }) as unknown as Model;

const ruleOf = (state: WorkbookState): unknown => state.validations.all()[0]?.[1]["rule"];

it("a rule says for a cell further on what its formula would say copied there", () => {
  const rule = { custom: { formula: "=AND(A2>$B$1,COUNTIF(A$2:A2,A2)=1)" } };
  expect(ruleFurther(rule, 3, 1)).toEqual({ custom: { formula: "=AND(B5>$B$1,COUNTIF(B$2:B5,B5)=1)" } });
  expect(ruleFurther({ list: { source: "a,b" } }, 3, 1)).toEqual({ list: { source: "a,b" } });
});

it.each([
  ["=A2>$B$1", "=A4>$B$3"],
  ["=SUM($A$1:$A$9)>A2", "=SUM($A$3:$A$11)>A4"],
  ["=SUM(one!$B$1:B2,Two!B1)", "=SUM(one!$B$3:B4,Two!B1)"],
  ["=A:A", "=A:A"],
])("%s says %s after two rows came in at the top", (formula, moved) => {
  const state = ruled({ custom: { formula } });
  shiftRules(modelOf(state), "one", { axis: "row", kind: "insert", at: 0, count: 2 });
  expect(ruleOf(state)).toEqual({ custom: { formula: moved } });
  expect(state.validations.all()[0]?.[1]["prompt"]).toEqual({ message: "=A1" });
});

it("says #REF! for cells that are gone", () => {
  const state = ruled({ wholeNumber: { formula1: "=C1", formula2: "=$E$1", operator: "Between" } });
  shiftRules(modelOf(state), "one", { axis: "column", kind: "delete", at: 2, count: 1 });
  expect(ruleOf(state)).toEqual({ wholeNumber: { formula1: "=#REF!", formula2: "=$D$1", operator: "Between" } });
});

it("follows a sheet that is called otherwise", () => {
  const state = ruled({ list: { inCellDropDown: true, source: "=Lists!$A$1:$A$3" } });
  renameSheetInRules(state, "lists", "My lists");
  expect(ruleOf(state)).toEqual({ list: { inCellDropDown: true, source: "='My lists'!$A$1:$A$3" } });
});
