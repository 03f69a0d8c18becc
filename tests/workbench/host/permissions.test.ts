/** What each level of permissions lets a batch do. */
import { beyondPermissions, type Permissions } from "../../../src/workbench/host/permissions";
import { ACTION, PATH, type Action, type ObjectPath } from "../../../src/workbench/object-model/batch";

const action = (ActionType: number, Name: string): Action => ({ Id: 1, ActionType, Name, ObjectPathId: 1 });
const path = (ObjectPathType: number, Name: string): ObjectPath => ({ Id: 1, ObjectPathType, Name });
const read = { actions: [action(ACTION.query, "")], paths: [path(PATH.method, "GetRange")] };
const write = { actions: [action(ACTION.setProperty, "Values")], paths: [path(PATH.method, "GetRange")] };
const clear = { actions: [action(ACTION.method, "Clear")], paths: [] };
const add = { actions: [action(ACTION.instantiate, "")], paths: [path(PATH.method, "Add")] };
const select = { actions: [action(ACTION.method, "Select")], paths: [path(PATH.method, "GetRange")] };

test.each<readonly [string, { actions: Action[]; paths: ObjectPath[] }, readonly Permissions[]]>([
  ["reading", read, ["ReadDocument", "ReadAllDocument", "ReadWriteDocument"]],
  ["setting values", write, ["WriteDocument", "ReadWriteDocument"]],
  ["clearing", clear, ["WriteDocument", "ReadWriteDocument"]],
  ["adding a sheet", add, ["WriteDocument", "ReadWriteDocument"]],
  ["selecting", select, ["Restricted", "ReadDocument", "ReadAllDocument", "WriteDocument", "ReadWriteDocument"]],
])("%s", (_what, { actions, paths }, allowed) => {
  const levels: readonly Permissions[] = [
    "Restricted",
    "ReadDocument",
    "ReadAllDocument",
    "WriteDocument",
    "ReadWriteDocument",
  ];
  const batch = { Actions: actions, ObjectPaths: Object.fromEntries(paths.map((one, at) => [String(at), one])) };
  expect(levels.filter((level) => beyondPermissions(batch, level) === undefined)).toEqual(allowed);
});

test("a refusal names the member and the level", () => {
  const batch = { Actions: clear.actions, ObjectPaths: {} };
  expect(beyondPermissions(batch, "ReadDocument")).toBe(
    "Clear changes the workbook; the manifest asks for ReadDocument only.",
  );
});
