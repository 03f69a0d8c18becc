/** Owns what lets an add-in write many cells in one command: their looks, and the sending of large arrays in pieces. */
import { BorderStyleTypes, HorizontalAlign, VerticalAlign, type IBorderData, type IStyleData } from "@univerjs/core";
import { invalidArgument } from "../../protocol/host-error";
import { bit, HORIZONTAL, indent, VERTICAL, wrap } from "../cell-style";
import { parseColor } from "../../sheet/color";
import { expandRows } from "../cell-writes";
import { clip } from "../cells";
import type { MethodsOf } from "../type-table";

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

const SIDES = { top: "t", bottom: "b", left: "l", right: "r" } as const;

export const cellProperties: MethodsOf<"Range"> = {
  /** Office.js asks this before it sends a large array in pieces. */
  _ValidateArraySize: (ref, _model, rows: number, columns: number) => {
    if (rows !== ref.area.rows || columns !== ref.area.columns)
      throw invalidArgument(`the array is ${rows} by ${columns}, the range ${ref.area.rows} by ${ref.area.columns}`);
  },
  setCellProperties: (ref, model, properties: readonly (readonly (Properties | null)[])[]) => {
    model.assertNotEditing();
    model.assertWritable(ref.sheetId);
    const { row, column } = clip(model, ref);
    const cellValue: Record<number, Record<number, { s: IStyleData }>> = {};
    expandRows(properties, ref.area).forEach((cells, r) =>
      cells.forEach((cell, c) => {
        if (cell?.format) (cellValue[row + r] ??= {})[column + c] = { s: styleOf(cell.format) };
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
    bl: when(font.bold, bit),
    it: when(font.italic, bit),
    cl: when(font.color, inRgb),
    ff: font.name,
    fs: font.size,
    ul: when(font.underline, (line) => ({ s: bit(line !== "None") })),
    bg: when(fill?.color, inRgb),
    bd: when(borders, bordersOf),
    ht: when(horizontalAlignment, (name) => HORIZONTAL[name] ?? HorizontalAlign.UNSPECIFIED),
    vt: when(verticalAlignment, (name) => VERTICAL[name] ?? VerticalAlign.BOTTOM),
    tb: when(wrapText, wrap),
    pd: when(indentLevel, indent),
  });
}

/** What is not said leaves the cell's style as it is. */
function when<T, R>(value: T | undefined, read: (value: T) => R): R | undefined {
  return value === undefined ? undefined : read(value);
}

const inRgb = (color: string): { rgb: string } => ({ rgb: parseColor(color) });

function bordersOf(borders: NonNullable<NonNullable<Properties["format"]>["borders"]>): IBorderData {
  return Object.fromEntries(
    Object.entries(SIDES).flatMap(([side, short]) => {
      const border = borders[side];
      if (!border) return [];
      const s = border.style === "None" ? BorderStyleTypes.NONE : BorderStyleTypes.THIN;
      return [[short, { s, cl: { rgb: parseColor(border.color ?? "#000000") } }]];
    }),
  );
}

function defined(style: Readonly<Record<string, unknown>>): IStyleData {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
}
