/** Whether the pane's own work is changing the workbook: whoever listens to Excel waits until it is done. */

let held = 0;
const waiting = new Set<() => void>();

export function isHeld(): boolean {
  return held > 0;
}

/** Holds listening back while the work runs, however it ends. */
export async function holding<T>(work: () => Promise<T>): Promise<T> {
  held += 1;
  try {
    return await work();
  } finally {
    held -= 1;
    if (held === 0) waiting.forEach((tell) => tell());
  }
}

/** Tells each time the last piece of work has ended; returns what ends that. */
export function onRelease(tell: () => void): () => void {
  waiting.add(tell);
  return () => void waiting.delete(tell);
}
