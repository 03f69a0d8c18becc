/** Reads the calls of the selected cell's formula and their arguments, whenever another cell is selected. */
import { useEffect, useState } from "react";
import { knownArguments, type Known } from "../../calls/known-arguments";
import { readCalls, type WrittenCall } from "../../formulas/calls";
import { usePane, useSelection } from "../pane-context";
import type { Selection } from "../../excel/port";
import { surroundingsOf } from "./surroundings";

export interface ReadCall {
  readonly call: WrittenCall;
  readonly args: readonly Known[];
}

export interface Traced {
  readonly selection: Selection;
  readonly calls: readonly ReadCall[];
}

/** Undefined until a cell has been read; the last answer stays up while the next is on its way. */
export function useTraced(): Traced | undefined {
  const { host, services } = usePane();
  const selection = useSelection();
  const [traced, setTraced] = useState<Traced>();
  useEffect(() => {
    if (selection === undefined) return undefined;
    let live = true;
    const around = surroundingsOf(selection, host, services);
    const reading = readCalls(selection.formula).map(async (call) => ({
      call,
      args: await knownArguments(call, around),
    }));
    void Promise.all(reading).then((calls) => live && setTraced({ selection, calls }));
    return () => {
      live = false;
    };
  }, [selection, host, services]);
  return traced;
}
