/** What any insertion does: it is tried and taken back alike, tells the journal of its cells, and selects them once they stand. */
import { attempt } from "./attempt";
import type { CellContent } from "./cell-content";
import { failureOf } from "./failure";
import type { CellChange, Journal } from "./journal";
import type { InsertOutcome, Receipt, Stopping } from "./port";
import { takeBackInsertion } from "./undo-insertion";
import type { Work } from "./work";

/** Tries an insertion, and takes it back where it does not come to an end. */
export async function attemptInsertion(
  hooks: Stopping,
  run: (work: Work, journal: Journal<InsertOutcome>) => Promise<InsertOutcome>,
): Promise<InsertOutcome> {
  const outcome = await attempt<InsertOutcome>({ action: "insert", hooks, run, takeBack: takeBackInsertion });
  return "kind" in outcome ? outcome : { ...outcome, kind: "failed" };
}

/** What the journal keeps of cells: those that hold something, before or after. */
export function changesBetween(
  before: CellContent[][],
  wanted: CellContent[][],
  [top, left]: readonly [number, number],
  formats: readonly (readonly (string | undefined)[])[] = [],
): readonly CellChange[] {
  return before.flatMap((row, r) =>
    row.flatMap((content, c): CellChange[] => {
      const [after, format] = [wanted[r]?.[c] ?? "", formats[r]?.[c]];
      if (content === "" && after === "" && format === undefined) return [];
      const change = [top + r, left + c, content, after] as const;
      return [format === undefined ? change : [...change, format]];
    }),
  );
}

export interface Written {
  readonly receipt: Receipt;
  /** The cells, wherever they are by now. */
  readonly cells: Excel.Range;
}

/** Ends the journal, unless an Undo has blanked all of the cells meanwhile. @throws Moved then */
export function endStanding({ context }: Work, journal: Journal, { receipt, cells }: Written): Promise<void> {
  cells.load("formulas");
  const isBlank = () => cells.formulas.flat().every((content) => content === "");
  const wroteNothing = receipt.after.flat().every((content) => content === "");
  return journal.end(context, { undone: () => (isBlank() && !wroteNothing ? [receipt.area] : []) });
}

/** What is written stands, whether or not Excel selects it. */
export async function selectWritten({ context }: Work, { sheet, area }: Receipt): Promise<boolean> {
  try {
    context.workbook.worksheets.getItem(sheet).getRange(area).select();
    await context.sync();
    return true;
  } catch (thrown) {
    return failureOf(thrown).reason === "cancelled";
  }
}
