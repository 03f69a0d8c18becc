/** Owns reading a block of cells into a chart's series. */
import type { Area } from "../sheet/address";
import { valueAt } from "./cells";
import type { RangeRef } from "./subjects";
import type { Model } from "./model";
import type { SeriesState } from "./workbook-state";

export function newSeries(model: Model, name: string | undefined): SeriesState {
  return {
    id: model.state.freshId("SERIES"),
    name,
    values: undefined,
    categories: undefined,
    chartType: undefined,
    color: undefined,
    hasDataLabels: false,
    extras: {},
  };
}

/** Reads a block as Excel does: names in the first row, categories in the first column, where those are texts. */
export function readSeries(model: Model, { sheetId, area }: RangeRef, seriesBy: string): SeriesState[] {
  const at = (row: number, column: number): unknown => valueAt(model, sheetId, area.row + row, area.column + column);
  const headerRow =
    area.rows > 1 && (area.columns === 1 ? typeof at(0, 0) === "string" : typeof at(0, area.columns - 1) === "string");
  const headerColumn = area.columns > 1 && typeof at(area.rows - 1, 0) === "string";
  const top = headerRow ? 1 : 0;
  const left = headerColumn ? 1 : 0;
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && area.columns - left > area.rows - top);
  const count = byRows ? area.rows - top : area.columns - left;
  return Array.from({ length: count }, (_, index) => {
    const name = byRows
      ? headerColumn
        ? String(at(top + index, 0))
        : undefined
      : headerRow
        ? String(at(0, left + index))
        : undefined;
    const block = (row: number, column: number, rows: number, columns: number): { sheetId: string; area: Area } => ({
      sheetId,
      area: { row: area.row + row, column: area.column + column, rows, columns },
    });
    const values = byRows
      ? block(top + index, left, 1, area.columns - left)
      : block(top, left + index, area.rows - top, 1);
    const categories = byRows
      ? headerRow
        ? block(0, left, 1, area.columns - left)
        : undefined
      : headerColumn
        ? block(top, 0, area.rows - top, 1)
        : undefined;
    return { ...newSeries(model, name), values, categories };
  });
}
