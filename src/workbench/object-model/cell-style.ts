/** Owns what Excel's names and numbers for the looks of cells are in Univer's styles. */
import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";

/** Pixels of one step of indent. */
export const INDENT = 9;

export const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  CenterAcrossSelection: HorizontalAlign.CENTER,
};
export const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

export function bit(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

export function wrap(value: boolean): WrapStrategy {
  return value ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
}

export function indent(level: number): { l: number } {
  return { l: level * INDENT };
}
