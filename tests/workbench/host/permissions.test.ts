/** What each level of permissions lets a batch do. */
import { beyondPermissions, beyondReading, type Permissions } from "../../../src/workbench/host/permissions";
import { ACTION, PATH, type Action, type ObjectPath } from "../../../src/workbench/object-model/batch";

const action = (ActionType: number, Name: string): Action => ({ Id: 1, ActionType, Name, ObjectPathId: 1 });
const path = (ObjectPathType: number, Name: string): ObjectPath => ({ Id: 1, ObjectPathType, Name });
const read = { actions: [action(ACTION.query, "")], paths: [path(PATH.method, "GetRange")] };
const write = { actions: [action(ACTION.setProperty, "Values")], paths: [path(PATH.method, "GetRange")] };
const clear = { actions: [action(ACTION.method, "Clear")], paths: [] };
const add = { actions: [action(ACTION.instantiate, "")], paths: [path(PATH.method, "Add")] };
// Office.js sends a promise's answer with whatever else waits, so the batch may reach the workbook beside it.
const answer = {
  actions: [action(ACTION.method, "SetInvocationArrayResults")],
  paths: [path(PATH.global, ""), path(PATH.newObject, "Microsoft.ExcelServices.CustomFunctions")],
};
const select = { actions: [action(ACTION.method, "Select")], paths: [path(PATH.method, "GetRange")] };

const every: readonly Permissions[] = [
  "Restricted",
  "ReadDocument",
  "ReadAllDocument",
  "WriteDocument",
  "ReadWriteDocument",
];

test.each<readonly [string, { actions: Action[]; paths: ObjectPath[] }, readonly Permissions[]]>([
  ["reading", read, ["ReadDocument", "ReadAllDocument", "ReadWriteDocument"]],
  ["setting values", write, ["WriteDocument", "ReadWriteDocument"]],
  ["clearing", clear, ["WriteDocument", "ReadWriteDocument"]],
  ["adding a sheet", add, ["WriteDocument", "ReadWriteDocument"]],
  ["answering a function's call", answer, every],
  ["selecting", select, every],
])("%s", (_what, { actions, paths }, allowed) => {
  const batch = { Actions: actions, ObjectPaths: Object.fromEntries(paths.map((one, at) => [String(at), one])) };
  expect(every.filter((level) => beyondPermissions(batch, level) === undefined)).toEqual(allowed);
});

test("a refusal names the member and the level", () => {
  const batch = { Actions: clear.actions, ObjectPaths: {} };
  expect(beyondPermissions(batch, "ReadDocument")).toBe(
    "Clear changes the workbook; the manifest asks for ReadDocument only.",
  );
});

test("in a workbook open for reading a function's answer goes through, and a change beside it does not", () => {
  const paths = Object.fromEntries(answer.paths.map((one, at) => [String(at), one]));
  expect(beyondReading({ Actions: answer.actions, ObjectPaths: paths })).toBeUndefined();
  const both = [...answer.actions, { ...action(ACTION.method, "Clear"), ObjectPathId: 0 }];
  expect(beyondReading({ Actions: both, ObjectPaths: paths })).toBe(
    "Clear changes the workbook, which is open for reading only.",
  );
});
