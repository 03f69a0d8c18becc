/** What a workbook holds before we touch it: its sheets, the packs of ours among them, and what stands in the way. */
import { recordNamespace, readSheetMark } from "../plan/marks";
import { readRecord, type BuildRecord } from "../plan/record";
import type { SheetKey } from "../plan/types";
import { frozenNamespace } from "./freeze/frozen-record";
import { Refused } from "../../excel/failure";
import type { Work } from "../../excel/work";

export interface FoundSheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
}

/** A workbook of ours inside the workbook: its record, and those of its sheets that are still there. */
export interface Pack {
  readonly number: number;
  readonly record: BuildRecord;
  readonly partId: string;
  readonly sheets: ReadonlyMap<SheetKey, FoundSheet>;
}

export interface Survey {
  readonly sheets: readonly FoundSheet[];
  readonly packs: readonly Pack[];
  readonly tableNames: readonly string[];
  /** Names that mark a sheet of ours, also of sheets that are gone. */
  readonly marks: readonly string[];
  /** The numbers of the packs those marks are of. */
  readonly markedPacks: readonly number[];
  /** The first number that no name of a room has. */
  readonly firstRoom: number;
  /** True while formulas of the workbook are kept by a freeze. */
  readonly isFrozen: boolean;
}

/** Two syncs. @throws Refused `protected` where sheets can be neither added nor removed. */
export async function surveyWorkbook(work: Work): Promise<Survey> {
  const { workbook } = work.context;
  const { worksheets, names, tables, protection } = workbook;
  protection.load("protected");
  worksheets.load("items/id,items/name,items/protection/protected");
  names.load("items/name,items/formula");
  tables.load("items/name");
  const parts = workbook.customXmlParts.getByNamespace(recordNamespace);
  parts.load("items/id");
  const frozen = workbook.customXmlParts.getByNamespace(frozenNamespace);
  frozen.load("items/id");
  await work.sync();
  if (protection.protected) throw new Refused("protected");
  const xml = parts.items.map((part) => ({ id: part.id, text: part.getXml() }));
  await work.sync();
  const sheets = worksheets.items.map(({ id, name, protection: own }) => ({ id, name, isProtected: own.protected }));
  const marked = names.items.flatMap(({ name, formula }) => {
    const mark = readSheetMark(name);
    return mark ? [{ ...mark, name, sheet: sheetNamed(sheets, String(formula)) }] : [];
  });
  const records = xml.flatMap(({ id, text }) => {
    const record = readRecord(text.value);
    return record ? [{ partId: id, record, number: record.pack ?? 1 }] : [];
  });
  // Where a rebuild was stopped before it could remove the record it replaces, the newer one counts.
  const newest = records.filter(
    ({ number, record }) => !records.some((other) => other.number === number && other.record.build > record.build),
  );
  const packs = newest.map(({ number, record, partId }) => {
    const own = marked.filter(({ pack, sheet }) => pack === number && sheet !== undefined);
    return { number, record, partId, sheets: new Map(own.map(({ key, sheet }) => [key, sheet as FoundSheet])) };
  });
  return {
    sheets,
    packs,
    tableNames: tables.items.map(({ name }) => name),
    marks: marked.map(({ name }) => name),
    markedPacks: marked.map(({ pack }) => pack),
    firstRoom: 1 + Math.max(0, ...names.items.map(({ name }) => Number(/^_AtlasRoom_(\d+)[ab]$/.exec(name)?.[1] ?? 0))),
    isFrozen: frozen.items.some(({ id }) => id !== ""),
  };
}

/** `='Time series'!$A$1` names the sheet Time series; undefined once that sheet is deleted. */
function sheetNamed(sheets: readonly FoundSheet[], formula: string): FoundSheet | undefined {
  const quoted = /^=?'((?:[^']|'')+)'!/.exec(formula)?.[1]?.replaceAll("''", "'");
  const name = quoted ?? /^=?([^'!]+)!/.exec(formula)?.[1];
  return name === undefined ? undefined : sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}
