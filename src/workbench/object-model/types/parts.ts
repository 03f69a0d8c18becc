/** Owns what a workbook carries beside its cells: custom XML parts, settings. */
import { HostError, invalidArgument, itemNotFound } from "../../protocol/host-error";
import { objectOf } from "../model-object";
import type { Model } from "../model";
import { type ModelObject } from "../model-object";
import { removeWhere, type XmlPartState } from "../workbook-state";
import type { ExcelMembers } from "../type-table";
import type { Parts } from "../subjects";

function partsIn(self: Parts, model: Model): XmlPartState[] {
  return model.state.xmlParts.filter((part) => self.namespace === undefined || part.namespace === self.namespace);
}

function partObject(part: XmlPartState | undefined): ModelObject<"CustomXmlPart"> {
  if (!part) throw itemNotFound("custom XML part");
  return objectOf("CustomXmlPart", part, part.id);
}

const partMethods = {
  getItem: (self: Parts, model: Model, id: string) => partObject(partsIn(self, model).find((part) => part.id === id)),
  getCount: (self: Parts, model: Model) => partsIn(self, model).length,
};

export const customXmlPartCollectionType: ExcelMembers<"CustomXmlPartCollection"> = {
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
};

export const customXmlPartScopedCollectionType: ExcelMembers<"CustomXmlPartScopedCollection"> = {
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
};

export const customXmlPartType: ExcelMembers<"CustomXmlPart"> = {
  properties: { id: { get: (part) => part.id }, namespaceUri: { get: (part) => part.namespace } },
  methods: {
    getXml: (part) => part.xml,
    setXml: (part, _model, xml: string) => {
      namespaceOf(xml);
      part.xml = xml;
    },
    delete: (part, model) => removeWhere(model.state.xmlParts, (entry) => entry === part),
  },
};

/** @throws HostError InvalidArgument where the text is not XML. */
function namespaceOf(xml: string): string {
  const root = new DOMParser().parseFromString(xml, "text/xml").documentElement;
  if (root.getElementsByTagName("parsererror").length > 0 || root.localName === "parsererror")
    throw invalidArgument("xml");
  return root.namespaceURI ?? "";
}

export const settingCollectionType: ExcelMembers<"SettingCollection"> = {
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
};

export const settingType: ExcelMembers<"Setting"> = {
  properties: {
    key: { get: (key) => key },
    value: {
      get: (key, model) => model.state.settings.get(key),
      set: (key, value: never, model) => void model.state.settings.set(key, value),
    },
  },
  methods: { delete: (key, model) => void model.state.settings.delete(key) },
};
