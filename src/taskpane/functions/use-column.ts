/** The work of the column check: taking names from the sheet or from what is pasted, asking about them, and handing the table over. */
import { useEffect, useMemo, useState } from "react";
import type { CellContent } from "../../excel/cell-content";
import type { TakenColumn } from "../../excel/port";
import { usePane } from "../pane-context";
import type { PlainCells } from "../../calls/plain-cell";
import { checkedNames, columnBlock, pastedNames, type CheckedName } from "./column-model";

export interface ColumnCheck {
  readonly pasted: string;
  readonly paste: (text: string) => void;
  /** Undefined in a plain browser. */
  readonly take: (() => void) | undefined;
  /** Where the names were taken from. */
  readonly taken: TakenColumn | undefined;
  /** Undefined until there are any, and while they are being asked about. */
  readonly names: readonly CheckedName[] | undefined;
  readonly insert: () => void;
}

export function useColumn(): ColumnCheck {
  const { words, host, actions } = usePane();
  const [pasted, setPasted] = useState("");
  const [taken, setTaken] = useState<TakenColumn>();
  const names = useChecked(taken, pasted);

  const take = async (): Promise<void> => {
    const column = await host?.selectedColumn();
    if (column === undefined) return;
    if ("reason" in column) actions.complain(column);
    else if (column.cells.length === 0)
      actions.say({ kind: "error", text: words.t("column.empty", { address: column.address }) });
    else setTaken(column);
  };
  /** The sheet may have changed since: a table beside other names than it speaks of would be wrong row by row. */
  const insert = async (): Promise<void> => {
    if (names === undefined) return;
    if (taken !== undefined && host !== undefined) {
      const now = await host.read(taken.address, taken.sheet);
      if (!Array.isArray(now) || !sameCells(taken.cells, now as CellContent[][])) {
        setTaken(undefined);
        actions.say({ kind: "error", text: words.t("column.moved", { address: taken.address }) });
        return;
      }
    }
    await actions.insert(columnBlock(words, names, taken), words.t("column.table"));
  };
  return {
    pasted,
    paste: (text) => {
      setTaken(undefined);
      setPasted(text);
    },
    take: host && (() => void take()),
    taken,
    names,
    insert: () => void insert(),
  };
}

/** The answers for what was taken, or else for what is pasted; the last ones stay up while the next are on their way. */
function useChecked(taken: TakenColumn | undefined, pasted: string): readonly CheckedName[] | undefined {
  const { atlas, words, services } = usePane();
  const [answers, setAnswers] = useState<{ readonly of: readonly CellContent[]; readonly cells: PlainCells }>();
  const list = useMemo<readonly CellContent[]>(() => taken?.cells ?? pastedNames(pasted), [taken, pasted]);
  useEffect(() => {
    let live = true;
    // As a column of cells: an empty text is an empty cell, and a number stays a number.
    const column = list.map((cell) => [cell === "" ? null : cell]);
    const show = (cells: PlainCells) => live && setAnswers({ of: list, cells });
    if (list.length > 0) void Promise.resolve(services.evaluate("AI_NAME", [column, words.language])).then(show);
    return () => {
      live = false;
    };
  }, [list, services, words.language]);
  return useMemo(
    () => (list.length === 0 || answers === undefined ? undefined : checkedNames(atlas, answers.of, answers.cells)),
    [atlas, list, answers],
  );
}

const sameCells = (before: readonly CellContent[], now: readonly (readonly CellContent[])[]): boolean =>
  now.length === before.length && now.every(([cell], row) => cell === before[row]);
