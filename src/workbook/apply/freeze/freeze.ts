/** Turns every formula of ours in the workbook into its value, linked to its source, and keeps the formulas for later. */
import type { RangeFont } from "../../../excel/host-objects";
import type { Edition } from "../../../core/dataset/edition";
import type { Journal } from "../../../excel/journal";
import { putBlocks, type BlockPut, type Ink } from "../../../excel/put-blocks";
import type { ScannedSheet } from "../../../excel/scan";
import type { Work } from "../../../excel/work";
import { quoteSheet } from "../../../formulas/addresses";
import type { CellInput } from "../../plan/record";
import type { Done } from "../../../excel/outcome";
import type { Say } from "../say";
import { freezePut } from "./block-puts";
import { Refused } from "../../../excel/failure";
import { answeredScan, emptyCells, findBlocks, type FrozenBlock } from "./blocks";
import { percentFormatFor, sourceUrls } from "./frozen-looks";
import { frozenMarkPrefix, frozenXml, type FrozenCell, type FrozenSheet } from "./frozen-record";
import { lineKeys } from "./line-keys";
import { listed } from "./listed";
import { livePlaces } from "./live-places";

/** @throws Moved where cells went elsewhere meanwhile; what was written by then is for the journal to take back. */
export async function freezeCells(edition: Edition, work: Work, journal: Journal<Done>, say: Say): Promise<Done> {
  work.phase(say("progress.reading"));
  const scanned = await answeredScan(work, say);
  const blocks = await findBlocks(work, scanned);
  const note = stayingNote(say, emptyCells(scanned), await livePlaces(work, say));
  if (blocks.length === 0) throw note === "" ? new Refused("nothing-to-do") : new Refused("failed", note);
  const sheets = scanned.filter((sheet) => blocks.some((block) => block.sheet === sheet));
  work.expect(sheets.length + 2);
  const links = await readLinks(edition, work, blocks, scanned);
  const kept = sheets.map((sheet, index) =>
    keptSheet(sheet, blocks, `${frozenMarkPrefix}${links.firstMark + index}`, links),
  );
  keep(work, journal, kept);
  for (const [index, sheet] of sheets.entries()) {
    work.phase(say("progress.freezing", { sheet: sheet.name }));
    const own = blocks.filter((block) => block.sheet === sheet);
    const cells = kept[index]?.cells ?? [];
    await putChecked(
      work,
      sheet,
      cells.map((cell, at) => freezePut(cell, links.of.get(own[at] as FrozenBlock))),
    );
  }
  work.phase(say("progress.record"));
  await journal.end(work.context);
  const cells = blocks.reduce((sum, { values }) => sum + values.flat().length, 0);
  return { ok: true, sheets: sheets.map(({ name }) => name), cells, ...(note === "" ? {} : { note }) };
}

/** What of ours stays as it is, and where. */
function stayingNote(say: Say, empty: readonly string[], live: readonly string[]): string {
  return [
    ...(empty.length > 0 ? [say("kept.empty", { cells: listed(empty) })] : []),
    ...(live.length > 0 ? [say("kept.live", { places: listed(live) })] : []),
  ].join(" ");
}

/** One request. @throws Moved after what it overwrote was put back. */
export async function putChecked(
  work: Work,
  { id, name }: Pick<ScannedSheet, "id" | "name">,
  puts: readonly BlockPut[],
): Promise<void> {
  await putBlocks(work.context, [{ id, name, puts }]);
  await work.breathe();
}

interface Links {
  readonly of: ReadonlyMap<FrozenBlock, { readonly url: string; readonly ink: Ink }>;
  readonly firstMark: number;
}

/** Where each single figure leads, the ink of its cell, which a link would change, and the first mark that is free. */
export async function readLinks(
  edition: Edition,
  work: Work,
  blocks: readonly FrozenBlock[],
  scanned: readonly ScannedSheet[],
): Promise<Links> {
  const urls = await sourceUrls(edition, blocks, scanned);
  const fonts = [...urls].map(([block, url]) => {
    const { font } = work.context.workbook.worksheets.getItem(block.sheet.id).getCell(block.row, block.column).format;
    font.load("color,underline");
    return { block, url, font };
  });
  const { names } = work.context.workbook;
  names.load("items/name");
  await work.sync();
  const used = names.items.flatMap(({ name }) =>
    name.startsWith(frozenMarkPrefix) ? [Number(name.slice(frozenMarkPrefix.length))] : [],
  );
  const inkOf = ({ color, underline }: RangeFont): Ink => ({ color, underline });
  const of = new Map(fonts.map(({ block, url, font }) => [block, { url, ink: inkOf(font) }]));
  return { of, firstMark: Math.max(0, ...used) + 1 };
}

function keptSheet(sheet: ScannedSheet, blocks: readonly FrozenBlock[], mark: string, { of }: Links): FrozenSheet {
  const own = blocks.filter((block) => block.sheet === sheet);
  const cells = own.map((block): FrozenCell => {
    const format = percentFormatFor(block);
    const { row, column, formula, values } = block;
    return {
      row,
      column,
      formula,
      values,
      ...(format === undefined ? {} : { format }),
      ...(of.has(block) ? { linked: true as const } : {}),
    };
  });
  const frozen = new Map<string, CellInput>();
  for (const { row, column, values } of own)
    values.forEach((line, r) => line.forEach((value, c) => frozen.set(`${row + r},${column + c}`, value)));
  return { mark, name: sheet.name, cells, ...lineKeys(sheet, (row, column) => frozen.get(`${row},${column}`)) };
}

/** Entry, record and marks are queued before the first value, so that nothing that stops the work can lose a formula. */
function keep(work: Work, journal: Journal<Done>, sheets: readonly FrozenSheet[]): void {
  const { names, customXmlParts } = work.context.workbook;
  const { id } = journal.begin(work.context, {});
  customXmlParts.add(frozenXml({ entry: id, sheets }));
  for (const { mark, name } of sheets) names.add(mark, `=${quoteSheet(name)}!$A$1`).visible = false;
}
