/** Waits for an answer no longer than somebody has patience. */

/** Undefined where it has not come by then; whoever asked still has the promise for when it does. */
export function inTime<T extends object>(answer: Promise<T>, milliseconds: number): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(undefined), milliseconds);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
