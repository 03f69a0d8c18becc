/** What a frozen value keeps of its formula: the address of its source, and the percent sign the function had sent along. */
import { figuresOf } from "../../../calls/formula-figures";
import { readIn } from "../../../calls/sheet-cells";
import { pageToOpen } from "../../../core/dataset/page-to-open";
import type { Edition } from "../../../core/dataset/edition";
import type { ScannedSheet } from "../../../excel/scan";
import type { FrozenBlock } from "./blocks";

/** The page behind each single number whose figures, as far as the sheets tell, all stand on it. */
export async function sourceUrls(
  edition: Edition,
  blocks: readonly FrozenBlock[],
  scanned: readonly ScannedSheet[],
): Promise<ReadonlyMap<FrozenBlock, string>> {
  const links = await edition.links();
  const found = new Map<FrozenBlock, string>();
  for (const block of blocks) {
    if (block.values.flat().length > 1 || typeof block.value !== "number") continue;
    const figures = (await figuresOf(edition.atlas, block.formula, { read: readIn(block.sheet, scanned) })) ?? [];
    const pages = figures.map(({ observation }) => pageToOpen(edition.atlas, observation, links));
    const [url, another] = new Set(pages.map((page) => page && links[page.source.id]?.url));
    if (url !== undefined && another === undefined) found.set(block, url);
  }
  return found;
}

/** `40.0%` shown by a cell without a format of its own came with the value and goes with the formula: `0.0%`. */
export function percentFormatFor({ sheet, row, column, values, value }: FrozenBlock): string | undefined {
  if (values.flat().length > 1 || typeof value !== "number") return undefined;
  const [line, place] = [row - sheet.top, column - sheet.left];
  if (sheet.formats[line]?.[place]?.includes("%")) return undefined;
  const shown = /^[-(]?\d+(?:\.(\d+))?%\)?$/.exec((sheet.text[line]?.[place] ?? "").trim());
  if (!shown) return undefined;
  return shown[1] === undefined ? "0%" : `0.${"0".repeat(shown[1].length)}%`;
}
