/** The things the pane does to the sheet and the clipboard, each of which tells the status line what came of it. */
import { useMemo, useRef, useState } from "react";
import type { Block, ChartRequest, Host, InsertOutcome, Receipt } from "../host/port";
import type { Words } from "../words/words";
import { explainFailure, isPassing } from "./explain";
import { quiet, type Status } from "./status";

export interface Actions {
  /** Writes a block at the selected cell; asks first where cells are filled. */
  insert(block: Block | Promise<Block>, what: string): Promise<void>;
  insertChart(request: ChartRequest): Promise<void>;
  undo(receipt: Receipt): Promise<void>;
  copy(text: string): Promise<void>;
  say(status: Status): void;
}

export function useActions(host: Host | undefined, words: Words): { actions: Actions; status: Status } {
  const [status, say] = useState<Status>(quiet);
  const latest = useRef({ host, words });
  latest.current = { host, words };
  const actions = useMemo(() => makeActions(() => latest.current, say), []);
  return { actions, status };
}

type Surroundings = () => { readonly host: Host | undefined; readonly words: Words };

/** The actions over a host that may be absent; exported for tests of the conversation with the reader. */
export function makeActions(around: Surroundings, say: (status: Status) => void): Actions {
  const run = (what: string, write: (host: Host, overwrite: boolean) => Promise<InsertOutcome>) =>
    converse(around, say, what, write);
  return {
    say,
    insert: (block, what) =>
      run(what, (host, overwrite) =>
        block instanceof Promise ? block.then((made) => host.insert(made, overwrite)) : host.insert(block, overwrite),
      ),
    insertChart: (request) => run(request.title, (host, overwrite) => host.insertChart(request, overwrite)),
    undo: (receipt) => undo(around, say, receipt),
    copy: (text) => copy(around, say, text),
  };
}

async function converse(
  around: Surroundings,
  say: (status: Status) => void,
  what: string,
  write: (host: Host, overwrite: boolean) => Promise<InsertOutcome>,
): Promise<void> {
  const { host, words } = around();
  if (host === undefined) {
    say({ kind: "error", text: words.t("fail.noHost") });
    return;
  }
  const go = async (overwrite: boolean): Promise<void> => {
    const outcome = await write(host, overwrite);
    if (outcome.kind === "written") {
      say({
        kind: "said",
        text: words.t("said.inserted", { what, address: outcome.address }),
        undo: outcome.receipt,
      });
      return;
    }
    if (outcome.kind === "occupied") {
      const text = words.t("ask.replace", { n: outcome.filled, address: outcome.address });
      say({
        kind: "ask",
        text,
        confirm: () => void go(true),
        cancel: () => say({ kind: "said", text: words.t("said.nothingDone") }),
      });
      return;
    }
    const text = explainFailure(outcome.failure, words);
    say(
      isPassing(outcome.failure) ? { kind: "error", text, retry: () => void go(overwrite) } : { kind: "error", text },
    );
  };
  await go(false);
}

async function undo(around: Surroundings, say: (status: Status) => void, receipt: Receipt): Promise<void> {
  const { host, words } = around();
  if (host === undefined) return;
  const outcome = await host.undo(receipt);
  if (outcome.kind === "undone") {
    const key = outcome.kept > 0 ? "said.undoneKept" : "said.undone";
    say({ kind: "said", text: words.t(key, { address: outcome.address, n: outcome.kept }) });
    return;
  }
  say({ kind: "error", text: explainFailure(outcome.failure, words), retry: () => void undo(around, say, receipt) });
}

async function copy(around: Surroundings, say: (status: Status) => void, text: string): Promise<void> {
  const { words } = around();
  const copied = await writeClipboard(text);
  say(
    copied
      ? { kind: "said", text: words.t("said.copied", { text }) }
      : { kind: "error", text: words.t("fail.copy", { text }) },
  );
}

/** Inside Office's frame the clipboard interface may be refused; the old command still works there. */
async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement("textarea");
    field.value = text;
    document.body.append(field);
    field.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way left where the interface is refused
    const copied = document.execCommand("copy");
    field.remove();
    return copied;
  }
}
