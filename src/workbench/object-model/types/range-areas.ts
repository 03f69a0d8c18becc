/** Owns Excel.RangeAreas, several areas of one sheet, and the collection of their ranges. */
import { invalidArgument } from "../../protocol/host-error";
import { formatAddress } from "../../sheet/address";
import { objectOf, worksheetObject, type ModelObject } from "../model-object";
import type { AreasRef } from "../subjects";
import type { ExcelMembers } from "../type-table";

function rangeAt({ sheetId, areas }: AreasRef, index: number): ModelObject<"Range"> {
  const area = areas[index];
  if (!area) throw invalidArgument(`area ${index}`);
  return objectOf("Range", { sheetId, area });
}

export const rangeAreasType: ExcelMembers<"RangeAreas"> = {
  properties: {
    address: {
      get: ({ sheetId, areas }, model) =>
        areas.map((area) => formatAddress(model.sheet(sheetId).getSheetName(), area)).join(","),
    },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0) },
  },
  objects: {
    areas: (self) => objectOf("RangeCollection", self),
    worksheet: ({ sheetId }) => worksheetObject(sheetId),
  },
};

export const rangeCollectionType: ExcelMembers<"RangeCollection"> = {
  items: (self) => self.areas.map((_, index) => rangeAt(self, index)),
  methods: {
    getCount: ({ areas }) => areas.length,
    getItemAt: (self, _model, index: number) => rangeAt(self, index),
  },
};
