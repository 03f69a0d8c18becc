/** What a form's arguments are when the call is made, and the figures that its result then stands on. */
import { useEffect, useMemo, useState } from "react";
import { openCall } from "../../calls/call";
import { groundsOf } from "../../calls/grounds";
import { inputsOf, knownArguments } from "../../calls/known-arguments";
import { specOf } from "../../calls/spec-of";
import type { Figure } from "../../core/dataset/figures";
import { usePane, useSelection } from "../pane-context";
import type { FunctionCard } from "../../words/function-cards";
import { surroundingsOf } from "../trace/surroundings";
import { readCalls } from "../../formulas/calls";
import { constantArguments, type KnownNames, type Typed } from "./form-model";

interface Form {
  readonly card: FunctionCard;
  readonly args: Typed;
  readonly around: KnownNames;
  readonly formula: string;
}

/** Constants at once; references once they are read from the sheet. Undefined where that cannot be done. */
export function useInputs({ card, args, around, formula }: Form): readonly unknown[] | undefined {
  const { services, host } = usePane();
  const selection = useSelection();
  const constants = useMemo(() => constantArguments(card, args, around), [card, args, around]);
  const [read, setRead] = useState<readonly unknown[]>();
  const needsSheet = constants === undefined;
  useEffect(() => {
    const [call] = readCalls(formula);
    setRead(undefined);
    if (!needsSheet || call === undefined || selection === undefined) return undefined;
    let live = true;
    void knownArguments(call, surroundingsOf(selection, host, services)).then((known) => {
      const inputs = inputsOf(known);
      if (live && inputs) setRead(inputs);
    });
    return () => {
      live = false;
    };
  }, [formula, needsSheet, selection, host, services]);
  return constants ?? read;
}

type FigureAt = (row: number, column: number) => Figure | undefined;

/** The figure behind each cell of a result that has a value for each of its arguments' cells. */
export function useFigures(name: string, inputs: readonly unknown[] | undefined): FigureAt {
  const { atlas } = usePane();
  return useMemo(() => {
    const spec = specOf(name);
    const call = spec && inputs && spec.returns === "each" ? openCall(atlas, spec.id, inputs) : undefined;
    return (row, column) => {
      if (!call?.ok || row >= call.value.rows || column >= call.value.columns) return undefined;
      const [ground] = groundsOf(call.value, { row, column }).grounds;
      return ground?.kind === "figure" ? ground.figure : undefined;
    };
  }, [atlas, name, inputs]);
}
