/** Writes a plan's cells with the engine: values, links, and formulas in the form Excel saves them. */
import { callsOurs } from "../../formulas/our-functions";
import { nameSheets, savedFormula } from "../plan/formulas";
import { quoteSheet } from "../../formulas/addresses";
import type { Cell, CellValue, Link, SheetKey } from "../plan/types";
import type { Format, FileSheet, XlsxEngine } from "./engine";
import type { FormatOf } from "./formats";
import { addLink, type WebLinks } from "./web-links";

export interface CellWriter {
  readonly engine: XlsxEngine;
  readonly formatOf: FormatOf;
  readonly nameOf: (key: SheetKey) => string;
  /** Where the sheet's web addresses are collected. */
  readonly links: WebLinks;
}

export function writeCell(writer: CellWriter, sheet: FileSheet, row: number, column: number, cell: Cell): void {
  const format = writer.formatOf(cell.style, cell.format);
  if (cell.link) {
    const url = new writer.engine.Url(linkTarget(writer, cell.link));
    const named = url.setText(asText(cell.value));
    letGo(sheet.writeUrlWithFormat(row, column, named, format), named, url);
  }
  // A link stays with the cell when its content is written again, so numbers and formulas keep their type.
  if (cell.formula !== undefined) writeFormula(writer, sheet, row, column, cell, format);
  else if (!cell.link || typeof cell.value !== "string") letGo(writeValue(sheet, row, column, cell.value, format));
}

function writeFormula(w: CellWriter, sheet: FileSheet, row: number, column: number, cell: Cell, format: Format): void {
  const text = nameSheets(cell.formula ?? "", w.nameOf);
  const formula = new w.engine.Formula(savedFormula(text));
  const calculated = formula.setResult(asResult(cell.value));
  // Excel saves an add-in's function as a dynamic array of one cell, with the cm attribute that goes with it.
  const written = callsOurs(text)
    ? sheet.writeDynamicFormulaWithFormat(row, column, row, column, calculated, format)
    : sheet.writeFormulaWithFormat(row, column, calculated, format);
  letGo(written, calculated, formula);
}

function writeValue(sheet: FileSheet, row: number, column: number, value: CellValue, format: Format): FileSheet {
  if (value === "") return sheet.writeBlank(row, column, format);
  if (typeof value === "number") return sheet.writeNumberWithFormat(row, column, value, format);
  if (typeof value === "boolean") return sheet.writeBooleanWithFormat(row, column, value, format);
  return sheet.writeStringWithFormat(row, column, asText(value), format);
}

/** Every call of the engine makes an object of its memory: thousands of them left to the garbage collector double the work. */
function letGo(...made: readonly { free: () => void }[]): void {
  for (const one of made) one.free();
}

function linkTarget(writer: CellWriter, link: Link): string {
  return link.kind === "web"
    ? addLink(writer.links, link.url)
    : `internal:${quoteSheet(writer.nameOf(link.sheet))}!${link.cell}`;
}

/** A value as text: what a link, a header or a cached result shows. */
export function asText(value: CellValue): string {
  return typeof value === "object" ? value.error : String(value);
}

/** The engine tells a cached number, truth value or error from text by its spelling. */
function asResult(value: CellValue): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : asText(value);
}
