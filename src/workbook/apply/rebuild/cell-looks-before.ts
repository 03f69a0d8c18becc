/** How cells look before a rebuild writes to them, and what of that it writes over. */
import { own } from "../../../core/own";
import type { HostRange, RangeHyperlink, RequestContext } from "../../../excel/host-objects";
import type { Look, SheetChanges } from "../../../excel/journal";
import type { StyleRole } from "../../plan/styles";
import { looksOf } from "../cell-looks";

export interface SheetPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export const edges = [
  ["top", "EdgeTop"],
  ["bottom", "EdgeBottom"],
] as const;

/** Queues the questions; the looks are known once they are sent. */
export function askLooks(context: RequestContext, places: readonly SheetPlace[]) {
  return places.map((place) => {
    const range = cellAt(context, place);
    range.load(
      "numberFormat,hyperlink,format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/indentLevel,format/font/color,format/font/bold,format/font/italic,format/font/size,format/font/underline,format/fill/color",
    );
    const borders = edges.map(([, edge]) => {
      const border = range.format.borders.getItem(edge);
      border.load("style,weight,color");
      return border;
    });
    return { place, range, borders };
  });
}

export type AskedLooks = ReturnType<typeof askLooks>[number];

export const cellAt = (context: RequestContext, { sheet, row, column }: SheetPlace): HostRange =>
  context.workbook.worksheets.getItem(sheet).getCell(row, column);

/** All of a cell's looks that a rebuild could write over. */
export function lookOf({ range, borders }: AskedLooks): Required<Look> {
  const [top, bottom] = borders.map((border) => border.toJSON());
  const format = { ...range.format.toJSON(), borders: { top, bottom } } as NonNullable<Look["format"]>;
  return { numberFormat: String(range.numberFormat[0]?.[0]), format, link: linkOf(range.hyperlink) };
}

/** Without the text, which is the cell's content. */
export function linkOf(link: RangeHyperlink | null): Required<Look>["link"] {
  return link && Object.fromEntries(Object.entries(link).filter(([name, value]) => value && name !== "textToDisplay"));
}

/** What is about to be written: a number format, and with contents a style, and a link where the cell gets one. */
export interface Dress {
  readonly row: number;
  readonly column: number;
  readonly numberFormat: string;
  readonly style?: StyleRole;
  readonly link?: RangeHyperlink | undefined;
}

/** What goes of the looks of these cells, each look once. */
export function looksGoing(asked: readonly AskedLooks[], dressed: readonly Dress[]): Pick<SheetChanges, "looks"> {
  const found = new Map<string, [Look, ...(readonly [number, number])[]]>();
  for (const dress of dressed) {
    const before = asked.find(({ place }) => place.row === dress.row && place.column === dress.column);
    const going = before ? goingOf(lookOf(before), dress) : {};
    if (isBlank(going)) continue;
    const key = JSON.stringify(going);
    const known = found.get(key) ?? [going];
    known.push([dress.row, dress.column]);
    found.set(key, known);
  }
  return found.size === 0 ? {} : { looks: [...found.values()] };
}

export function goingOf(now: Required<Look>, { numberFormat, style, link }: Omit<Dress, "row" | "column">): Look {
  const format = writtenOver(now.format as Tree, (style ? (looksOf(style).format ?? {}) : {}) as Tree);
  const isLinked = link !== undefined && JSON.stringify(linkOf(link)) !== JSON.stringify(now.link);
  // A link brings its ink, also when it is put back.
  const { color, underline } = now.format.font ?? {};
  const font = { ...(format["font"] as Tree | undefined), color, underline };
  const worn = isLinked ? { ...format, font } : format;
  return {
    ...(numberFormat === now.numberFormat ? {} : { numberFormat: now.numberFormat }),
    ...(isBlank(worn) ? {} : { format: worn }),
    ...(isLinked ? { link: now.link } : {}),
  };
}

interface Tree {
  readonly [name: string]: unknown;
}

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null;
const isBlank = (tree: object): boolean => Object.keys(tree).length === 0;
const isAlike = (one: unknown, other: unknown): boolean => String(one).toLowerCase() === String(other).toLowerCase();

/** Of what is so now, what another value is about to be written over; what Excel does not say of a cell cannot be put back. */
function writtenOver(now: Tree, about: Tree): Tree {
  return Object.fromEntries(
    Object.entries(about).flatMap(([name, wanted]) => {
      const is = own(now, name);
      if (is === undefined || is === null) return [];
      if (!isTree(wanted)) return isAlike(is, wanted) ? [] : [[name, is]];
      const inner = writtenOver(is as Tree, wanted);
      return isBlank(inner) ? [] : [[name, inner]];
    }),
  );
}
