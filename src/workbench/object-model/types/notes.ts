/** Owns Excel.Note, Excel.Comment and their collections. Both are kept alike; a workbench comment has no thread. */
import { invalidArgument, itemNotFound } from "../../protocol/host-error";
import { parseAddress } from "../../sheet/address";
import type { Model } from "../model";
import { isModelObject, objectOf, rangeIn, type ModelObject } from "../model-object";
import type { RangeRef, Scope } from "../subjects";
import type { ExcelMembers } from "../type-table";
import { removeWhere, type NoteState } from "../workbook-state";

const AUTHOR = "Workbench";

function notesOn(model: Model, scope: Scope): NoteState[] {
  return model.state.notes.filter((note) => scope === undefined || note.sheetId === scope);
}

function cellOf(model: Model, scope: Scope, cell: string | ModelObject): RangeRef {
  if (isModelObject(cell)) return rangeIn(cell);
  const address = parseAddress(cell);
  if (!address) throw invalidArgument(`cell: ${cell}`);
  const named = address.sheet === undefined ? undefined : model.book.getSheetByName(address.sheet)?.getSheetId();
  return { sheetId: named ?? scope ?? model.book.getActiveSheet().getSheetId(), area: address.area };
}

function add(model: Model, scope: Scope, cell: string | ModelObject, content: string): NoteState {
  const { sheetId, area } = cellOf(model, scope, cell);
  model.assertWritable(sheetId);
  const { row, column } = area;
  const note: NoteState = {
    id: model.state.freshId("NOTE"),
    sheetId,
    row,
    column,
    content,
    author: AUTHOR,
    visible: false,
  };
  removeWhere(model.state.notes, (entry) => entry.sheetId === sheetId && entry.row === row && entry.column === column);
  model.state.notes.push(note);
  model.host.redraw();
  return note;
}

function noteAt(model: Model, { sheetId, area }: RangeRef): NoteState | undefined {
  return model.state.notes.find(
    (note) => note.sheetId === sheetId && note.row === area.row && note.column === area.column,
  );
}

function found(kind: "Note" | "Comment", note: NoteState | undefined): ModelObject<"Note" | "Comment"> {
  if (!note) throw itemNotFound(kind.toLowerCase());
  return objectOf(kind, note, note.id);
}

const asNote = (note: NoteState | undefined) => found("Note", note) as ModelObject<"Note">;
const asComment = (note: NoteState | undefined) => found("Comment", note) as ModelObject<"Comment">;

function setContent(note: NoteState, content: string | null, model: Model): void {
  note.content = content ?? "";
  model.host.redraw();
}

function remove(note: NoteState, model: Model): void {
  removeWhere(model.state.notes, (entry) => entry === note);
  model.host.redraw();
}

function locationOf({ sheetId, row, column }: NoteState): ModelObject<"Range"> {
  return objectOf("Range", { sheetId, area: { row, column, rows: 1, columns: 1 } });
}

export const noteCollectionType: ExcelMembers<"NoteCollection"> = {
  items: (scope, model) => notesOn(model, scope).map(asNote),
  methods: {
    add: (scope, model, cell: string | ModelObject, content: string) => asNote(add(model, scope, cell, content)),
    getItem: (scope, model, key: string) =>
      asNote(notesOn(model, scope).find(({ id }) => id === key) ?? noteAt(model, cellOf(model, scope, key))),
    getItemAt: (scope, model, index: number) => asNote(notesOn(model, scope)[index]),
    getCount: (scope, model) => notesOn(model, scope).length,
  },
};

export const commentCollectionType: ExcelMembers<"CommentCollection"> = {
  items: (scope, model) => notesOn(model, scope).map(asComment),
  methods: {
    add: (scope, model, cell: string | ModelObject, content: string) => asComment(add(model, scope, cell, content)),
    getItem: (scope, model, key: string) => asComment(notesOn(model, scope).find(({ id }) => id === key)),
    getItemAt: (scope, model, index: number) => asComment(notesOn(model, scope)[index]),
    getItemByCell: (scope, model, cell: string | ModelObject) => asComment(noteAt(model, cellOf(model, scope, cell))),
    getCount: (scope, model) => notesOn(model, scope).length,
  },
};

export const noteType: ExcelMembers<"Note"> = {
  properties: {
    content: { get: (note) => note.content, set: setContent },
    authorName: { get: (note) => note.author },
    visible: { get: (note) => note.visible, set: (note, visible) => void (note.visible = visible === true) },
  },
  methods: { delete: remove, getLocation: locationOf },
};

export const commentType: ExcelMembers<"Comment"> = {
  properties: {
    id: { get: (note) => note.id },
    content: { get: (note) => note.content, set: setContent },
    authorName: { get: (note) => note.author },
  },
  methods: { delete: remove, getLocation: locationOf },
};
