/** The ledger: one call for one question, answers that serve until they are forgotten. */
import type { Call } from "../../../src/workbench/custom-functions/call";
import { Ledger } from "../../../src/workbench/custom-functions/ledger";
import type { FunctionMetadata } from "../../../src/workbench/manifest/function-metadata";

const options = {
  cancelable: false,
  streaming: false,
  volatile: false,
  requiresAddress: false,
  requiresParameterAddresses: false,
  allowErrors: false,
  allowCards: false,
};
const metadata: FunctionMetadata = { id: "F", name: "F", description: "", helpUrl: undefined, parameters: [], options };
const place = { sheetId: "s", row: 0, column: 0 };
const call = (argument: string): Call => ({
  metadata,
  place,
  arguments: [argument],
  address: undefined,
  parameterAddresses: undefined,
});
const answer = { kind: "value", value: 1 } as const;

describe("the ledger", () => {
  it("sends a question once and gives its answer to the next computation", () => {
    const ledger = new Ledger();
    expect(ledger.ask(call("a"))).toBeUndefined();
    expect(ledger.ask(call("a"))).toBeUndefined();
    const sent = ledger.takeUnsent();
    expect(sent).toHaveLength(1);
    expect(ledger.busy).toBe(true);
    expect(ledger.settle(sent[0]?.id ?? -1, answer)).toEqual(place);
    expect(ledger.busy).toBe(false);
    expect(ledger.ask(call("a"))).toEqual(answer);
    expect(ledger.takeUnsent()).toEqual([]);
  });

  it("forgets a question the cell no longer asks, and says that its call is abandoned", () => {
    const ledger = new Ledger();
    ledger.ask(call("a"));
    ledger.endPass();
    ledger.ask(call("b"));
    expect(ledger.endPass().map((sent) => sent.call.arguments)).toEqual([["a"]]);
    ledger.ask(call("b"));
    expect(ledger.endPass()).toEqual([]);
  });

  it("asks anew after a cell was entered again", () => {
    const ledger = new Ledger();
    ledger.ask(call("a"));
    const [first] = ledger.takeUnsent();
    ledger.settle(first?.id ?? -1, answer);
    ledger.forget(place);
    expect(ledger.ask(call("a"))).toBeUndefined();
    expect(ledger.takeUnsent()).toHaveLength(1);
  });

  it.each<[string, (ledger: Ledger) => void]>([
    ["a cell that was entered", (ledger) => ledger.outdate([place])],
    ["a sheet that went", (ledger) => ledger.outdateSheet("s")],
    ["anything, where all is to be asked anew", (ledger) => ledger.outdateAll()],
  ])("asks nothing for %s until the pass under way has ended", (_, outdate) => {
    const ledger = new Ledger();
    outdate(ledger);
    expect(ledger.ask(call("a"))).toBeUndefined();
    expect(ledger.takeUnsent()).toEqual([]);
    expect(ledger.busy).toBe(false);
    ledger.endPass();
    ledger.ask(call("a"));
    expect(ledger.takeUnsent()).toHaveLength(1);
  });

  it("asks again once the pass was stopped: another begins in its place", () => {
    const ledger = new Ledger();
    ledger.outdateAll();
    ledger.ask(call("a"));
    ledger.stopPass();
    ledger.ask(call("a"));
    expect(ledger.takeUnsent()).toHaveLength(1);
  });

  it("asks on for other cells than those that were entered", () => {
    const ledger = new Ledger();
    ledger.outdate([{ ...place, row: 1 }]);
    ledger.outdateSheet("another");
    ledger.ask(call("a"));
    expect(ledger.takeUnsent()).toHaveLength(1);
  });

  it("waits for a stream's first answer only, and takes those that follow", () => {
    const ledger = new Ledger();
    const { metadata, ...rest } = call("a");
    ledger.ask({ ...rest, metadata: { ...metadata, options: { ...metadata.options, streaming: true } } });
    const [sent] = ledger.takeUnsent();
    expect(ledger.busy).toBe(true);
    expect(ledger.settle(sent?.id ?? -1, answer)).toEqual(place);
    expect(ledger.busy).toBe(false);
    expect(ledger.settle(sent?.id ?? -1, answer)).toEqual(place);
  });

  it("ignores an answer nobody waits for", () => {
    expect(new Ledger().settle(7, answer)).toBeUndefined();
  });
});
