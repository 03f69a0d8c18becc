/** What a completing field does: its list opened and closed, walked by the arrows, picked from by Enter or the pointer. */
import { useState, type KeyboardEvent } from "react";
import type { ListedChoice } from "./choice-list";

interface CompletionModel {
  readonly choices: readonly ListedChoice[];
  /** Whether there is something to show. */
  readonly hasNews: boolean;
  /** Whether Escape means something to the field with its list closed. */
  readonly keepsEscape: boolean;
  readonly onPick: (choice: ListedChoice) => void;
  readonly onEscape: (() => void) | undefined;
}

export function useCompletion({ choices, hasNews, keepsEscape, onPick, onEscape }: CompletionModel) {
  const [isOpen, setOpen] = useState(false);
  const [active, point] = useState(-1);
  const shown = isOpen && hasNews;
  const current = Math.min(active, choices.length - 1);

  const pick = (choice: ListedChoice): void => {
    setOpen(false);
    point(-1);
    onPick(choice);
  };
  const step = (by: 1 | -1): void => {
    setOpen(true);
    point(stepped(current, choices.length, by));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      step(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && shown && choices.length > 0) {
      event.preventDefault();
      const target = choices[current] ?? choices[0];
      if (target !== undefined) pick(target);
    } else if (event.key === "Escape") {
      // Not for what is around it, nor for Office.js, which would take the focus to the pane's first control.
      // What is typed must not be lost with the form around it either.
      if (shown || keepsEscape) event.stopPropagation();
      setOpen(false);
      onEscape?.();
    }
  };
  return {
    shown,
    current,
    open: () => setOpen(true),
    close: () => setOpen(false),
    typed: () => {
      setOpen(true);
      point(-1);
    },
    pick,
    point,
    onKeyDown,
  };
}

function stepped(current: number, length: number, by: number): number {
  return length === 0 ? -1 : (current + by + length + (current < 0 && by < 0 ? 1 : 0)) % length;
}
