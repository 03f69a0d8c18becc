/** Owns what lets an add-in write many cells in one command: their looks, and the sending of large arrays in pieces. */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from "@univerjs/core";
import { invalidArgument } from "../../protocol/host-error";
import { clip, expandRows, type RangeRef } from "../cells";
import type { MethodTable } from "../define-type";

interface Properties {
  readonly format?: {
    readonly font?: {
      readonly bold?: boolean;
      readonly italic?: boolean;
      readonly color?: string;
      readonly name?: string;
      readonly size?: number;
      readonly underline?: string;
    };
    readonly fill?: { readonly color?: string };
    readonly borders?: Readonly<Record<string, { readonly style?: string; readonly color?: string } | undefined>>;
    readonly horizontalAlignment?: string;
    readonly verticalAlignment?: string;
    readonly wrapText?: boolean;
    readonly indentLevel?: number;
  };
}

const ACROSS: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
};
const DOWN: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};
const SIDES = { top: "t", bottom: "b", left: "l", right: "r" } as const;

export const cellProperties: MethodTable<RangeRef> = {
  /** Office.js asks this before it sends a large array in pieces. */
  _ValidateArraySize: (ref, _model, rows: number, columns: number) => {
    if (rows !== ref.area.rows || columns !== ref.area.columns)
      throw invalidArgument(`the array is ${rows} by ${columns}, the range ${ref.area.rows} by ${ref.area.columns}`);
  },
  setCellProperties: (ref, model, properties: readonly (readonly (Properties | null)[])[]) => {
    model.assertNotEditing();
    model.assertWritable(ref.sheetId);
    const area = clip(model, ref);
    const cellValue: Record<number, Record<number, { s: IStyleData }>> = {};
    expandRows(properties, area).forEach((cells, r) =>
      cells.forEach((cell, c) => {
        if (cell?.format) (cellValue[area.row + r] ??= {})[area.column + c] = { s: styleOf(cell.format) };
      }),
    );
    // One mutation for the block, marked as a matter of style so that Univer keeps the formulas; Undo does not know it.
    model.host.api.syncExecuteCommand("sheet.mutation.set-range-values", {
      unitId: model.book.getId(),
      subUnitId: ref.sheetId,
      cellValue,
      trigger: "sheet.command.set-style",
    });
  },
};

function styleOf(format: NonNullable<Properties["format"]>): IStyleData {
  const { font = {}, fill, borders, horizontalAlignment, verticalAlignment, wrapText, indentLevel } = format;
  return defined({
    bl: bit(font.bold),
    it: bit(font.italic),
    cl: font.color === undefined ? undefined : { rgb: font.color },
    ff: font.name,
    fs: font.size,
    ul:
      font.underline === undefined
        ? undefined
        : { s: font.underline === "None" ? BooleanNumber.FALSE : BooleanNumber.TRUE },
    bg: fill?.color === undefined ? undefined : { rgb: fill.color },
    bd: borders && bordersOf(borders),
    ht: horizontalAlignment === undefined ? undefined : (ACROSS[horizontalAlignment] ?? HorizontalAlign.UNSPECIFIED),
    vt: verticalAlignment === undefined ? undefined : (DOWN[verticalAlignment] ?? VerticalAlign.BOTTOM),
    tb: wrapText === undefined ? undefined : wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    pd: indentLevel === undefined ? undefined : { l: indentLevel * 9 },
  });
}

function bordersOf(borders: NonNullable<NonNullable<Properties["format"]>["borders"]>): IBorderData {
  return Object.fromEntries(
    Object.entries(SIDES).flatMap(([side, short]) => {
      const border = borders[side];
      if (!border) return [];
      const s = border.style === "None" ? BorderStyleTypes.NONE : BorderStyleTypes.THIN;
      return [[short, { s, cl: { rgb: border.color ?? "#000000" } }]];
    }),
  );
}

function bit(value: boolean | undefined): BooleanNumber | undefined {
  return value === undefined ? undefined : value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function defined(style: Readonly<Record<string, unknown>>): IStyleData {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
}
