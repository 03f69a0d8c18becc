/** Has cells look again as they did, where a rebuild is taken back. */
import { inputsAsRead } from "../../../excel/cell-input";
import type { HostRange, RangeFormatUpdate, RequestContext } from "../../../excel/host-objects";
import type { Entry, Look } from "../../../excel/journal";
import type { LookBack } from "../../../excel/take-back";
import { cellAt, edges, linkOf, lookOf, type AskedLooks, type SheetPlace } from "./cell-looks-before";

/** For each sheet of an entry: its cells look again as they did, where they hold again what they held. */
export function looksBack({ cells = [] }: Entry): readonly LookBack[] {
  return cells.map(({ sheet, cells: changes, looks = [] }) => (context) => {
    const heldAt = (row: number, column: number) => changes.find(([r, c]) => r === row && c === column)?.[2];
    return lookAgain(
      context,
      looks.flatMap(([look, ...at]) =>
        at.map(([row, column]) => ({ place: { sheet, row, column }, look, holds: heldAt(row, column) })),
      ),
    );
  });
}

/** Cells that were asked about look so again whatever they hold. */
export function lookAsAsked(context: RequestContext, asked: readonly AskedLooks[]): Promise<void> {
  return lookAgain(
    context,
    asked.map((one) => ({ place: one.place, look: lookOf(one), holds: undefined })),
  );
}

interface Wanted {
  readonly place: SheetPlace;
  readonly look: Look;
  /** What has to stand there; undefined where that is no matter. */
  readonly holds: unknown;
}

/** A link writes into its cell, so the content is read first and typed again; queued, all but the reading. */
async function lookAgain(context: RequestContext, wanted: readonly Wanted[]): Promise<void> {
  const cells = wanted.map(({ place, look, holds }) => {
    const range = cellAt(context, place);
    range.load("formulas,values,hyperlink");
    return { range, look, holds };
  });
  await context.sync();
  for (const { range, look, holds } of cells) {
    const content = inputsAsRead(range);
    if (holds !== undefined && content[0]?.[0] !== holds) continue;
    const { link, format, numberFormat } = look;
    if (link !== undefined && JSON.stringify(linkOf(range.hyperlink)) !== JSON.stringify(link)) {
      if (link === null) range.clear("Hyperlinks");
      else range.hyperlink = { ...link };
      range.formulas = content as string[][];
    }
    if (numberFormat !== undefined) range.numberFormat = [[numberFormat]];
    if (format) wear(range, format);
  }
}

function wear({ format }: HostRange, look: NonNullable<Look["format"]>): void {
  // What Excel did not say of a cell is left out.
  const said = JSON.stringify(look, (_, value: unknown) => value ?? undefined);
  const { fill, borders = {}, ...others } = JSON.parse(said) as NonNullable<Look["format"]>;
  format.set(others as RangeFormatUpdate);
  // Excel calls no fill white.
  if (fill?.color !== undefined && /^(#FFFFFF)?$/i.test(fill.color)) format.fill.clear();
  else if (fill?.color) format.fill.color = fill.color;
  for (const [side, edge] of edges) {
    const { style, ...line } = borders[side] ?? {};
    const border = format.borders.getItem(edge);
    if (style !== undefined) border.style = style;
    if (style !== "None") Object.assign(border, line);
  }
}
