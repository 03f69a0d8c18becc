/** Escape inside the pane: done once, by the innermost thing that has a use for it. */
import type { KeyboardEvent } from "react";

/**
 * A key handler that answers Escape and keeps it from Office.js, which takes any Escape it hears as leaving
 * the pane and puts the focus on the pane's first control.
 */
export function onEscape(act: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    act();
  };
}
