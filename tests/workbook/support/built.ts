/** Builds a workbook once for all tests that ask for the same, and reads its file with a library that is not ours (SheetJS). */
import { shipped } from "../../support/shipped";
import { strFromU8, unzipSync } from "fflate";
import { read, type CellObject, type WorkBook } from "@e965/xlsx";
import { composePlan } from "../../../src/workbook/compose";
import type { SheetKey, WorkbookPlan } from "../../../src/workbook/plan/types";
import type { WorkbookRequest } from "../../../src/core/workbook-request";
import { writeXlsx } from "../../../src/workbook/xlsx/write";
import { requestFor } from "./requests";

export interface Built {
  readonly plan: WorkbookPlan;
  readonly bytes: Uint8Array;
  readonly book: WorkBook;
  /** The parts of the package as text, by path. */
  readonly parts: Readonly<Record<string, string>>;
}

const built = new Map<string, Promise<Built>>();

export function build(parts: Partial<WorkbookRequest> = {}): Promise<Built> {
  const request = requestFor(parts);
  const key = JSON.stringify(request);
  const known = built.get(key) ?? buildNow(request);
  built.set(key, known);
  return known;
}

async function buildNow(request: WorkbookRequest): Promise<Built> {
  const plan = await composePlan(shipped, request);
  const bytes = writeXlsx(plan, await import("wasm-xlsxwriter/nodejs"));
  return { plan, bytes, book: readBook(bytes), parts: readParts(bytes) };
}

export function readBook(bytes: Uint8Array): WorkBook {
  return read(bytes, {
    type: "array",
    cellFormula: true,
    cellNF: true,
    cellStyles: true,
    cellText: false,
    sheetStubs: true,
  });
}

export function readParts(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** A cell as the file holds it, by the key of its sheet. */
export function cellOf({ plan, book }: Built, sheet: SheetKey, address: string): CellObject | undefined {
  const name = plan.sheets.find((one) => one.key === sheet)?.name ?? "";
  return book.Sheets[name]?.[address] as CellObject | undefined;
}
