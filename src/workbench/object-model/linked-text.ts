/** Owns the texts that links write into their cells: those of links set one after the other go into the sheet together. */
import { ACTION, type Action } from "./batch";
import { setCells, toCellData } from "./cell-writes";
import { formatAt, textAt } from "./cells";
import type { Model } from "./model";

/** What the cell shows, or will once its text is written. */
export function shownText(model: Model, sheetId: string, row: number, column: number): string {
  const waiting = model.linkedTexts.get(sheetId)?.[row]?.[column];
  return waiting ? String(waiting.v ?? "") : textAt(model, sheetId, row, column);
}

export function addLinkedText(model: Model, sheetId: string, row: number, column: number, text: string): void {
  const cells = model.linkedTexts.get(sheetId) ?? {};
  model.linkedTexts.set(sheetId, cells);
  (cells[row] ??= {})[column] = toCellData(text, formatAt(model, sheetId, row, column));
}

/** Writes what waits, unless the action is one of those by which a run of links is set. */
export function writeLinkedTextsBefore({ ActionType, Name }: Action, model: Model): void {
  const linking = ActionType === ACTION.setProperty && Name === "Hyperlink";
  const reaching = ActionType === ACTION.instantiate || (ActionType === ACTION.method && Name === "_KeepReference");
  if (!linking && !reaching) writeLinkedTexts(model);
}

export function writeLinkedTexts(model: Model): void {
  for (const [sheetId, cells] of model.linkedTexts) {
    model.linkedTexts.delete(sheetId);
    setCells(model, sheetId, cells);
  }
}
