/** Owns the events that tell of tables coming and going. */
import type { Model } from "./model";
import type { TableState } from "./workbook-state";

const TABLE_ADDED = 102;
const TABLE_DELETED = 103;

export function tableAdded(model: Model, { id, sheetId }: TableState): void {
  emit(model, TABLE_ADDED, sheetId, { tableId: id, worksheetId: sheetId, source: "Local" });
}

export function tableDeleted(model: Model, { id, name, sheetId }: TableState): void {
  emit(model, TABLE_DELETED, sheetId, { tableId: id, tableName: name, worksheetId: sheetId, source: "Local" });
}

/** Collections of tables go by their sheet's id, the workbook's by its own name. */
function emit(model: Model, type: number, sheetId: string, payload: object): void {
  for (const target of [sheetId, "Workbook"]) model.host.emit(type, target, payload);
}
