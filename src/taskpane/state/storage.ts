/** Keeps the pane's state in the browser's local storage; where there is none, the pane simply forgets. */
import { reviveState, views, type PaneState } from "./pane-state";
import { initialState } from "./pane-state";
import { languages } from "../../contract/language";

const KEY = "ai-atlas.pane.1";

export function loadState(): PaneState {
  try {
    return sane(reviveState(window.localStorage.getItem(KEY)));
  } catch {
    return initialState;
  }
}

export function saveState(state: PaneState): void {
  try {
    window.localStorage.setItem(KEY, JSON.stringify(state));
  } catch {
    // Storage may be full or forbidden in a third-party frame; the sitting goes on without it.
  }
}

/** Names that today's pane does not know fall back to the first value. */
function sane(state: PaneState): PaneState {
  return {
    ...state,
    view: views.includes(state.view) ? state.view : initialState.view,
    language: state.language === "office" || languages.includes(state.language) ? state.language : "office",
    theme: ["office", "light", "dark"].includes(state.theme) ? state.theme : "office",
    explore: { ...state.explore, kind: state.explore.kind === "lines" ? "lines" : "bars" },
  };
}
