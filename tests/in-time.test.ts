/** Waiting for an answer: the answer where it comes in time, nothing where it does not, and never longer than said. */
import { inTime } from "../src/in-time";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const after = <T>(milliseconds: number, answer: T) =>
  new Promise<T>((resolve) => setTimeout(() => resolve(answer), milliseconds));

test.each([
  [5, { n: 1 }],
  [999, { n: 1 }],
  [1001, undefined],
])("an answer after %i of 1,000 milliseconds", async (milliseconds, seen) => {
  const waiting = inTime(after(milliseconds, { n: 1 }), 1000);
  await jest.advanceTimersByTimeAsync(1000);
  expect(await waiting).toEqual(seen);
});

test("a failure is handed on, and no timer is left", async () => {
  await expect(inTime(Promise.reject(new Error("gone")), 1000)).rejects.toThrow("gone");
  await jest.advanceTimersByTimeAsync(0);
  expect(jest.getTimerCount()).toBe(0);
});
