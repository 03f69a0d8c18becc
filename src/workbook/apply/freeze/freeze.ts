/** Turns every formula of ours in the workbook into its value, linked to its source, and keeps the formulas for later. */
import { quoteSheet } from "../../plan/addresses";
import type { CellInput } from "../../plan/record";
import type { Added } from "../roll-back";
import { valueAt, type ScannedSheet } from "../../../excel/scan";
import type { Say } from "../say";
import type { Work } from "../../../excel/work";
import { freezeBlock, thawBlock, type Ink } from "./block-cells";
import { answeredScan, findBlocks, type Block } from "./blocks";
import { sourceUrls } from "./frozen-looks";
import { frozenMarkPrefix, frozenXml, rowKey, type FrozenSheet } from "./frozen-record";

export interface Done {
  readonly sheets: readonly string[];
  readonly cells: number;
}

export async function freezeCells(work: Work, added: Added, say: Say): Promise<Done> {
  work.phase(say("progress.reading"));
  const scanned = await answeredScan(work);
  const blocks = await findBlocks(work, scanned);
  const sheets = scanned.filter((sheet) => blocks.some((block) => block.sheet === sheet));
  work.expect(sheets.length + 2);
  const links = await readLinks(work, blocks, scanned);
  const marks = await freeMarks(work, sheets.length);
  const kept: FrozenSheet[] = [];
  for (const [index, sheet] of sheets.entries()) {
    work.phase(say("progress.freezing", { sheet: sheet.name }));
    const own = blocks.filter((block) => block.sheet === sheet);
    added.undo.push((context) => restore(context, sheet, own));
    const target = work.context.workbook.worksheets.getItem(sheet.id);
    const cells = own.map((block) => freezeBlock(target, block, links.get(block)));
    kept.push({ mark: marks[index] ?? "", name: sheet.name, cells, rows: rowsAfter(sheet, own) });
    await work.sync();
  }
  work.phase(say("progress.record"));
  await keep(work, added, kept);
  const cells = blocks.reduce((sum, { values }) => sum + values.flat().length, 0);
  return { sheets: sheets.map(({ name }) => name), cells };
}

function restore(context: Excel.RequestContext, sheet: ScannedSheet, blocks: readonly Block[]): void {
  const target = context.workbook.worksheets.getItem(sheet.id);
  blocks.forEach((block) => thawBlock(target, { ...block, linked: true }));
}

/** Where each single figure leads, and the ink of its cell, which a link would change. */
async function readLinks(work: Work, blocks: readonly Block[], scanned: readonly ScannedSheet[]) {
  const urls = await sourceUrls(blocks, scanned);
  const fonts = [...urls].map(([block, url]) => {
    const { font } = work.context.workbook.worksheets.getItem(block.sheet.id).getCell(block.row, block.column).format;
    font.load("color,underline");
    return { block, url, font };
  });
  await work.sync();
  const inkOf = ({ color, underline }: Excel.RangeFont): Ink => ({ color, underline });
  return new Map(fonts.map(({ block, url, font }) => [block, { url, ink: inkOf(font) }]));
}

async function freeMarks(work: Work, count: number): Promise<readonly string[]> {
  const { names } = work.context.workbook;
  names.load("items/name");
  await work.sync();
  const used = names.items.flatMap(({ name }) =>
    name.startsWith(frozenMarkPrefix) ? [Number(name.slice(frozenMarkPrefix.length))] : [],
  );
  const first = Math.max(0, ...used) + 1;
  return Array.from({ length: count }, (_, index) => `${frozenMarkPrefix}${first + index}`);
}

/** Marks and record in one go, last of all. */
async function keep(work: Work, added: Added, sheets: readonly FrozenSheet[]): Promise<void> {
  const { names, customXmlParts } = work.context.workbook;
  for (const { mark, name } of sheets) {
    added.names.push(mark);
    names.add(mark, `=${quoteSheet(name)}!$A$1`).visible = false;
  }
  customXmlParts.add(frozenXml({ sheets }));
  await work.context.sync();
}

/** How each row reads once frozen, from the sheet's first row on. */
function rowsAfter(sheet: ScannedSheet, blocks: readonly Block[]): readonly string[] {
  const frozen = new Map<string, CellInput>();
  for (const { row, column, values } of blocks)
    values.forEach((cells, r) => cells.forEach((value, c) => frozen.set(`${row + r},${column + c}`, value)));
  return rowKeys(sheet, (row, column) => frozen.get(`${row},${column}`));
}

/** A key a row; a formula that is not ours counts as one whatever it says, since moving rows rewrites it. */
export function rowKeys(
  sheet: ScannedSheet,
  known: (row: number, column: number) => CellInput | undefined = () => undefined,
): readonly string[] {
  const rows = sheet.formulas.map((cells, r) =>
    rowKey(
      cells.map((content, c) => {
        const [row, column] = [sheet.top + r, sheet.left + c];
        const isFormula = typeof content === "string" && content.startsWith("=");
        return known(row, column) ?? (isFormula ? "=" : valueAt(sheet, row, column));
      }),
    ),
  );
  return [...Array.from({ length: sheet.top }, () => ""), ...rows];
}
