/** Long work on the workbook, kept by the pane whatever view is open: progress, Cancel, and what came of it. */
import { useMemo, useRef, useSyncExternalStore } from "react";
import type { Atlas } from "../../core/dataset/atlas";
import { failureOf } from "../../excel/failure";
import type { Done, Outcome, WorkbookRequest } from "../../workbook/request";
import { notDone, type Surroundings } from "../actions/actions";
import { explainFailure, sentences } from "../actions/explain";
import type { Status } from "../actions/status";
import { fileName } from "../workbook/request-model";
import { makeFile, runOnWorkbook, saveFile, type SheetAction } from "./builder";
import type { Turns } from "./one-at-a-time";

export interface PaneWork {
  readonly busy: boolean;
  run(action: SheetAction, request: WorkbookRequest): Promise<void>;
  download(request: WorkbookRequest): Promise<void>;
}

interface Around extends Surroundings {
  readonly atlas: Atlas;
}

export function usePaneWork(around: Around, say: (status: Status) => void, turns: Turns): PaneWork {
  const latest = useRef(around);
  latest.current = around;
  const work = useMemo(() => makePaneWork(() => latest.current, say, turns), [say, turns]);
  const busy = useSyncExternalStore(turns.watch, turns.isBusy);
  return useMemo(() => ({ ...work, busy }), [work, busy]);
}

/** Exported for tests of what is said. */
export function makePaneWork(
  around: () => Around,
  say: (status: Status) => void,
  turns: Turns,
): Omit<PaneWork, "busy"> {
  const run = async (action: SheetAction, request: WorkbookRequest): Promise<void> => {
    const { words, host } = around();
    if (host === undefined) {
      say({ kind: "error", text: words.t("reason.no-host") });
      return;
    }
    const tell = (outcome: Outcome) => say(statusOf(action, outcome, () => void run(action, request)));
    const outcome = await turns
      .take(
        async ({ stop, letGo }, askToStop) => {
          const show = (share: number | undefined, text: string) =>
            stop.aborted ? undefined : say({ kind: "busy", text, share, cancel: askToStop });
          show(undefined, words.t(`work.${action}`));
          return runOnWorkbook(action, request, {
            signal: stop,
            letGo,
            onProgress: (done, total, what) =>
              show(total === 0 ? undefined : done / total, words.t("work.step", { what })),
          });
        },
        {
          stopped: () => say({ kind: "busy", text: words.t("work.stopping"), share: undefined, cancel: undefined }),
          lost: () => say({ kind: "error", text: words.t("work.letGo") }),
          late: tell,
        },
      )
      .catch(broken);
    if (outcome !== undefined) tell(outcome);
  };

  const statusOf = (action: SheetAction, outcome: Outcome, retry: () => void): Status => {
    const { words } = around();
    if (!outcome.ok) return notDone(outcome, words, retry);
    return { kind: "said", text: sentences(words, done(action, outcome), outcome.note ?? "") };
  };

  const done = (action: SheetAction, outcome: Done): string => {
    const { words } = around();
    const sheets = outcome.sheets.join(words.t("join.comma"));
    return words.t(`done.${action}`, { n: outcome.sheets.length, sheets, cells: outcome.cells });
  };

  const download = async (request: WorkbookRequest): Promise<void> => {
    const { words, atlas } = around();
    const name = fileName(atlas, request);
    const saved = await turns
      .take(
        async () => {
          say({ kind: "busy", text: words.t("work.file"), share: undefined, cancel: undefined });
          saveFile(await makeFile(request), name);
          return true;
        },
        { stopped: nothing, lost: nothing, late: nothing },
      )
      .catch(broken);
    if (saved) say({ kind: "said", text: words.t("done.file", { name }) });
  };

  /** A chunk that could not be fetched, a file that could not be made: the workbook was not touched. */
  const broken = (thrown: unknown): undefined => {
    say({ kind: "error", text: explainFailure(failureOf(thrown), around().words) });
    return undefined;
  };

  return { run, download };
}

const nothing = () => undefined;
