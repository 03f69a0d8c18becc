/** Long work on the workbook, kept by the pane whatever view is open: progress, Cancel, and what came of it. */
import { useMemo, useRef, useSyncExternalStore } from "react";
import type { Atlas } from "../../core/dataset/atlas";
import type { Entry } from "../../excel/journal";
import type { PaneKey } from "../../words/pane.en";
import type { WorkbookRequest } from "../../core/workbook-request";
import type { Done, Outcome } from "../../excel/outcome";
import type { Hooks } from "../../excel/work";
import { broken, notDone, type Surroundings } from "../actions/actions";
import { explainSeenTo, sentences } from "../actions/explain";
import type { Status } from "../actions/status";
import { fileName } from "../workbook/request-model";
import type { PaneServices, SheetAction } from "../services";
import { saveFile } from "./save-file";
import type { Turns } from "./one-at-a-time";

export interface PaneWork {
  readonly busy: boolean;
  run(action: SheetAction, request: WorkbookRequest): Promise<void>;
  download(request: WorkbookRequest): Promise<void>;
  /** Asks what to do about work that was begun in this workbook and not finished, where there is such. */
  readonly lookBack: () => Promise<void>;
  /** Takes back what was begun and not finished, or says that there is nothing. */
  readonly takeBack: () => void;
}

interface Around extends Surroundings {
  readonly atlas: Atlas;
  readonly services: PaneServices;
}

export function usePaneWork(around: Around, say: (status: Status) => void, turns: Turns): PaneWork {
  const latest = useRef(around);
  latest.current = around;
  const work = useMemo(() => makePaneWork(() => latest.current, say, turns), [say, turns]);
  const busy = useSyncExternalStore(turns.watch, turns.isBusy);
  return useMemo(() => ({ ...work, busy }), [work, busy]);
}

/** Exported for tests of what is said. */
function makePaneWork(around: () => Around, say: (status: Status) => void, turns: Turns): Omit<PaneWork, "busy"> {
  const run = async (action: SheetAction, request: WorkbookRequest): Promise<void> => {
    const { words, host, services } = around();
    if (host === undefined) {
      say({ kind: "error", text: words.t("reason.no-host") });
      return;
    }
    await inTurn(
      `work.${action}`,
      (hooks) => services.workbook.run(action, request, hooks),
      (outcome) =>
        statusOf(
          outcome,
          action,
          (made) => done(action, made),
          () => void run(action, request),
        ),
      () => void run(action, request),
    );
  };

  /** One piece of long work: its progress, its Cancel, and what is said in the end. */
  const inTurn = async (
    what: Extract<PaneKey, `work.${string}`>,
    work: (hooks: Hooks) => Promise<Outcome>,
    statusFor: (outcome: Outcome) => Status,
    again: () => void,
  ): Promise<void> => {
    const { words } = around();
    const tell = (outcome: Outcome) => say(statusFor(outcome));
    const outcome = await turns
      .take(
        ({ stop, letGo }, askToStop) => {
          const show = (share: number | undefined, text: string) =>
            stop.aborted ? undefined : say({ kind: "busy", text, share, cancel: askToStop });
          show(undefined, words.t(what));
          return work({
            signal: stop,
            letGo,
            onProgress: (count, total, step) =>
              show(total === 0 ? undefined : count / total, words.t("work.step", { what: step })),
          });
        },
        {
          stopped: () => say({ kind: "busy", text: words.t("work.stopping"), share: undefined, cancel: undefined }),
          lost: () =>
            say({ kind: "error", text: words.t("work.letGo"), choices: [{ label: "do.takeBack", choose: takeBack }] }),
          late: tell,
        },
      )
      .catch(failed(again));
    if (outcome !== undefined) tell(outcome);
  };

  const statusOf = (
    outcome: Outcome,
    action: Entry["action"],
    said: (made: Done) => string,
    retry: () => void,
  ): Status => {
    const { words } = around();
    if (!outcome.ok) return notDone(outcome, action, words, { retry, takeBack });
    return { kind: "said", text: sentences(words, said(outcome), outcome.note ?? "") };
  };

  /** Looks for work that was begun and not finished, and asks what to do about it. */
  const lookBack = async (): Promise<void> => {
    const { words, host } = around();
    const entry = await host?.begun();
    if (entry === undefined || turns.isBusy()) return;
    say({
      kind: "ask",
      text: words.t(`ask.begun.${entry.action}`),
      choices: [
        { label: "do.takeBack", choose: () => void seeToEntry(entry, "take-back") },
        { label: "do.finish", choose: () => void seeToEntry(entry, "finish") },
        { label: "do.dismiss", choose: () => say({ kind: "quiet" }) },
      ],
    });
  };

  const seeToEntry = (entry: Entry, how: "finish" | "take-back"): Promise<void> =>
    inTurn(
      how === "finish" ? `work.${entry.action}` : "work.takeBack",
      (hooks) => around().services.workbook.seeTo(entry, how, hooks),
      (outcome) =>
        statusOf(
          outcome,
          entry.action,
          (made) =>
            how === "finish" && entry.action !== "insert" && made.found !== "complete"
              ? done(entry.action, made)
              : explainSeenTo(how, made, around().words),
          () => void seeToEntry(entry, how),
        ),
      () => void seeToEntry(entry, how),
    );

  const takeBack = () =>
    void around()
      .host?.begun()
      .then((entry) =>
        entry === undefined
          ? say({ kind: "said", text: around().words.t("said.nothingBegun") })
          : seeToEntry(entry, "take-back"),
      );

  const done = (action: SheetAction, outcome: Done): string => {
    const { words } = around();
    const sheets = outcome.sheets.join(words.t("join.comma"));
    return words.t(`done.${action}`, { n: outcome.sheets.length, sheets, cells: outcome.cells });
  };

  const download = async (request: WorkbookRequest): Promise<void> => {
    const { words, atlas, services } = around();
    const name = fileName(atlas, request);
    const saved = await turns
      .take(
        async () => {
          say({ kind: "busy", text: words.t("work.file"), share: undefined, cancel: undefined });
          saveFile(await services.workbook.makeFile(request), name);
          return true;
        },
        { stopped: nothing, lost: nothing, late: nothing },
      )
      .catch(failed(() => void download(request)));
    if (saved) say({ kind: "said", text: words.t("done.file", { name }) });
  };

  /** A chunk that could not be fetched, a file that could not be made: the workbook was not touched. */
  const failed =
    (again: () => void) =>
    (thrown: unknown): undefined => {
      say(broken(thrown, around().words, again));
      return undefined;
    };

  return { run, download, lookBack, takeBack };
}

const nothing = () => undefined;
