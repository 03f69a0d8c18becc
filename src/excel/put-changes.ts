/** Writes what a journal lists, sheets together in one request, each cell only where it still holds what was read. */
import type { SheetChanges } from "./journal";
import { missedOf, Moved, putBack, queueBlocks } from "./put-blocks";
import type { Work } from "./work";

/** @throws Moved after what was overwritten by mistake was put back. */
export async function putChanges(work: Work, changes: readonly SheetChanges[]): Promise<void> {
  const { worksheets } = work.context.workbook;
  const queued = changes.map(({ sheet, name, cells }) => {
    const target = worksheets.getItem(sheet);
    const puts = cells.map(([row, column, before, after]) => ({ row, column, expect: [[before]], put: [[after]] }));
    return { name, target, blocks: queueBlocks(target, puts) };
  });
  await work.context.sync();
  const missed = queued.filter(({ blocks }) => missedOf(blocks).length > 0);
  if (missed.length === 0) return;
  missed.forEach(({ target, blocks }) => putBack(target, missedOf(blocks)));
  await work.context.sync();
  throw new Moved(missed.map(({ name }) => name).join(", "));
}
