/** Owns inserting and deleting cells so that their neighbours move, as Univer can do on the shown sheet only. */
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
} from "@univerjs/sheets";
import { invalidArgument } from "../protocol/host-error";
import { facadeRange } from "./cells";
import type { Model } from "./model";
import { whileShown } from "./shown-sheet";
import type { RangeRef } from "./subjects";

const INSERT: ReadonlyMap<string, string> = new Map([
  ["Down", InsertRangeMoveDownCommand.id],
  ["Right", InsertRangeMoveRightCommand.id],
]);
const DELETE: ReadonlyMap<string, string> = new Map([
  ["Up", DeleteRangeMoveUpCommand.id],
  ["Left", DeleteRangeMoveLeftCommand.id],
]);

/** @throws HostError InvalidArgument for a direction Excel does not know. */
export function insertCells(model: Model, ref: RangeRef, shift: string): Promise<void> {
  return move(model, ref, shift, INSERT);
}

export function deleteCells(model: Model, ref: RangeRef, shift: string): Promise<void> {
  return move(model, ref, shift, DELETE);
}

async function move(model: Model, ref: RangeRef, shift: string, commands: ReadonlyMap<string, string>): Promise<void> {
  const command = commands.get(shift);
  if (command === undefined) throw invalidArgument(`shift: ${shift}`);
  const range = facadeRange(model, ref).getRange();
  await whileShown(ref.sheetId, model, () => model.host.api.executeCommand(command, { range }));
}
