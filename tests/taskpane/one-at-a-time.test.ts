/** One piece of work at a time; one that hangs is let go after it was asked to stop, and what still comes of it is told. */
import { createTurns } from "../../src/taskpane/work/one-at-a-time";

function begun() {
  const told: string[] = [];
  const passed: (() => void)[] = [];
  const turns = createTurns(() => new Promise((done) => passed.push(done)));
  const tell = {
    stopped: () => told.push("stopping"),
    lost: () => told.push("let go"),
    late: (result: string) => told.push(`late: ${result}`),
  };
  return { told, turns, tell, passTime: () => passed.forEach((done) => done()) };
}

const settle = async () => {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
};

it("does not begin a second piece while one is under way, and tells whoever watches", async () => {
  const { turns, tell } = begun();
  const seen: boolean[] = [];
  turns.watch(() => seen.push(turns.isBusy()));
  let finish: (result: string) => void = () => undefined;
  const first = turns.take(() => new Promise<string>((done) => (finish = done)), tell);
  expect(await turns.take(() => Promise.resolve("second"), tell)).toBeUndefined();
  finish("first");
  expect(await first).toBe("first");
  expect(seen).toEqual([true, false]);
  expect(await turns.take(() => Promise.resolve("third"), tell)).toBe("third");
});

it("lets go of what does not stop, and tells what came of it later", async () => {
  const { turns, tell, told, passTime } = begun();
  let finish: (result: string) => void = () => undefined;
  let letGo: AbortSignal | undefined;
  const work = turns.take((piece, askToStop) => {
    letGo = piece.letGo;
    piece.stop.addEventListener("abort", () => told.push("heard"));
    queueMicrotask(askToStop);
    return new Promise<string>((done) => (finish = done));
  }, tell);
  await settle();
  expect([told, letGo?.aborted, turns.isBusy()]).toEqual([["heard", "stopping"], false, true]);
  passTime();
  expect(await work).toBeUndefined();
  expect([letGo?.aborted, turns.isBusy()]).toEqual([true, false]);
  finish("after all");
  await settle();
  expect(told).toEqual(["heard", "stopping", "let go", "late: after all"]);
});

it("is free again where the work throws", async () => {
  const { turns, tell } = begun();
  await expect(turns.take(() => Promise.reject(new Error("no")), tell)).rejects.toThrow("no");
  expect(turns.isBusy()).toBe(false);
});
