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

/** Ends the journal and selects the cells, unless an Undo has blanked all of them meanwhile. @throws Moved then */
export async function completeInsertion(
  work: Work,
  journal: Journal<InsertOutcome>,
  { receipt, cells }: Written,
): Promise<InsertOutcome> {
  const written = { kind: "written", address: receipt.area, receipt } as const;
  journal.promise({ ...written, selected: false });
  cells.load("formulas");
  const isBlank = (contents: readonly (readonly unknown[])[]) => contents.flat().every((content) => content === "");
  const isUndone = () => isBlank(cells.formulas) && !isBlank(receipt.after);
  await journal.end(work.context, { undone: () => (isUndone() ? [receipt.area] : []) });
  return { ...written, selected: await selectWritten(work, receipt) };
}

/** What is written stands, whether or not Excel selects it. */
async function selectWritten({ context }: Work, { sheet, area }: Receipt): Promise<boolean> {
  try {
    context.workbook.worksheets.getItem(sheet).getRange(area).select();
    await context.sync();
    return true;
  } catch (thrown) {
    return failureOf(thrown).reason === "cancelled";
  }
}
