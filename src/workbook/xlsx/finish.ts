/** Completes what the engine leaves out of the zip: hidden marks, cached results kept on opening, chart details, our XML part. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { markPrefix } from "../plan/marks";
import type { WorkbookPlan } from "../plan/types";
import { finishChart } from "./chart-details";
import { customXmlPart } from "./custom-xml";

export interface Finish {
  readonly plan: WorkbookPlan;
  /** The record of what was built, as XML; a rebuild reads it. */
  readonly record: string;
}

type Parts = Record<string, Uint8Array>;

/** The same plan gives the same bytes: times inside the file are the dataset's date. */
export function finishFile(file: Uint8Array, { plan, record }: Finish): Uint8Array {
  const parts = unzipSync(file);
  edit(parts, "xl/workbook.xml", (xml) => hideMarks(keepCachedResults(xml)));
  edit(parts, "docProps/core.xml", (xml) =>
    xml.replace(/(<dcterms:\w+ [^>]*>)[^<]*/g, `$1${stampOf(plan.dataVersion)}`),
  );
  plan.sheets.forEach(({ tabColor }, index) => {
    if (tabColor)
      edit(parts, `xl/worksheets/sheet${index + 1}.xml`, (xml) =>
        xml.replace("<sheetPr>", `<sheetPr><tabColor rgb="FF${tabColor}"/>`),
      );
  });
  plan.sheets
    .flatMap((sheet) => sheet.charts)
    .forEach((chart, index) => edit(parts, `xl/charts/chart${index + 1}.xml`, (xml) => finishChart(xml, chart)));
  for (const path of Object.keys(parts)) if (path.startsWith("xl/worksheets/_rels/")) edit(parts, path, keepEscapes);
  Object.assign(parts, customXmlPart(record));
  edit(parts, "[Content_Types].xml", (xml) => xml.replace("</Types>", `${contentType}</Types>`));
  edit(parts, "xl/_rels/workbook.xml.rels", (xml) =>
    xml.replace("</Relationships>", `${relationship}</Relationships>`),
  );
  return zipSync(stamped(parts), { level: 6, mtime: new Date(1980, 0, 1) });
}

const contentType =
  '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>';
const relationship =
  '<Relationship Id="rIdAtlas" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/>';

function edit(parts: Parts, path: string, change: (xml: string) => string): void {
  const part = parts[path];
  if (!part) throw new Error(`The file has no part ${path}.`);
  parts[path] = strToU8(change(strFromU8(part)));
}

/** A full calculation on opening would turn our formulas into #NAME? where the add-in is not installed. */
function keepCachedResults(xml: string): string {
  return xml.replace(/<calcPr [^>]*\/>/, '<calcPr calcId="191029"/>');
}

/** The engine escapes the percent sign of addresses that are escaped already, which breaks them. */
function keepEscapes(xml: string): string {
  return xml.replaceAll("%25", "%");
}

function hideMarks(xml: string): string {
  return xml.replaceAll(`<definedName name="${markPrefix}`, `<definedName hidden="1" name="${markPrefix}`);
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
  return Object.fromEntries(order.map((path) => [path, parts[path] as Uint8Array]));
}
