/** Puts notes at cells on request, or comments where this Office.js has no notes; a cell that has one keeps it. */
import { splitReference } from "../../formulas/addresses";
import { asked } from "../asked";
import type { Failure } from "../failure";
import { supports } from "../host-version";

export interface CellNote {
  readonly sheetId: string;
  readonly address: string;
  readonly text: string;
}

type Remarks = Excel.NoteCollection | Excel.CommentCollection;

/** How many were set; undefined where Excel takes none from add-ins. */
export async function setNotes(notes: readonly CellNote[]): Promise<number | Failure | undefined> {
  if (!supports("1.10")) return undefined;
  return asked(async (context) => {
    const sheets = [...new Set(notes.map(({ sheetId }) => sheetId))];
    let set = 0;
    for (const id of sheets) set += await setOn(context, id, notes);
    return set;
  });
}

async function setOn(context: Excel.RequestContext, id: string, notes: readonly CellNote[]): Promise<number> {
  const sheet = context.workbook.worksheets.getItem(id);
  const remarks = remarksOf(sheet);
  remarks.load("items");
  await context.sync();
  const places = remarks.items.map((one) => one.getLocation());
  places.forEach((place) => place.load("address"));
  await context.sync();
  const taken = new Set(places.map(({ address }) => splitReference(address).cells));
  const free = notes.filter(({ sheetId, address }) => sheetId === id && !taken.has(address));
  // One a cell, where a cell has more than one thing to be said of it.
  const texts = new Map<string, string>();
  for (const { address, text } of free) texts.set(address, [texts.get(address) ?? [], text].flat().join("\n"));
  for (const [address, text] of texts) remarks.add(sheet.getRange(address), text);
  await context.sync();
  return texts.size;
}

/** The copy of Office.js that can be taken along knows no notes. */
function remarksOf(sheet: Excel.Worksheet): Remarks {
  const notes = supports("1.18") ? (sheet.notes as Excel.NoteCollection | undefined) : undefined;
  return notes ?? sheet.comments;
}
