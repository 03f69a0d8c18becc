/** Owns the members of Excel.Range that change the sheet: clear, insert, delete, merge, select and their like. */
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
} from "@univerjs/sheets";
import { invalidArgument } from "../../protocol/host-error";
import { MAX_COLUMNS, MAX_ROWS, parseAddress, type Area } from "../../sheet/address";
import { clip, facadeRange } from "../cells";
import type { RangeRef } from "../subjects";
import type { Model } from "../model";
import { whileShown } from "../shown-sheet";
import { objectOf, rangeIn, type ModelObject } from "../model-object";
import type { MethodsOf } from "../type-table";

export const rangeEdits: MethodsOf<"Range"> = {
  select: (ref, model) => {
    const sheet = model.sheet(ref.sheetId);
    model.book.setActiveSheet(sheet);
    sheet.setActiveRange(facadeRange(model, ref));
  },
  clear: (ref, model, applyTo: string = "All") => {
    writable(ref, model);
    if (applyTo === "Hyperlinks" || applyTo === "RemoveHyperlinks") {
      dropLinks(ref, model);
      return;
    }
    const range = facadeRange(model, ref);
    if (applyTo === "Contents") range.clearContent();
    else if (applyTo === "Formats") range.clearFormat();
    else range.clear();
    if (applyTo !== "Formats") dropLinks(ref, model);
  },
  insert: async (ref, model, shift: string) => {
    writable(ref, model);
    const { row, column, rows, columns } = ref.area;
    const sheet = model.sheet(ref.sheetId);
    if (columns >= MAX_COLUMNS) sheet.insertRows(row, rows);
    else if (rows >= MAX_ROWS) sheet.insertColumns(column, columns);
    else
      await moveCells(ref, model, shift, {
        Down: InsertRangeMoveDownCommand.id,
        Right: InsertRangeMoveRightCommand.id,
      });
    return objectOf("Range", ref);
  },
  delete: async (ref, model, shift: string) => {
    writable(ref, model);
    const { row, column, rows, columns } = ref.area;
    if (columns >= MAX_COLUMNS) await whileShown(ref.sheetId, model, (sheet) => sheet.deleteRows(row, rows));
    else if (rows >= MAX_ROWS) await whileShown(ref.sheetId, model, (sheet) => sheet.deleteColumns(column, columns));
    else await moveCells(ref, model, shift, { Up: DeleteRangeMoveUpCommand.id, Left: DeleteRangeMoveLeftCommand.id });
  },
  merge: (ref, model, across = false) => {
    writable(ref, model);
    const range = facadeRange(model, ref);
    if (across) range.mergeAcross({ isForceMerge: true });
    else range.merge({ isForceMerge: true });
  },
  unmerge: (ref, model) => {
    writable(ref, model);
    facadeRange(model, ref).breakApart();
  },
  /** Marks the cells for a fresh calculation; custom functions in them are called again. */
  setDirty: (ref, model) => {
    const area = clip(model, ref);
    const places = [];
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++)
        places.push({ sheetId: ref.sheetId, row, column });
    }
    model.host.customFunctions.forget(places);
    if (model.state.calculationMode !== "Manual") model.host.calculation.recalculate(places);
  },
  calculate: (ref, model) => rangeEdits["setDirty"]?.(ref, model),
  copyFrom: (ref, model, source: string | ModelObject, copyType: string = "All") => {
    writable(ref, model);
    copy(sourceOf(ref, model, source), ref, model, copyType);
  },
};

function writable(ref: RangeRef, model: Model): void {
  model.assertNotEditing();
  model.assertWritable(ref.sheetId);
}

function dropLinks({ sheetId, area }: RangeRef, model: Model): void {
  const inside = (link: Area): boolean =>
    link.row >= area.row &&
    link.row < area.row + area.rows &&
    link.column >= area.column &&
    link.column < area.column + area.columns;
  model.state.hyperlinks.move(sheetId, (link) => (inside(link) ? undefined : link));
}

async function moveCells(
  ref: RangeRef,
  model: Model,
  shift: string,
  commands: Readonly<Record<string, string>>,
): Promise<void> {
  const command = commands[shift];
  if (command === undefined) throw invalidArgument(`shift: ${shift}`);
  const range = facadeRange(model, ref).getRange();
  await whileShown(ref.sheetId, model, () => model.host.api.executeCommand(command, { range }));
}

function sourceOf(ref: RangeRef, model: Model, source: string | ModelObject): RangeRef {
  if (typeof source !== "string") return rangeIn(source);
  const address = parseAddress(source);
  if (!address) throw invalidArgument(source);
  const sheet = address.sheet === undefined ? undefined : model.book.getSheetByName(address.sheet);
  return { sheetId: sheet?.getSheetId() ?? ref.sheetId, area: address.area };
}

function copy(from: RangeRef, to: RangeRef, model: Model, copyType: string): void {
  const source = facadeRange(model, from);
  const target = model
    .sheet(to.sheetId)
    .getRange(
      to.area.row,
      to.area.column,
      Math.max(to.area.rows, from.area.rows),
      Math.max(to.area.columns, from.area.columns),
    );
  const cells = source.getCellDataGrid();
  const height = target.getHeight();
  const width = target.getWidth();
  target.setValues(
    Array.from({ length: height }, (_, r) =>
      Array.from({ length: width }, (__, c) => {
        const cell = cells[r % from.area.rows]?.[c % from.area.columns] ?? {};
        if (copyType === "Values") return { v: cell.v ?? null, t: cell.t ?? null, f: null, si: null };
        if (copyType === "Formats") return { s: cell.s ?? null };
        return {
          v: cell.v ?? null,
          t: cell.t ?? null,
          f: cell.f ?? null,
          si: null,
          s: copyType === "Formulas" ? undefined : (cell.s ?? null),
        };
      }),
    ),
  );
}
