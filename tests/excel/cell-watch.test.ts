/** A cell that is still being calculated is looked at again, until it has its value or has had its time. */
import { isCalculating, watchCell } from "../../src/excel/cell-watch";
import type { Selection } from "../../src/excel/port";

const cell = (text: string, address = "B5"): Selection => ({
  sheet: "Sheet1",
  sheetId: "1",
  address,
  formula: '=AI_TIER("Baidu")',
  value: text,
  text,
  offset: { row: 0, column: 0 },
});

/** A watch over a cell that reads like this, one text a look; the last one stays. */
function watching(...texts: readonly (string | undefined)[]) {
  const left = [...texts];
  const told: string[] = [];
  const pauses: number[] = [];
  const resume: (() => void)[] = [];
  const watch = watchCell(
    () => {
      const text = left.length > 1 ? left.shift() : left[0];
      return Promise.resolve(text === undefined ? undefined : cell(text));
    },
    ({ text }) => told.push(text),
    (milliseconds) => {
      pauses.push(milliseconds);
      return new Promise((done) => resume.push(done));
    },
  );
  const passTime = async () => {
    for (let turns = 0; turns < 100; turns++) {
      resume.splice(0).forEach((done) => done());
      await Promise.resolve();
    }
  };
  return { watch, told, pauses, passTime };
}

it.each([
  ["#BUSY!", true],
  ["#GETTING_DATA", true],
  ["#N/A", false],
  ["1", false],
  ["said #BUSY!", false],
])("%s is calculating: %s", (text, expected) => {
  expect(isCalculating(cell(text))).toBe(expected);
});

it("tells a busy cell at once and its value when it has come", async () => {
  const { watch, told, passTime } = watching("#BUSY!", "#BUSY!", "1");
  const look = watch.look();
  await passTime();
  await look;
  expect(told).toEqual(["#BUSY!", "1"]);
});

it("looks once at a cell that has its value", async () => {
  const { watch, told, pauses } = watching("1");
  await watch.look();
  expect([told, pauses]).toEqual([["1"], []]);
});

it("tells a second look at the same value, since what the formula points at may have changed", async () => {
  const { watch, told } = watching("1");
  await watch.look();
  await watch.look();
  expect(told).toEqual(["1", "1"]);
});

it("gives a cell that hangs ten seconds and no more", async () => {
  const { watch, told, pauses, passTime } = watching("#BUSY!");
  const look = watch.look();
  await passTime();
  await look;
  expect(told).toEqual(["#BUSY!"]);
  expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBe(10_000);
});

it("gives up a look when there is a newer one, or the pane goes away", async () => {
  const { watch, told, pauses, passTime } = watching("#BUSY!", "2", "3");
  const first = watch.look();
  for (let turns = 0; turns < 5; turns++) await Promise.resolve();
  await watch.look();
  watch.stop();
  await passTime();
  await first;
  expect(told).toEqual(["#BUSY!", "2"]);
  expect(pauses).toHaveLength(1);
});

it("tells nothing while nothing can be read", async () => {
  const { watch, told } = watching(undefined);
  await watch.look();
  expect(told).toEqual([]);
});
