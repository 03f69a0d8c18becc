/** Owns making the writes of one batch a single step for Undo, one batch after the other. */
import { IUndoRedoService, type Univer } from "@univerjs/core";

/** The batch at work, or the last one; batches of one add-in may arrive while another still runs. */
let last: Promise<unknown> = Promise.resolve();

/** Runs work whose commands undo together, once the work before it is done. */
export function asOneUndoStep<T>(univer: Univer, unitId: string, work: () => Promise<T>): Promise<T> {
  const next = last.then(() => runAsStep(univer, unitId, work));
  last = next.catch(() => undefined);
  return next;
}

async function runAsStep<T>(univer: Univer, unitId: string, work: () => Promise<T>): Promise<T> {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Univer has no other way to join commands into one step.
  const batching = univer.__getInjector().get(IUndoRedoService).__tempBatchingUndoRedo(unitId);
  try {
    return await work();
  } finally {
    batching.dispose();
  }
}
