/** Writes what a journal lists, sheets together in one request, each cell only where it still holds what was read. */
import type { SheetChanges } from "./journal";
import { putBlocks } from "./put-blocks";
import type { Work } from "./work";

/** @throws Moved after what was overwritten by mistake was put back. */
export async function putChanges(work: Work, changes: readonly SheetChanges[]): Promise<void> {
  await putBlocks(
    work.context,
    changes.map(({ sheet, name, cells }) => ({
      id: sheet,
      name,
      puts: cells.map(([row, column, before, after]) => ({ row, column, expect: [[before]], put: [[after]] })),
    })),
  );
}
