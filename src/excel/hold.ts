/** Whether the pane's own work is changing the workbook: whoever listens to Excel waits until it is done. */

const held = new Set<symbol>();
const waiting = new Set<() => void>();

export function isHeld(): boolean {
  return held.size > 0;
}

/** Holds listening back while the work runs, however it ends, and no longer than it is waited for: Excel may never answer. */
export async function holding<T>(work: () => Promise<T>, letGo?: AbortSignal): Promise<T> {
  const mine = Symbol("held");
  held.add(mine);
  const release = (): void => {
    if (held.delete(mine) && held.size === 0) waiting.forEach((tell) => tell());
  };
  letGo?.addEventListener("abort", release);
  try {
    return await work();
  } finally {
    release();
  }
}

/** Tells each time the last piece of work has ended; returns what ends that. */
export function onRelease(tell: () => void): () => void {
  waiting.add(tell);
  return () => void waiting.delete(tell);
}
