/** Long work on the workbook, kept by the pane whatever view is open: progress, Cancel, and what came of it. */
import { useMemo, useRef, useSyncExternalStore } from "react";
import type { Atlas } from "../../core/dataset/atlas";
import type { Entry } from "../../excel/journal";
import type { PaneKey } from "../../words/pane.en";
import type { WorkbookRequest } from "../../core/workbook-request";
import type { Done, Outcome } from "../../excel/outcome";
import type { Hooks } from "../../excel/work";
import { explainSeenTo, sentences } from "../actions/explain";
import { broken, inTurn, notDone, type Conversation, type HostAndWords } from "../actions/in-turn";
import type { PaneStatus } from "../actions/status";
import { fileName } from "../workbook/request-model";
import type { PaneServices, SheetAction } from "../services";
import { downloadFile } from "./save-file";
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

interface Around extends HostAndWords {
  readonly atlas: Atlas;
  readonly services: PaneServices;
}

interface Desk extends Conversation {
  readonly around: () => Around;
}

export function usePaneWork(around: Around, say: (status: PaneStatus) => void, turns: Turns): PaneWork {
  const latest = useRef(around);
  latest.current = around;
  const work = useMemo(() => paneWork(() => latest.current, say, turns), [say, turns]);
  const busy = useSyncExternalStore(turns.watch, turns.isBusy);
  return useMemo(() => ({ ...work, busy }), [work, busy]);
}

function paneWork(around: () => Around, say: (status: PaneStatus) => void, turns: Turns): Omit<PaneWork, "busy"> {
  const desk: Desk = { around, say, turns, takeBack: () => void takeBack(desk) };
  return {
    run: (action, request) => run(desk, action, request),
    download: (request) => download(desk, request),
    lookBack: () => lookBack(desk),
    takeBack: desk.takeBack,
  };
}

async function run(desk: Desk, action: SheetAction, request: WorkbookRequest): Promise<void> {
  const { words, host, services } = desk.around();
  if (host === undefined) {
    desk.say({ kind: "error", text: words.t("reason.no-host") });
    return;
  }
  await see(desk, {
    what: `work.${action}`,
    action,
    work: (hooks) => services.workbook.run(action, request, hooks),
    said: (made) => doneText(desk, action, made),
    again: () => void run(desk, action, request),
  });
}

interface Task {
  readonly what: Extract<PaneKey, `work.${string}`>;
  readonly action: Entry["action"];
  readonly work: (hooks: Hooks) => Promise<Outcome>;
  readonly said: (made: Done) => string;
  readonly again: () => void;
}

/** Does it in its turn, and says what came of it. */
async function see(desk: Desk, { what, action, work, said, again }: Task): Promise<void> {
  const tell = (outcome: Outcome): void => {
    const { words } = desk.around();
    desk.say(
      outcome.ok
        ? { kind: "said", text: sentences(words, said(outcome), outcome.note ?? "") }
        : notDone(outcome, action, words, { retry: again, takeBack: desk.takeBack }),
    );
  };
  const outcome = await inTurn(desk, { what, again, late: tell }, work);
  if (outcome !== undefined) tell(outcome);
}

/** Looks for work that was begun and not finished, and asks what to do about it. */
async function lookBack(desk: Desk): Promise<void> {
  const { words, host } = desk.around();
  const entry = await host?.begun();
  if (entry === undefined || desk.turns.isBusy()) return;
  desk.say({
    kind: "ask",
    text: words.t(`ask.begun.${entry.action}`),
    choices: [
      { label: "do.takeBack", choose: () => void seeToEntry(desk, entry, "take-back") },
      ...(canFinish(entry)
        ? [{ label: "do.finish", choose: () => void seeToEntry(desk, entry, "finish") } as const]
        : []),
      { label: "do.dismiss", choose: () => desk.say({ kind: "quiet" }) },
    ],
  });
}

/** The entry of tables, or of rows of one, does not tell enough to go on. */
const canFinish = ({ tables, grown }: Entry): boolean => tables === undefined && grown === undefined;

async function takeBack(desk: Desk): Promise<void> {
  const entry = await desk.around().host?.begun();
  if (entry !== undefined) await seeToEntry(desk, entry, "take-back");
  else if (desk.around().host) desk.say({ kind: "said", text: desk.around().words.t("said.nothingBegun") });
}

function seeToEntry(desk: Desk, entry: Entry, how: "finish" | "take-back"): Promise<void> {
  const { action } = entry;
  return see(desk, {
    what: how === "finish" ? `work.${action}` : "work.takeBack",
    action,
    work: (hooks) => desk.around().services.workbook.seeTo(entry, how, hooks),
    said: (made) =>
      how === "finish" && action !== "insert" && made.found !== "complete"
        ? doneText(desk, action, made)
        : explainSeenTo(how, made, desk.around().words),
    again: () => void seeToEntry(desk, entry, how),
  });
}

function doneText({ around }: Desk, action: SheetAction, { sheets, cells }: Done): string {
  const { words } = around();
  return words.t(`done.${action}`, { n: sheets.length, sheets: sheets.join(words.t("join.comma")), cells });
}

async function download(desk: Desk, request: WorkbookRequest): Promise<void> {
  const { around, say, turns } = desk;
  const { words, atlas, services } = around();
  const name = fileName(atlas, request);
  const saved = await turns
    .take(
      async () => {
        say({ kind: "busy", text: words.t("work.file"), share: undefined, cancel: undefined });
        downloadFile(await services.workbook.makeFile(request), name);
        return true;
      },
      { stopped: nothing, lost: nothing, late: nothing },
    )
    .catch((thrown: unknown) => {
      say(broken(thrown, words, () => void download(desk, request)));
      return false;
    });
  if (saved) say({ kind: "said", text: words.t("done.file", { name }) });
}

const nothing = () => undefined;
