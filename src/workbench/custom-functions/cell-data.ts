/** Owns what a computed cell carries beside its value: number format, error message, card. */
import type { ICellData, Nullable } from "@univerjs/core";
import type { BaseValueObject } from "@univerjs/engine-formula";
import type { Card, CellResult } from "./result";

/** Kept in a cell's `custom` data. `of` is the value it belongs to, so that it dies with that value. */
export interface CellExtras {
  readonly of: string | number | boolean | null;
  readonly message?: string;
  readonly numberFormat?: string;
  readonly card?: Card;
  /** What the cell shows in place of its value: an entity's text. */
  readonly text?: string;
}

const KEY = "customFunction";

export function extrasOf(result: CellResult): CellExtras {
  const card = result.card === undefined ? {} : { card: result.card };
  if (result.kind === "error")
    return {
      of: result.code,
      ...(result.message === undefined ? {} : { message: result.message }),
      ...(result.text === undefined ? {} : { text: result.text }),
      ...card,
    };
  return {
    of: typeof result.value === "boolean" ? Number(result.value) : result.value,
    ...(result.numberFormat === undefined ? {} : { numberFormat: result.numberFormat }),
    ...card,
  };
}

/** Whether a cell's content is all there is of it. */
export function isPlain(result: CellResult): boolean {
  if (result.card !== undefined) return false;
  return result.kind === "value" ? result.numberFormat === undefined : result.message === undefined;
}

export function toCustomData(extras: CellExtras): Record<string, unknown> {
  return { [KEY]: extras };
}

/** The extras of a cell, if they belong to the value it holds now. */
export function readExtras(cell: Nullable<ICellData>): CellExtras | undefined {
  const extras = (cell?.custom as Record<string, CellExtras | undefined> | null | undefined)?.[KEY];
  return extras && extras.of === (cell?.v ?? null) ? extras : undefined;
}

/** The card a value carries inside a formula, before any cell holds it. */
export function cardIn(object: BaseValueObject): Card | undefined {
  const value = object.getValue();
  const custom = object.getCustomData();
  return readExtras({ v: typeof value === "boolean" ? Number(value) : value, custom: custom ?? null })?.card;
}
