/** Owns the members of Excel.Range kept outside the cells: hyperlinks, data validation, conditional formats. */
import { textAt, writeCells, type RangeRef } from "../cells";
import { objectOf } from "../define-type";
import type { Model } from "../model";

interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export const rangeExtras = {
  properties: {
    hyperlink: { get: readLink, set: writeLink },
    rowHidden: {
      get: () => false,
      set: (ref: RangeRef, hidden: boolean, model: Model) => {
        const sheet = model.sheet(ref.sheetId);
        if (hidden) sheet.hideRows(ref.area.row, ref.area.rows);
        else sheet.showRows(ref.area.row, ref.area.rows);
      },
    },
    columnHidden: {
      get: () => false,
      set: (ref: RangeRef, hidden: boolean, model: Model) => {
        const sheet = model.sheet(ref.sheetId);
        if (hidden) sheet.hideColumns(ref.area.column, ref.area.columns);
        else sheet.showColumns(ref.area.column, ref.area.columns);
      },
    },
  },
  objects: {
    dataValidation: (ref: RangeRef) => objectOf("DataValidation", ref),
  },
  methods: {},
};

export function cellKey(ref: RangeRef): string {
  return `${ref.sheetId}|${ref.area.row}|${ref.area.column}`;
}

function readLink(ref: RangeRef, model: Model): Hyperlink | null {
  return model.state.hyperlinks.get(cellKey(ref)) ?? null;
}

function writeLink(ref: RangeRef, link: Hyperlink | null, model: Model): void {
  model.assertNotEditing();
  model.assertWritable(ref.sheetId);
  if (!link) {
    model.state.hyperlinks.delete(cellKey(ref));
    return;
  }
  const shown = textAt(model, ref.sheetId, ref.area.row, ref.area.column);
  const text = link.textToDisplay ?? (shown || (link.address ?? link.documentReference ?? ""));
  model.state.hyperlinks.set(cellKey(ref), { ...link, textToDisplay: text });
  if (text !== shown) writeCells(model, ref, [[text]]);
}
