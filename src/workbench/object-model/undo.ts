/** Owns making the writes of one batch a single step for Undo. */
import { IUndoRedoService, type Univer } from "@univerjs/core";

/** Runs work whose commands undo together. */
export async function asOneUndoStep<T>(univer: Univer, unitId: string, work: () => Promise<T>): Promise<T> {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Univer has no other way to join commands into one step.
  const batching = univer.__getInjector().get(IUndoRedoService).__tempBatchingUndoRedo(unitId);
  try {
    return await work();
  } finally {
    batching.dispose();
  }
}
