/** The things the pane does to the sheet and the clipboard, each of which tells the status line what came of it. */
import { useMemo, useRef, useState } from "react";
import type { Failure } from "../../excel/failure";
import type { CellBlock, ChartRequest, Host, InsertOutcome, Receipt, Stopping, UndoOutcome } from "../../excel/port";
import type { Words } from "../words/words";
import type { Turns } from "../work/one-at-a-time";
import { explainFailure, explainOccupied } from "./explain";
import { inTurn, notDone, type Conversation, type HostAndWords } from "./in-turn";
import { quiet, type PaneStatus } from "./status";
import { writeClipboard } from "./write-clipboard";

export interface Actions {
  /** Writes a block at the selected cell; asks first where cells are filled. */
  insert(block: CellBlock | Promise<CellBlock>, what: string): Promise<void>;
  insertChart(request: ChartRequest): Promise<void>;
  /** Has something else written that can be taken back as an insertion can. */
  put(what: string, write: Write): Promise<void>;
  undo(receipt: Receipt): Promise<void>;
  copy(text: string): Promise<void>;
  readonly say: (status: PaneStatus) => void;
  /** Says why something that changes nothing could not be done. */
  readonly complain: (failure: Failure) => void;
}

/** `takeBack` sees to what was begun and is no longer waited for. */
export function useActions(
  host: Host | undefined,
  words: Words,
  turns: Turns,
  takeBack: () => void,
): { actions: Actions; status: PaneStatus } {
  const [status, say] = useState<PaneStatus>(quiet);
  const latest = useRef({ host, words });
  latest.current = { host, words };
  const actions = useMemo(() => makeActions(() => latest.current, say, turns, takeBack), [turns, takeBack]);
  return { actions, status };
}

/** The actions over a host that may be absent; exported for tests of the conversation with the reader. */
export function makeActions(
  around: () => HostAndWords,
  say: (status: PaneStatus) => void,
  turns: Turns,
  takeBack: () => void = () => undefined,
): Actions {
  const conversation = { around, say, turns, takeBack };
  return {
    say,
    complain: (failure) => say({ kind: "error", text: explainFailure(failure, around().words) }),
    insert: (block, what) =>
      converse(conversation, what, async (host, overwrite, stopping) => host.insert(await block, overwrite, stopping)),
    insertChart: (request) =>
      converse(conversation, request.title, (host, overwrite, stopping) =>
        host.insertChart(request, overwrite, stopping),
      ),
    put: (what, write) => converse(conversation, what, write),
    undo: (receipt) => undo(conversation, receipt),
    copy: (text) => copy(conversation, text),
  };
}

type Write = (host: Host, overwrite: boolean, stopping: Stopping) => Promise<InsertOutcome>;

async function converse(conversation: Conversation, what: string, write: Write): Promise<void> {
  const { around, say, takeBack } = conversation;
  const { host, words } = around();
  if (host === undefined) {
    say({ kind: "error", text: words.t("reason.no-host") });
    return;
  }
  const go = async (overwrite: boolean): Promise<void> => {
    const outcome = await inTurn(
      conversation,
      { what: "work.insert", again: () => void go(overwrite), late: tellLate },
      (stopping) => write(host, overwrite, stopping),
    );
    if (outcome !== undefined) tell(outcome, overwrite);
  };
  // What stands after all keeps its Undo; anything else of it is for Take back to see to.
  const tellLate = (outcome: InsertOutcome): void => {
    if (outcome.kind === "written") tell(outcome, true);
  };
  const tell = (outcome: InsertOutcome, overwrite: boolean): void => {
    if (outcome.kind === "written") {
      const key = outcome.selected ? "said.inserted" : "said.insertedOnly";
      say({ kind: "said", text: words.t(key, { what, address: outcome.address }), undo: outcome.receipt });
    } else if (outcome.kind === "occupied") {
      say({
        kind: "ask",
        text: explainOccupied(outcome, words),
        choices: [
          { label: outcome.filled > 0 ? "do.replace" : "do.insertAnyway", choose: () => void go(true) },
          { label: "do.cancel", choose: () => say({ kind: "said", text: words.t("said.nothingDone") }) },
        ],
      });
    } else say(notDone(outcome, "insert", words, { retry: () => void go(overwrite), takeBack }));
  };
  await go(false);
}

async function undo(conversation: Conversation, receipt: Receipt): Promise<void> {
  const { around, say } = conversation;
  const { host, words } = around();
  if (host === undefined) return;
  const again = () => void undo(conversation, receipt);
  const tell = (outcome: UndoOutcome): void => {
    if (outcome.kind === "undone") {
      const key = outcome.kept > 0 ? "said.undoneKept" : "said.undone";
      say({ kind: "said", text: words.t(key, { address: outcome.address, n: outcome.kept }) });
    } else say(notDone(outcome, "undo", words, { retry: again }));
  };
  const outcome = await inTurn(conversation, { what: "work.takeBack", again, late: tell }, (stopping) =>
    host.undo(receipt, stopping),
  );
  if (outcome !== undefined) tell(outcome);
}

async function copy({ around, say }: Conversation, text: string): Promise<void> {
  const { words } = around();
  const copied = await writeClipboard(text);
  say(
    copied
      ? { kind: "said", text: words.t("said.copied", { text }) }
      : { kind: "error", text: words.t("fail.copy", { text }) },
  );
}
