/** One piece of work on the workbook at a time, whatever the pane shows meanwhile; a piece that hangs is let go when asked to stop. */

/** A piece of work while it runs. */
interface Piece {
  /** Aborted when the reader asks to stop. */
  readonly stop: AbortSignal;
  /** Aborted when the pane no longer waits: whatever still comes of the work is left to be looked at. */
  readonly letGo: AbortSignal;
}

export interface Turns {
  readonly isBusy: () => boolean;
  /** Tells when work begins and ends; returns what ends that. */
  readonly watch: (changed: () => void) => () => void;
  /**
   * Runs the work unless another is under way: `undefined` then. `stopped` is told when the reader asks to stop,
   * `lost` once the pane has waited long enough after that; the promise is settled by then.
   */
  take<T>(work: (piece: Piece, askToStop: () => void) => Promise<T>, tell: Tellings<T>): Promise<T | undefined>;
}

interface Tellings<T> {
  stopped(): void;
  lost(): void;
  /** What came of work that had been let go. */
  late(result: T): void;
}

/** Milliseconds that a host which was asked to stop is waited for. */
const PATIENCE = 8_000;

export function createTurns(pause: (milliseconds: number) => Promise<void> = sleep): Turns {
  let running: object | undefined;
  const watchers = new Set<() => void>();
  const set = (piece: object | undefined) => {
    running = piece;
    watchers.forEach((tell) => tell());
  };
  const isRunning = (piece: object) => running === piece;
  return {
    isBusy: () => running !== undefined,
    watch: (changed) => {
      watchers.add(changed);
      return () => void watchers.delete(changed);
    },
    async take(work, tell) {
      if (running !== undefined) return undefined;
      const own = {};
      const [stop, letGo] = [new AbortController(), new AbortController()];
      const lost = new Promise<undefined>((resolve) =>
        letGo.signal.addEventListener("abort", () => resolve(undefined)),
      );
      const askToStop = () => {
        if (stop.signal.aborted) return;
        stop.abort();
        tell.stopped();
        void pause(PATIENCE).then(() => {
          if (!isRunning(own)) return;
          letGo.abort();
          set(undefined);
          tell.lost();
        });
      };
      set(own);
      const done = work({ stop: stop.signal, letGo: letGo.signal }, askToStop);
      void done.then(
        (result) => (letGo.signal.aborted ? tell.late(result) : undefined),
        () => undefined,
      );
      try {
        return await Promise.race([done, lost]);
      } finally {
        if (isRunning(own)) set(undefined);
      }
    },
  };
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, milliseconds));
}
