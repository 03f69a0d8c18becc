/** Owns what a workbook carries beside its cells: notes, comments, custom XML parts, settings, data validation. */
import { HostError, invalidArgument, itemNotFound } from "../../protocol/host-error";
import { parseAddress } from "../../sheet/address";
import type { RangeRef } from "../cells";
import { defineType, objectOf } from "../define-type";
import type { Model } from "../model";
import { isModelObject, type ModelObject } from "../type-table";
import { removeWhere, type NoteState, type XmlPartState } from "../workbook-state";

const AUTHOR = "Workbench";

function notesOn(model: Model, sheetId: string | undefined): NoteState[] {
  return model.state.notes.filter((note) => sheetId === undefined || note.sheetId === sheetId);
}

function cellOf(model: Model, sheetId: string | undefined, cell: string | ModelObject): RangeRef {
  if (isModelObject(cell)) return cell.self as RangeRef;
  const address = parseAddress(cell);
  if (!address) throw invalidArgument(`cell: ${cell}`);
  const named = address.sheet === undefined ? undefined : model.book.getSheetByName(address.sheet)?.getSheetId();
  return { sheetId: named ?? sheetId ?? model.book.getActiveSheet().getSheetId(), area: address.area };
}

/** Notes and comments are kept alike; a workbench comment has no thread. */
function collection(item: "Note" | "Comment", addressFirst: boolean): void {
  defineType<string | undefined>(`${item}Collection`, {
    items: (sheetId, model) => notesOn(model, sheetId).map((note) => objectOf(item, note, note.id)),
    methods: {
      add: (sheetId, model, cell: string | ModelObject, content: string) => {
        const { sheetId: on, area } = cellOf(model, sheetId, cell);
        model.assertWritable(on);
        const note: NoteState = {
          id: model.state.freshId("NOTE"),
          sheetId: on,
          row: area.row,
          column: area.column,
          content,
          author: AUTHOR,
        };
        removeWhere(
          model.state.notes,
          (entry) => entry.sheetId === on && entry.row === note.row && entry.column === note.column,
        );
        model.state.notes.push(note);
        model.host.redraw();
        return objectOf(item, note, note.id);
      },
      getItem: (sheetId, model, key: string | ModelObject) => {
        const found = addressFirst
          ? noteAt(model, cellOf(model, sheetId, key))
          : notesOn(model, sheetId).find((note) => note.id === key);
        if (!found) throw itemNotFound(item.toLowerCase());
        return objectOf(item, found, found.id);
      },
      getItemByCell: (sheetId, model, cell: string | ModelObject) => {
        const found = noteAt(model, cellOf(model, sheetId, cell));
        if (!found) throw itemNotFound(item.toLowerCase());
        return objectOf(item, found, found.id);
      },
      getCount: (sheetId, model) => notesOn(model, sheetId).length,
    },
  });
  defineType<NoteState>(item, {
    properties: {
      id: { get: (note) => note.id },
      content: { get: (note) => note.content, set: (note, content: string) => void (note.content = content) },
      authorName: { get: (note) => note.author },
      visible: { get: () => false, set: () => undefined },
    },
    methods: {
      delete: (note, model) => {
        removeWhere(model.state.notes, (entry) => entry === note);
        model.host.redraw();
      },
      getLocation: (note) =>
        objectOf("Range", { sheetId: note.sheetId, area: { row: note.row, column: note.column, rows: 1, columns: 1 } }),
    },
  });
}

function noteAt(model: Model, ref: RangeRef): NoteState | undefined {
  return model.state.notes.find(
    (note) => note.sheetId === ref.sheetId && note.row === ref.area.row && note.column === ref.area.column,
  );
}

collection("Note", true);
collection("Comment", false);

/** A self that narrows the collection to one namespace. */
interface Parts {
  readonly namespace: string | undefined;
}

function partsIn(self: Parts | undefined, model: Model): XmlPartState[] {
  return model.state.xmlParts.filter((part) => self?.namespace === undefined || part.namespace === self.namespace);
}

function partObject(part: XmlPartState | undefined): ModelObject {
  if (!part) throw itemNotFound("custom XML part");
  return objectOf("CustomXmlPart", part, part.id);
}

const partMethods = {
  getItem: (self: Parts | undefined, model: Model, id: string) =>
    partObject(partsIn(self, model).find((part) => part.id === id)),
  getCount: (self: Parts | undefined, model: Model) => partsIn(self, model).length,
};

defineType<Parts | undefined>("CustomXmlPartCollection", {
  items: (self, model) => partsIn(self, model).map(partObject),
  methods: {
    ...partMethods,
    add: (_self, model, xml: string) => {
      const part: XmlPartState = { id: model.state.freshId("XML"), namespace: namespaceOf(xml), xml };
      model.state.xmlParts.push(part);
      return partObject(part);
    },
    getByNamespace: (_self, _model, namespace: string) =>
      objectOf("CustomXmlPartScopedCollection", { namespace } satisfies Parts),
  },
});

defineType<Parts>("CustomXmlPartScopedCollection", {
  items: (self, model) => partsIn(self, model).map(partObject),
  methods: {
    ...partMethods,
    getOnlyItem: (self, model) => {
      const parts = partsIn(self, model);
      if (parts.length > 1)
        throw new HostError("GeneralException", "There is more than one custom XML part of this namespace.");
      return partObject(parts[0]);
    },
  },
});

defineType<XmlPartState>("CustomXmlPart", {
  properties: { id: { get: (part) => part.id }, namespaceUri: { get: (part) => part.namespace } },
  methods: {
    getXml: (part) => part.xml,
    setXml: (part, _model, xml: string) => {
      namespaceOf(xml);
      part.xml = xml;
    },
    delete: (part, model) => removeWhere(model.state.xmlParts, (entry) => entry === part),
  },
});

/** @throws HostError InvalidArgument where the text is not XML. */
function namespaceOf(xml: string): string {
  const root = new DOMParser().parseFromString(xml, "text/xml").documentElement;
  if (root.getElementsByTagName("parsererror").length > 0 || root.localName === "parsererror")
    throw invalidArgument("xml");
  return root.namespaceURI ?? "";
}

defineType<null>("SettingCollection", {
  items: (_self, model) => [...model.state.settings.keys()].map((key) => objectOf("Setting", key, key)),
  methods: {
    add: (_self, model, key: string, value: unknown) => {
      model.state.settings.set(key, value);
      return objectOf("Setting", key, key);
    },
    getItem: (_self, model, key: string) => {
      if (!model.state.settings.has(key)) throw itemNotFound(`setting ${key}`);
      return objectOf("Setting", key, key);
    },
    getCount: (_self, model) => model.state.settings.size,
  },
});

defineType<string>("Setting", {
  properties: {
    key: { get: (key) => key },
    value: {
      get: (key, model) => model.state.settings.get(key),
      set: (key, value: never, model) => void model.state.settings.set(key, value),
    },
  },
  methods: { delete: (key, model) => void model.state.settings.delete(key) },
});

/** Rules are kept and read back; the workbench does not enforce them. */
defineType<RangeRef>("DataValidation", {
  properties: Object.fromEntries(
    ["rule", "prompt", "errorAlert", "ignoreBlanks"].map((name) => [
      name,
      {
        get: (ref: RangeRef, model: Model) => validationOf(ref, model)[name] ?? null,
        set: (ref: RangeRef, value: never, model: Model) => void (validationOf(ref, model)[name] = value),
      },
    ]),
  ),
  methods: { clear: (ref, model) => model.state.validations.delete(ref) },
});

function validationOf(ref: RangeRef, model: Model): Record<string, unknown> {
  const rules = model.state.validations.get(ref) ?? {};
  model.state.validations.set(ref, rules);
  return rules;
}
