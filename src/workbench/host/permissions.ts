/** What an add-in may do by the permissions its manifest asks for and by how the workbook is open: a call beyond them is refused, as Excel refuses it. */
import { ACTION, PATH, type Batch } from "../object-model/batch";

export type Permissions = "Restricted" | "ReadDocument" | "ReadAllDocument" | "WriteDocument" | "ReadWriteDocument";

interface Need {
  readonly what: "reads" | "changes";
  readonly member: string;
}

const READERS: ReadonlySet<string> = new Set(["ReadDocument", "ReadAllDocument", "ReadWriteDocument"]);
const WRITERS: ReadonlySet<string> = new Set(["WriteDocument", "ReadWriteDocument"]);
/** Methods that only look, compute, choose what is shown, or listen; `_` begins Office.js's own. */
const LOOKS = /^(_|get|find|is|has|load|intersects|calculate|activate|select|show|count|track|untrack|register|date$)/i;

/** Why a batch goes beyond the permissions; undefined where it does not. */
export function beyondPermissions(batch: Batch, permissions: Permissions): string | undefined {
  const need = needsOf(batch).find(({ what }) => !(what === "reads" ? READERS : WRITERS).has(permissions));
  return need && `${need.member} ${need.what} the workbook; the manifest asks for ${permissions} only.`;
}

/** Why a batch cannot be run in a workbook that is open for reading; undefined where it only reads. */
export function beyondReading(batch: Batch): string | undefined {
  const need = needsOf(batch).find(({ what }) => what === "changes");
  return need && `${need.member} changes the workbook, which is open for reading only.`;
}

function needsOf({ Actions: actions, ObjectPaths: paths }: Batch): readonly Need[] {
  const acted = actions.flatMap(({ ActionType: type, Name: name, ObjectPathId: path }): Need[] => {
    if (isOfService(path, paths)) return [];
    if (type === ACTION.setProperty || type === ACTION.update) return [{ what: "changes", member: name }];
    if (type === ACTION.method && !LOOKS.test(name)) return [{ what: "changes", member: name }];
    return type === ACTION.query ? [{ what: "reads", member: name || "load" }] : [];
  });
  const made = Object.values(paths).flatMap(
    ({ ObjectPathType: type, Name: name, ParentObjectPathId: parent }): Need[] =>
      type === PATH.method && !LOOKS.test(name) && !isOfService(parent, paths)
        ? [{ what: "changes", member: name }]
        : [],
  );
  return [...acted, ...made];
}

/** Whether a path leads to a service beside the workbook: what functions answer goes through one, and changes nothing. */
function isOfService(id: number | undefined, paths: Batch["ObjectPaths"]): boolean {
  const path = paths[String(id)];
  return path !== undefined && (path.ObjectPathType === PATH.newObject || isOfService(path.ParentObjectPathId, paths));
}
