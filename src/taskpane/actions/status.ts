/** What the status line shows, and how it changes; one thing at a time. Pure. */
import type { Receipt } from "../host/port";

export type Status =
  | { readonly kind: "quiet" }
  | { readonly kind: "said"; readonly text: string; readonly undo?: Receipt }
  | { readonly kind: "ask"; readonly text: string; readonly confirm: () => void; readonly cancel: () => void }
  | { readonly kind: "error"; readonly text: string; readonly retry?: () => void }
  | {
      readonly kind: "busy";
      readonly text: string;
      readonly share: number | undefined;
      readonly cancel: (() => void) | undefined;
    };

export const quiet: Status = { kind: "quiet" };
