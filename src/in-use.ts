/** One value in use that can be exchanged while the add-in runs: whoever needs it is given `now` and asks anew each time. */

export interface InUse<T> {
  readonly now: () => T;
  readonly exchange: (next: T) => void;
  /** Calls the listener after each exchange; returns what ends that. */
  readonly watch: (listener: () => void) => () => void;
}

export function inUse<T>(first: T): InUse<T> {
  let current = first;
  const listeners = new Set<() => void>();
  return {
    now: () => current,
    exchange: (next) => {
      current = next;
      listeners.forEach((listener) => listener());
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
