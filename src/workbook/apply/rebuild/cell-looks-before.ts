/** How cells look before a rebuild writes to them, and looking so again where it is taken back. */
import type { RequestContext } from "../../../excel/host-objects";
import { inputsAsRead } from "../../../excel/cell-input";

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const edges = ["EdgeTop", "EdgeBottom"] as const;

/** Queues the questions; the looks are known once they are sent. */
export function askLooks(context: RequestContext, places: readonly Place[]) {
  return places.map((place) => {
    const range = context.workbook.worksheets.getItem(place.sheet).getCell(place.row, place.column);
    range.load(
      "numberFormat,hyperlink,format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/indentLevel,format/font/color,format/font/bold,format/font/italic,format/font/size,format/font/underline,format/fill/color",
    );
    const borders = edges.map((edge) => {
      const border = range.format.borders.getItem(edge);
      border.load("style,color");
      return border;
    });
    return { place, range, borders };
  });
}

export type Asked = ReturnType<typeof askLooks>[number];

/* eslint-disable office-addins/call-sync-after-load -- what was asked for came with the sync of the caller */
/** The number format that each cell asked about had. */
export function formatsIn(asked: readonly Asked[]): (row: number, column: number) => string {
  const formats = new Map(
    asked.map(({ place, range }) => [`${place.row},${place.column}`, String(range.numberFormat[0]?.[0])]),
  );
  return (row, column) => formats.get(`${row},${column}`) ?? "General";
}

/** Queues the looks as they were; the content is somebody else's. */
export function lookAgain(context: RequestContext, { place, range: was, borders }: Asked): void {
  const range = context.workbook.worksheets.getItem(place.sheet).getCell(place.row, place.column);
  const { format } = range;
  const { font } = was.format;
  range.numberFormat = was.numberFormat as string[][];
  for (const name of ["horizontalAlignment", "verticalAlignment", "wrapText", "indentLevel"] as const)
    format[name] = was.format[name] as never;
  for (const name of ["color", "bold", "italic", "size", "underline"] as const) format.font[name] = font[name] as never;
  // Excel calls no fill white.
  if (/^(#FFFFFF)?$/i.test(was.format.fill.color)) format.fill.clear();
  else format.fill.color = was.format.fill.color;
  borders.forEach((known, index) => {
    const { style, color } = known.toJSON();
    const border = format.borders.getItem(edges[index] ?? "EdgeTop");
    border.style = style ?? "None";
    if (style !== "None" && color !== undefined) border.color = color;
  });
}

/* eslint-enable office-addins/call-sync-after-load */
/** Links as they were; a link writes into its cell, so the content is read first and typed again. */
export async function linkAgain(context: RequestContext, asked: readonly Asked[]): Promise<void> {
  const cells = asked.map(({ place, range: was }) => {
    const range = context.workbook.worksheets.getItem(place.sheet).getCell(place.row, place.column);
    range.load("formulas,values,hyperlink");
    return { range, was };
  });
  await context.sync();
  for (const { range, was } of cells) {
    if (JSON.stringify(range.hyperlink) === JSON.stringify(was.hyperlink)) continue;
    const content = inputsAsRead(range);
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- a cell without a link has none
    if (was.hyperlink) range.hyperlink = was.hyperlink;
    else range.clear("Hyperlinks");
    range.formulas = content as string[][];
  }
}
