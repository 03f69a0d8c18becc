/** How a sheet goes on paper: on one page, one page wide, or over several beside each other with its names repeated, and never too small to read. */
import type { PrintSetup } from "./types";

/** The least share of its size at which ten-point text is read like a footnote. */
const LEGIBLE = 0.48;

/** Inches of an A4 page left free. */
export const margins = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 } as const;
const [long, short] = [11.69, 8.27];

/** Pixels of a column on the screen. */
const pixelsOf = (characters: number): number => characters * 7 + 5;

interface Laid {
  readonly landscape: boolean;
  /** In characters. */
  readonly widths: readonly number[];
  /** One page is wanted. */
  readonly onePage: boolean;
  /** As many columns as each page begins with where there are several beside each other. */
  readonly names: number;
  /** The columns at which a page may begin. */
  readonly edges: readonly number[];
}

/**
 * Excel heeds no breaks where it fits pages, so the scale alone decides: at it a page ends where it should.
 *
 * @param height of all rows, in points
 */
export function layOnPaper(sheet: Laid, height: number): Pick<PrintSetup, "onePage" | "scale" | "titleColumns"> {
  const { landscape, onePage, names } = sheet;
  const room = ((landscape ? short : long) - margins.top - margins.bottom) * 72;
  const holdsRows = (scale: number): boolean => onePage && height * scale <= room;
  const scales = pageEnds(sheet).map((end) => Math.floor((100 * roomAcross(sheet)) / takes(sheet, end)));
  if (scales.length === 0) return { onePage: holdsRows(LEGIBLE) };
  return { scale: scales.find((scale) => holdsRows(scale / 100)) ?? (scales[0] as number), titleColumns: names };
}

/** The last column of the first page. */
export const firstPageEnd = (sheet: Laid): number => (pageEnds(sheet)[0] ?? sheet.widths.length) - 1;

/** Where the first page may end, of as few pages as there can be, the least full first; nowhere where one page holds all. */
function pageEnds(sheet: Laid): readonly number[] {
  const { widths, names, edges } = sheet;
  const last = widths.length - 1;
  const most = roomAcross(sheet) / LEGIBLE;
  if (takes(sheet, last + 1) <= most) return [];
  const ends = edges.filter((column) => column > names && takes(sheet, column) <= most);
  const paged = ends.map((end) => ({ end, starts: startsOf(sheet, takes(sheet, end)) }));
  const whole = paged.filter(({ starts }) => starts.every((column) => column === last || edges.includes(column)));
  const fewest = Math.min(...whole.map(({ starts }) => starts.length));
  const best = whole.filter(({ starts }) => starts.length === fewest).map(({ end }) => end);
  return best.length > 0 ? best : [ends.at(-1) ?? names + 1];
}

/** The columns at which pages of so many pixels begin, after the first. */
function startsOf({ widths, names }: Laid, room: number): readonly number[] {
  const [starts, repeated]: [number[], number] = [[], sum(widths.slice(0, names))];
  let used = 0;
  widths.forEach((width, column) => {
    if (used + pixelsOf(width) > room) {
      starts.push(column);
      used = repeated;
    }
    used += pixelsOf(width);
  });
  return starts;
}

const roomAcross = ({ landscape }: Laid): number => ((landscape ? long : short) - margins.left - margins.right) * 96;

/** Pixels of the columns up to one, and half of that one's, whatever a program makes of the widths. */
const takes = ({ widths }: Laid, end: number): number => sum(widths.slice(0, end)) + pixelsOf(widths[end] ?? 0) / 2;

const sum = (widths: readonly number[]): number => widths.reduce((pixels, width) => pixels + pixelsOf(width), 0);
