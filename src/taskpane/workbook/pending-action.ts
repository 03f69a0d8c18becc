/** An action the ribbon asked for, kept until the Workbook view is there to run it with its progress and Cancel. */
import type { SheetAction } from "./builder";

let pending: SheetAction | undefined;

export function leavePending(action: SheetAction): void {
  pending = action;
}

/** The action, once. */
export function takePending(): SheetAction | undefined {
  const action = pending;
  pending = undefined;
  return action;
}
