/** Completes what the engine leaves out of the zip: hidden marks, cached results kept on opening, chart details, our XML part. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { own } from "../../core/own";
import { markPrefix } from "../plan/marks";
import type { WorkbookPlan, Sheet } from "../plan/types";
import { finishChart } from "./chart-details";
import { customXmlPart } from "./custom-xml";
import { dropStands, writeTargets, type WebLinks } from "./web-links";
import { insertAfter, insertBefore, replaceIn } from "./xml-edit";

export interface Finish {
  readonly plan: WorkbookPlan;
  /** The record of what was built, as XML; a rebuild reads it. */
  readonly record: string;
  /** The web addresses of each sheet, by its place. */
  readonly links: readonly WebLinks[];
}

type Parts = Record<string, Uint8Array>;

/** The same plan gives the same bytes: times inside the file are the dataset's date. */
export function finishFile(file: Uint8Array, { plan, record, links }: Finish): Uint8Array {
  const parts = unzipSync(file);
  edit(parts, "xl/workbook.xml", (xml) => hideMarks(keepCachedResults(xml), plan.sheets.length));
  edit(parts, "docProps/core.xml", (xml) => {
    const stamp = stampOf(plan.dataVersion);
    return replaceIn(xml, /(<dcterms:\w+ [^>]*>)[^<]*/g, (_, opening) => `${opening}${stamp}`, 2);
  });
  plan.sheets.forEach((sheet, index) => finishSheet(parts, `sheet${index + 1}.xml`, sheet, links[index] ?? []));
  plan.sheets
    .flatMap((sheet) => sheet.charts)
    .forEach((chart, index) => edit(parts, `xl/charts/chart${index + 1}.xml`, (xml) => finishChart(xml, chart)));
  Object.assign(parts, customXmlPart(record));
  edit(parts, "[Content_Types].xml", (xml) => insertBefore(xml, "</Types>", contentType));
  edit(parts, "xl/_rels/workbook.xml.rels", (xml) => insertBefore(xml, "</Relationships>", relationship));
  // Packing harder takes twice as long and saves a sixteenth of the file.
  return zipSync(stamped(parts), { level: 2, mtime: new Date(1980, 0, 1) });
}

function finishSheet(parts: Parts, file: string, { tabColor, print }: Sheet, links: WebLinks): void {
  const mark = `<tabColor rgb="FF${tabColor ?? ""}"/>`;
  // The engine writes the element only for a sheet that is fitted to its pages.
  const color = (xml: string): string =>
    print.scale === undefined
      ? insertAfter(xml, "<sheetPr>", mark)
      : insertBefore(xml, "<dimension ", `<sheetPr>${mark}</sheetPr>`);
  if (tabColor) edit(parts, `xl/worksheets/${file}`, color);
  if (links.length === 0) return;
  edit(parts, `xl/worksheets/${file}`, dropStands);
  edit(parts, `xl/worksheets/_rels/${file}.rels`, (xml) => writeTargets(xml, links));
}

const contentType =
  '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>';
const relationship =
  '<Relationship Id="rIdAtlas" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/>';

function edit(parts: Parts, path: string, change: (xml: string) => string): void {
  const part = own(parts, path);
  if (!part) throw new Error(`The file has no part ${path}.`);
  parts[path] = strToU8(change(strFromU8(part)));
}

/** A full calculation on opening would turn our formulas into #NAME? where the add-in is not installed. */
function keepCachedResults(xml: string): string {
  return replaceIn(xml, /<calcPr [^>]*\/>/g, () => '<calcPr calcId="191029"/>');
}

function hideMarks(xml: string, sheets: number): string {
  const mark = `name="${markPrefix}`;
  return replaceIn(xml, `<definedName ${mark}`, () => `<definedName hidden="1" ${mark}`, sheets);
}

function stampOf(version: string): string {
  const [year = "2025", month = "01", day = "01"] = version.split(".");
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}T00:00:00Z`;
}

function stamped(parts: Parts): Zippable {
  // The content types come first in a package, as Excel writes it.
  const order = [
    "[Content_Types].xml",
    ...Object.keys(parts)
      .filter((path) => path !== "[Content_Types].xml")
      .sort(),
  ];
  return Object.fromEntries(order.map((path) => [path, own(parts, path) as Uint8Array]));
}
