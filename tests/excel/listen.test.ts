/** How often Excel is asked for the selected cell: once after a burst, once after work of our own, never for other cells. */
import { holding } from "../../src/excel/hold";
import { listenToSelection } from "../../src/excel/listen";
import type { Selection } from "../../src/excel/port";

type Heard = (event: object) => Promise<void>;

const asked = jest.fn<Promise<Selection | undefined>, []>();
jest.mock("../../src/excel/selection", () => ({ readSelection: () => asked() }));
jest.mock("../../src/excel/host-version", () => ({ supports: () => true }));

const selected = {
  sheetId: "one",
  sheet: "Sheet1",
  address: "B2",
  offset: { row: 0, column: 0 },
  value: 1,
  text: "1",
} as unknown as Selection;

/** The events Excel would send, as the listener has put itself down for them. */
function excel() {
  const handlers: Record<string, Heard> = {};
  const event = (name: string) => ({ add: (heard: Heard) => ((handlers[name] = heard), { remove: jest.fn() }) });
  const worksheets = { onChanged: event("changed"), onCalculated: event("calculated") };
  const context = { workbook: { onSelectionChanged: event("selected"), worksheets }, sync: () => Promise.resolve() };
  const run = (...given: unknown[]) => Promise.resolve((given.at(-1) as (context: object) => unknown)(context));
  Object.assign(globalThis, { Excel: { run } });
  return (name: string, event: object = {}) => void handlers[name]?.(event);
}

const settle = () => jest.advanceTimersByTimeAsync(10_000);
const edited = (address: string, worksheetId = "one") => ({ worksheetId, address, changeType: "RangeEdited" });

let send: ReturnType<typeof excel>;
let stop: () => void;

beforeEach(async () => {
  jest.useFakeTimers();
  asked.mockReset().mockResolvedValue(selected);
  send = excel();
  stop = listenToSelection(() => undefined);
  await settle();
  asked.mockClear();
});
afterEach(() => {
  stop();
  jest.useRealTimers();
});

test.each([
  ["a burst of calculations of its sheet", 1, () => send("calculated", { worksheetId: "one" })],
  ["a burst of edits of the cell", 1, () => send("changed", edited("A1:C3"))],
  ["edits of other cells", 0, () => send("changed", edited("D4:F900"))],
  ["edits of another sheet", 0, () => send("changed", edited("B2", "two"))],
  ["calculations of another sheet", 0, () => send("calculated", { worksheetId: "two" })],
])("2,000 times %s asks %i times", async (_what, times, happen) => {
  for (let count = 0; count < 2_000; count += 1) happen();
  await settle();
  expect(asked).toHaveBeenCalledTimes(times);
});

test("work of our own that changes everything is followed by one look", async () => {
  await holding(async () => {
    for (let count = 0; count < 50; count += 1) {
      send("changed", edited("A1:Z99"));
      send("calculated", { worksheetId: "one" });
      send("selected");
      await settle();
    }
    expect(asked).not.toHaveBeenCalled();
  });
  await settle();
  expect(asked).toHaveBeenCalledTimes(1);
});

test("what the work set off is calculated after it, and one look sees both", async () => {
  await holding(() => {
    send("changed", edited("A1:Z99"));
    return Promise.resolve();
  });
  send("calculated", { worksheetId: "one" });
  await settle();
  expect(asked).toHaveBeenCalledTimes(1);
});

test("work that touched nothing the cell shows is followed by none", async () => {
  await holding(async () => {
    send("changed", edited("D4"));
    await settle();
  });
  await settle();
  expect(asked).not.toHaveBeenCalled();
});

test("work that is no longer waited for is followed by one look, though it never ends", async () => {
  const letGo = new AbortController();
  void holding(() => new Promise(() => undefined), letGo.signal);
  send("changed", edited("B2"));
  await settle();
  expect(asked).not.toHaveBeenCalled();
  letGo.abort();
  await settle();
  expect(asked).toHaveBeenCalledTimes(1);
});

test("work that ends after it was let go does not end what was begun since", async () => {
  const letGo = new AbortController();
  let end: () => void = () => undefined;
  const first = holding(() => new Promise<void>((resolve) => (end = resolve)), letGo.signal);
  letGo.abort();
  await holding(async () => {
    end();
    await first;
    send("selected");
    await settle();
    expect(asked).not.toHaveBeenCalled();
  });
});
