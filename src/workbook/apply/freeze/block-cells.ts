/** Writes a block as values or as its formula again. */
import type { CellInput } from "../../plan/record";
import { typedInput } from "../../../excel/cell-input";
import type { Block } from "./blocks";
import { percentFormatFor } from "./frozen-looks";
import type { FrozenCell } from "./frozen-record";

/** The cell a link is put on keeps its own ink: freezing is to change what a cell holds, not how it looks. */
export interface Ink {
  readonly color: string;
  readonly underline: string;
}

export function freezeBlock(
  target: Excel.Worksheet,
  block: Block,
  link?: { readonly url: string; readonly ink: Ink },
): FrozenCell {
  const { row, column, formula, values } = block;
  const range = target.getRangeByIndexes(row, column, values.length, values[0]?.length ?? 1);
  const format = percentFormatFor(block);
  // The link comes first: it writes its address, and the value over it.
  if (link) range.hyperlink = { address: link.url };
  range.formulas = values.map((cells) => cells.map(typedValue)) as string[][];
  if (link) {
    range.format.font.color = link.ink.color;
    range.format.font.underline = link.ink.underline as "None";
  }
  if (format !== undefined) range.numberFormat = [[format]];
  return {
    row,
    column,
    formula,
    values,
    ...(format === undefined ? {} : { format }),
    ...(link ? { linked: true as const } : {}),
  };
}

/** An error stays an error. */
function typedValue(value: CellInput): CellInput {
  const isError = typeof value === "string" && /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NULL!)$/.test(value);
  return isError ? value : typedInput(value);
}

/** The formula in the first cell, nothing in those it spills over. */
export function thawBlock(
  target: Excel.Worksheet,
  { row, column, formula, values, linked }: FrozenCell | (Block & { readonly linked?: boolean }),
): void {
  const range = target.getRangeByIndexes(row, column, values.length, values[0]?.length ?? 1);
  if (linked) range.clear("Hyperlinks");
  range.formulas = values.map((cells, r) => cells.map((_, c) => (r === 0 && c === 0 ? formula : "")));
}
