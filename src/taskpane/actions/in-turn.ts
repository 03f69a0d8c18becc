/** One piece of work on the workbook at a time: its progress with Cancel, and what is said when it is stopped, let go or breaks. */
import { failureOf } from "../../excel/failure";
import type { Host, Stopping } from "../../excel/port";
import type { Hooks } from "../../excel/work";
import type { PaneKey } from "../../words/pane.en";
import type { Words } from "../words/words";
import type { Turns } from "../work/one-at-a-time";
import { explainFailure, explainNotDone, isPassing, type Tried } from "./explain";
import type { PaneStatus } from "./status";

export interface HostAndWords {
  readonly host: Host | undefined;
  readonly words: Words;
}

export interface Conversation {
  readonly around: () => HostAndWords;
  readonly say: (status: PaneStatus) => void;
  readonly turns: Turns;
  /** Sees to what was begun and is no longer waited for. */
  readonly takeBack: () => void;
}

interface Piece<T> {
  readonly what: Extract<PaneKey, `work.${string}`>;
  readonly again: () => void;
  /** Told what came of it once the pane had let go. */
  readonly late: (outcome: T) => void;
}

/** Runs it as the pane's one piece of work; undefined where another is under way, it was let go or it broke. */
export function inTurn<T>(
  { around, say, turns, takeBack }: Conversation,
  { what, again, late }: Piece<T>,
  work: (hooks: Stopping & Pick<Hooks, "onProgress">) => Promise<T>,
): Promise<T | undefined> {
  const { words } = around();
  const taken = turns.take(
    ({ stop, letGo }, askToStop) => {
      const show = (share: number | undefined, text: string): void => {
        if (!stop.aborted) say({ kind: "busy", text, share, cancel: askToStop });
      };
      show(undefined, words.t(what));
      return work({
        signal: stop,
        letGo,
        onProgress: (done, total, step) =>
          show(total === 0 ? undefined : done / total, words.t("work.step", { what: step })),
      });
    },
    {
      stopped: () => say({ kind: "busy", text: words.t("work.stopping"), share: undefined, cancel: undefined }),
      lost: () =>
        say({ kind: "error", text: words.t("work.letGo"), choices: [{ label: "do.takeBack", choose: takeBack }] }),
      late,
    },
  );
  return taken.catch((thrown: unknown) => {
    say(broken(thrown, words, again));
    return undefined;
  });
}

/** What can be done about something that was not done. */
interface Remedies {
  readonly retry: () => void;
  /** Sees to what the journal says was begun; an undo has none and is simply tried again. */
  readonly takeBack?: () => void;
}

/** An error with another try where that can help; a cancel is no error. */
export function notDone(
  outcome: Parameters<typeof explainNotDone>[0],
  tried: Tried,
  words: Words,
  { retry, takeBack }: Remedies,
): PaneStatus {
  const text = explainNotDone(outcome, tried, words);
  const { left, reason } = outcome;
  const isOpen = left === "not-taken-back" || left === "unknown";
  if (!isOpen && (reason === "cancelled" || reason === "nothing-to-do")) return { kind: "said", text };
  if (isOpen && takeBack !== undefined)
    return { kind: "error", text, choices: [{ label: "do.takeBack", choose: takeBack }] };
  const again = isPassing(outcome) || (isOpen && reason !== "gone");
  return { kind: "error", text, choices: again ? [{ label: "do.retry", choose: retry }] : [] };
}

/** A chunk that could not be fetched, a file that could not be made: Excel was not asked for anything. */
export function broken(thrown: unknown, words: Words, retry: () => void): PaneStatus {
  const text = explainFailure(failureOf(thrown), words);
  return { kind: "error", text, choices: [{ label: "do.retry", choose: retry }] };
}
