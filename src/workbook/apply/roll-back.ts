/** Takes back what an unfinished piece of work added, so that the workbook is as it was. */
import { isEditing } from "../../excel/failure";

/** What was added so far; each is forgotten by whoever completes it. */
export interface Added {
  readonly sheetIds: string[];
  readonly names: string[];
  readonly partIds: string[];
  /** Further steps back, newest first. */
  readonly undo: ((context: Excel.RequestContext) => void)[];
}

export function nothingAdded(): Added {
  return { sheetIds: [], names: [], partIds: [], undo: [] };
}

export function isNothing(added: Added): boolean {
  return Object.values(added).every((list: readonly unknown[]) => list.length === 0);
}

const patience = 40;
const pause = 250;

/** Waits where a cell is being edited; whatever else fails is left to the next try, and then given up with its error. */
export async function rollBack(added: Added): Promise<void> {
  if (isNothing(added)) return;
  for (let attempt = 1; ; attempt++) {
    try {
      await Excel.run({ delayForCellEdit: true }, (context) => takeBack(context, added));
      return;
    } catch (thrown) {
      if (attempt >= patience || !isEditing(thrown)) throw thrown;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

async function takeBack(context: Excel.RequestContext, { sheetIds, names, partIds, undo }: Added): Promise<void> {
  const { workbook } = context;
  const sheets = sheetIds.map((id) => workbook.worksheets.getItemOrNullObject(id));
  const named = names.map((name) => workbook.names.getItemOrNullObject(name));
  const parts = partIds.map((id) => workbook.customXmlParts.getItemOrNullObject(id));
  await context.sync();
  [...undo].reverse().forEach((step) => step(context));
  [...named, ...parts, ...sheets].filter((one) => !one.isNullObject).forEach((one) => one.delete());
  await context.sync();
}
