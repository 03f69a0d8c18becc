/** What the status line shows, and how it changes; one thing at a time. Pure. */
import type { PaneKey } from "../../words/pane.en";
import type { Receipt } from "../../excel/port";

/** One answer to a question; the first of them takes the focus, the last is what Escape means. */
interface Choice {
  readonly label: Extract<PaneKey, `do.${string}`>;
  readonly choose: () => void;
}

export type PaneStatus =
  | { readonly kind: "quiet" }
  | { readonly kind: "said"; readonly text: string; readonly undo?: Receipt }
  | { readonly kind: "ask"; readonly text: string; readonly choices: readonly [Choice, ...Choice[]] }
  | { readonly kind: "error"; readonly text: string; readonly choices?: readonly Choice[] }
  | {
      readonly kind: "busy";
      readonly text: string;
      readonly share: number | undefined;
      readonly cancel: (() => void) | undefined;
    };

export const quiet: PaneStatus = { kind: "quiet" };
