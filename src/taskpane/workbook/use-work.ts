/** Runs long work on the workbook with progress in the status line, one piece at a time, and can be cancelled. */
import { useRef, useState } from "react";
import type { PaneKey } from "../../words/pane.en";
import { usePane } from "../pane-context";
import { fileName } from "./request-model";
import {
  isOffered,
  makeFile,
  runOnWorkbook,
  saveFile,
  type Outcome,
  type SheetAction,
  type WorkbookRequest,
} from "./builder";

export interface Work {
  readonly busy: boolean;
  run(action: SheetAction, request: WorkbookRequest): Promise<void>;
  download(request: WorkbookRequest): Promise<void>;
}

export function useWork(): Work {
  const { words, actions, host, atlas } = usePane();
  const [busy, setBusy] = useState(false);
  const running = useRef(false);

  const alone = async (work: () => Promise<void>) => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    try {
      await work();
    } catch (thrown) {
      actions.say({
        kind: "error",
        text: words.t("outcome.failed", { detail: thrown instanceof Error ? thrown.message : String(thrown) }),
      });
    } finally {
      running.current = false;
      setBusy(false);
    }
  };

  const run = (action: SheetAction, request: WorkbookRequest) =>
    alone(async () => {
      if (host === undefined) {
        actions.say({ kind: "error", text: words.t("fail.noHost") });
        return;
      }
      if (!isOffered(action)) {
        actions.say({ kind: "error", text: words.t("outcome.notOffered") });
        return;
      }
      const stopper = new AbortController();
      const show = (share: number | undefined, what: string) =>
        actions.say({
          kind: "busy",
          text: what === "" ? words.t(`work.${action}`) : words.t("work.step", { what }),
          share,
          cancel: () => stopper.abort(),
        });
      show(undefined, "");
      const outcome = await runOnWorkbook(action, request, {
        signal: stopper.signal,
        onProgress: (done, total, what) => show(total === 0 ? undefined : done / total, what),
      });
      if (outcome === undefined) return;
      const retry = () => void run(action, request);
      actions.say(outcome.ok ? { kind: "said", text: done(action, outcome) } : failedStatus(outcome, retry));
    });

  const done = (action: SheetAction, outcome: Extract<Outcome, { ok: true }>) => {
    const text = words.t(`done.${action}`, {
      n: outcome.sheets.length,
      sheets: outcome.sheets.join(words.t("join.comma")),
      cells: outcome.cells,
    });
    return outcome.note === undefined ? text : `${text} ${outcome.note}`;
  };

  const failedStatus = (outcome: Extract<Outcome, { ok: false }>, retry: () => void) => {
    const text = words.t(`outcome.${outcome.reason}` as PaneKey, { detail: outcome.message });
    if (outcome.reason === "cancelled" || outcome.reason === "nothing-to-do") return { kind: "said", text } as const;
    return { kind: "error", text, retry } as const;
  };

  const download = (request: WorkbookRequest) =>
    alone(async () => {
      actions.say({ kind: "busy", text: words.t("work.file"), share: undefined, cancel: undefined });
      const name = fileName(atlas, request);
      saveFile(await makeFile(request), name);
      actions.say({ kind: "said", text: words.t("done.file", { name }) });
    });

  return { busy, run, download };
}
