/** Owns where cells lie on their sheet, in the sheet's own pixels, and Excel's measure of them. */
import type { Area } from "../sheet/address";
import { clip } from "./cells";
import type { Model } from "./model";

/** One point of Excel's measure is 4/3 of a pixel. */
export const PIXELS_PER_POINT = 96 / 72;

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function rectOf(model: Model, sheetId: string, area: Area): Rect {
  const sheet = model.sheet(sheetId);
  const { row, column, rows, columns } = clip(model, { sheetId, area });
  const sum = (size: (index: number) => number, from: number, to: number): number => {
    let total = 0;
    for (let index = from; index < to; index++) total += size(index);
    return total;
  };
  const width = (index: number): number => sheet.getColumnWidth(index);
  const height = (index: number): number => sheet.getRowHeight(index);
  return {
    left: sum(width, 0, column),
    top: sum(height, 0, row),
    width: sum(width, column, column + columns),
    height: sum(height, row, row + rows),
  };
}
