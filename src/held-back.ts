/** Holds calls back while what they need is being read, and never longer than a patience: nothing stays at `#BUSY!`. */

/**
 * What a call has to wait for: undefined once `work` is done, failed or has taken too long.
 *
 * @param patience milliseconds
 * @param late called where the work is done after that, so that what was answered meanwhile is asked again
 */
export function heldBack(
  work: Promise<unknown>,
  patience: number,
  late: () => unknown,
): () => Promise<void> | undefined {
  let waiting: Promise<void> | undefined = new Promise<void>((resolve) => {
    const goOn = (): void => {
      waiting = undefined;
      resolve();
    };
    const timer = setTimeout(goOn, patience);
    const done = (then: () => unknown) => (): void => {
      clearTimeout(timer);
      if (waiting) goOn();
      else then();
    };
    work.then(
      done(late),
      done(() => undefined),
    );
  });
  return () => waiting;
}
