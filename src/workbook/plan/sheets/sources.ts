/** The Sources: each source behind a claim or a figure of this workbook, with its address and how often it is used. */
import type { Source } from "../../../core/dataset/types";
import { areaAddress } from "../../../formulas/addresses";
import { say, type PlanContext } from "../context";
import type { SheetDraft } from "../sheet-draft";
import type { Sheet } from "../types";
import { evidenceColumns, type EvidenceRows } from "./evidence";
import { footer, openSheet, sourceTitle } from "./opening";

const widths = [26, 56, 30, 11, 14, 46, 36, 9];
const headers = ["sourceId", "title", "publisher", "date", "kind", "address", "second", "figures"];

export interface SourceRows {
  readonly first: number;
  readonly last: number;
}

export function buildSources(context: PlanContext, evidence: EvidenceRows): { sheet: Sheet; rows: SourceRows } {
  const sheet = openSheet(context, "sources", widths, say(context, "sheet.sources"));
  headers.forEach((key, column) => sheet.text(3, column, say(context, key), "headerLeft"));
  const sources = context.atlas.data.sources.filter((source) => evidence.sources.has(source.id));
  sources.forEach((source, index) => putSource(context, sheet, 4 + index, source, evidence));
  const rows = { first: 4, last: 3 + sources.length };
  sheet.table({ name: "AtlasSources", top: 3, left: 0, bottom: rows.last, right: headers.length - 1 });
  sheet.frozen = { rows: 4, columns: 1 };
  sheet.titleRows = [3, 3];
  return { sheet: sheet.finish(footer(context)), rows };
}

function putSource(context: PlanContext, sheet: SheetDraft, row: number, source: Source, evidence: EvidenceRows): void {
  const link = context.links[source.id];
  sheet.text(row, 0, source.key, "text");
  sheet.text(row, 1, sourceTitle(context, source), "text");
  sheet.text(row, 2, source.publisher, "text");
  sheet.text(row, 3, source.date, "textCenter");
  sheet.text(row, 4, say(context, `kind.${source.kind}`), "text");
  putAddress(sheet, row, 5, link?.url, source.kind === "computed" ? "" : say(context, "noAddress"));
  putAddress(sheet, row, 6, link?.second, "");
  const { first, last } = evidence;
  const range = areaAddress({ top: first, bottom: last, left: evidenceColumns.id, right: evidenceColumns.id });
  sheet.put(row, 7, {
    value: usesOf(context, source, evidence),
    formula: `=COUNTIF({evidence}!${absolute(range)},A${row + 1})`,
    style: "cross",
    format: "0",
  });
}

function putAddress(sheet: SheetDraft, row: number, column: number, url: string | undefined, otherwise: string): void {
  if (url)
    sheet.put(row, column, {
      value: shortAddress(url, widths[column] ?? 0),
      style: "link",
      link: { kind: "web", url },
    });
  else sheet.text(row, column, otherwise, "text");
}

/** What is read of an address: without the scheme, cut to one line; the link holds all of it. */
function shortAddress(url: string, width: number): string {
  const text = url.replace(/^https?:\/\/(www\.)?/, "");
  return text.length > width ? `${text.slice(0, width - 1)}…` : text;
}

const absolute = (range: string): string => range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

function usesOf(context: PlanContext, source: Source, evidence: EvidenceRows): number {
  const figures = context.register.figures.filter((used) => used.figure.source.id === source.id).length;
  return figures + (evidence.statements.get(source.id) ?? 0);
}
