/** What every part of the pane can reach: the data, the words, the host, the state and the actions. */
import { createContext, useContext } from "react";
import type { Atlas } from "../core/dataset/atlas";
import type { Edition } from "../core/dataset/edition";
import type { Actions } from "./actions/actions";
import type { Host, Selection } from "../excel/port";
import type { PaneServices } from "./services";
import type { PaneState, ViewName } from "./state/pane-state";
import type { PaneWork } from "./work/pane-work";
import type { Words } from "./words/words";

export interface PaneWorld {
  readonly edition: Edition;
  /** That of the edition. */
  readonly atlas: Atlas;
  readonly words: Words;
  /** Undefined in a plain browser. */
  readonly host: Host | undefined;
  readonly services: PaneServices;
  readonly state: PaneState;
  readonly update: (change: Partial<PaneState>) => void;
  /** Changes the view, and whatever the new view is to show. */
  readonly go: (view: ViewName, change?: Partial<PaneState>) => void;
  readonly actions: Actions;
  /** The one piece of work on the workbook, whatever view is open. */
  readonly work: PaneWork;
}

export const PaneContext = createContext<PaneWorld | undefined>(undefined);

export function usePane(): PaneWorld {
  const world = useContext(PaneContext);
  if (world === undefined) throw new Error("usePane is called outside the pane");
  return world;
}

/** The selected cell, apart from the rest so that moving through the sheet redraws only what follows it. */
export const SelectionContext = createContext<Selection | undefined>(undefined);

export function useSelection(): Selection | undefined {
  return useContext(SelectionContext);
}
