/** Owns the members of Excel.Range kept outside the cells: hyperlinks and data validation. */
import { itemNotFound, notImplemented } from "../../protocol/host-error";
import { clip } from "../cells";
import { addLinkedText, shownText } from "../linked-text";
import { common } from "../mixed";
import type { Area } from "../../sheet/address";
import type { RangeRef } from "../subjects";
import { commonPart, overlap } from "../table-areas";
import { NULL_OBJECT, objectOf, type ModelObject } from "../model-object";
import type { Model } from "../model";
import type { Hyperlink } from "../workbook-state";

export const rangeExtras = {
  properties: {
    hyperlink: { get: readLink, set: writeLink },
    rowHidden: {
      get: (ref: RangeRef, model: Model) => rowsHidden(model, ref),
      set: (ref: RangeRef, hidden: boolean | null, model: Model) => {
        model.assertWritable(ref.sheetId);
        const sheet = model.sheet(ref.sheetId);
        if (hidden) sheet.hideRows(ref.area.row, ref.area.rows);
        else sheet.showRows(ref.area.row, ref.area.rows);
      },
    },
    columnHidden: {
      get: (ref: RangeRef, model: Model) => columnsHidden(model, ref),
      set: (ref: RangeRef, hidden: boolean | null, model: Model) => {
        model.assertWritable(ref.sheetId);
        const sheet = model.sheet(ref.sheetId);
        if (hidden) sheet.hideColumns(ref.area.column, ref.area.columns);
        else sheet.showColumns(ref.area.column, ref.area.columns);
      },
    },
  },
  objects: {
    dataValidation: (ref: RangeRef) => objectOf("DataValidation", ref),
    conditionalFormats: (ref: RangeRef) => objectOf("ConditionalFormatCollection", ref),
  },
  methods: {
    getTables: ({ sheetId, area }: RangeRef, model: Model, fullyContained = false) =>
      objectOf(
        "TableScopedCollection",
        model.state.tables.filter(
          (table) =>
            table.sheetId === sheetId && (fullyContained ? isWithin(table.area, area) : overlap(table.area, area)),
        ),
      ),
    getMergedAreasOrNullObject: ({ sheetId, area }: RangeRef, model: Model) => {
      const areas = mergedAreas(model, sheetId).filter((merged) => overlap(merged, area));
      return areas.length === 0
        ? (NULL_OBJECT as ModelObject<"RangeAreas">)
        : objectOf("RangeAreas", { sheetId, areas });
    },
    /** Of Excel's special cells, those that a rule was set for. */
    getSpecialCells: ({ sheetId, area }: RangeRef, model: Model, type: string) => {
      if (type !== "DataValidations") throw notImplemented("Range", `getSpecialCells(${type})`);
      const areas = model.state.validations
        .on(sheetId)
        .filter(([, rules]) => rules["rule"] !== undefined)
        .map(([own]) => own)
        .filter((own) => overlap(own, area));
      if (areas.length === 0) throw itemNotFound("special cells");
      return objectOf("RangeAreas", { sheetId, areas });
    },
  },
};

function rowsHidden(model: Model, ref: RangeRef): boolean | null {
  const { row, rows } = clip(model, ref);
  const sheet = model.sheet(ref.sheetId).getSheet();
  return common(Array.from({ length: rows }, (_, index) => !sheet.getRowVisible(row + index)));
}

function columnsHidden(model: Model, ref: RangeRef): boolean | null {
  const { column, columns } = clip(model, ref);
  const sheet = model.sheet(ref.sheetId).getSheet();
  return common(Array.from({ length: columns }, (_, index) => !sheet.getColVisible(column + index)));
}

/** Whether every cell of the range is out of sight; null where some are. */
export function isHidden(ref: RangeRef, model: Model): boolean | null {
  const [rows, columns] = [rowsHidden(model, ref), columnsHidden(model, ref)];
  if (rows === true || columns === true) return true;
  return rows === null || columns === null ? null : false;
}

/** A link belongs to one cell: the range's first. */
function cellOf({ sheetId, area }: RangeRef): RangeRef {
  return { sheetId, area: { row: area.row, column: area.column, rows: 1, columns: 1 } };
}

const isWithin = (inner: Area, outer: Area): boolean =>
  overlap(inner, outer) && JSON.stringify(commonPart(inner, outer)) === JSON.stringify(inner);

function mergedAreas(model: Model, sheetId: string): readonly Area[] {
  const { mergeData } = model.sheet(sheetId).getSheet().getConfig();
  return mergeData.map(({ startRow: row, startColumn: column, endRow, endColumn }) => ({
    row,
    column,
    rows: endRow - row + 1,
    columns: endColumn - column + 1,
  }));
}

function readLink(ref: RangeRef, model: Model): Hyperlink | null {
  return model.state.hyperlinks.get(cellOf(ref)) ?? null;
}

function writeLink(ref: RangeRef, link: Hyperlink | null, model: Model): void {
  model.assertNotEditing();
  model.assertWritable(ref.sheetId);
  if (!link) {
    model.state.hyperlinks.delete(cellOf(ref));
    return;
  }
  const { row, column } = ref.area;
  const shown = shownText(model, ref.sheetId, row, column);
  const text = link.textToDisplay ?? (shown || (link.address ?? link.documentReference ?? ""));
  model.state.hyperlinks.set(cellOf(ref), { ...link, textToDisplay: text });
  if (text !== shown) addLinkedText(model, ref.sheetId, row, column, text);
}
