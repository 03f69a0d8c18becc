/** What a frozen value keeps of its formula: the address of its source, and the percent sign the function had sent along. */
import { parseCell, splitReference } from "../references";
import { valueAt, type ScannedSheet } from "../../../excel/scan";
import type { Block } from "./blocks";
import { figureOfCall, type ReadCell } from "./call-figure";

/** The page behind each single figure that has one. */
export async function sourceUrls(
  blocks: readonly Block[],
  scanned: readonly ScannedSheet[],
): Promise<ReadonlyMap<Block, string>> {
  const { links } = await import("../../../compiled/links");
  const found = new Map<Block, string>();
  for (const block of blocks) {
    if (block.values.flat().length > 1 || typeof block.value !== "number") continue;
    const figure = figureOfCall(block.formula, readerFor(block.sheet, scanned));
    const url = figure && links[figure.source.id]?.url;
    if (url !== undefined) found.set(block, url);
  }
  return found;
}

function readerFor(home: ScannedSheet, scanned: readonly ScannedSheet[]): ReadCell {
  return (text) => {
    const { sheet: name, cell } = splitReference(text);
    const place = parseCell(cell);
    const sheet = name === undefined ? home : scanned.find((one) => one.name === name);
    return place && sheet && valueAt(sheet, place.row, place.column);
  };
}

/** `40.0%` shown by a cell without a format of its own came with the value and goes with the formula: `0.0%`. */
export function percentFormatFor({ sheet, row, column, values, value }: Block): string | undefined {
  if (values.flat().length > 1 || typeof value !== "number") return undefined;
  const [line, place] = [row - sheet.top, column - sheet.left];
  if (sheet.formats[line]?.[place]?.includes("%")) return undefined;
  const shown = /^[-(]?\d+(?:\.(\d+))?%\)?$/.exec((sheet.text[line]?.[place] ?? "").trim());
  if (!shown) return undefined;
  return shown[1] === undefined ? "0%" : `0.${"0".repeat(shown[1].length)}%`;
}
