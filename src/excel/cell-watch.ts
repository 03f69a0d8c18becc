/** Reports the selected cell, and again while it is being calculated, so that no passing `#BUSY!` stays; with an end. */
import type { Selection } from "./port";

/** Milliseconds before each further look: ten seconds in all, then a cell that hangs is left as it is. */
const PAUSES = [100, 200, 400, 800, 1500, 3000, 4000] as const;

/** What Excel shows in a cell that has no result yet. */
const PASSING = /^#(?:BUSY!|GETTING_DATA)$/;

export function isCalculating({ value, text }: Pick<Selection, "value" | "text">): boolean {
  return PASSING.test(text) || (typeof value === "string" && PASSING.test(value));
}

export interface CellWatch {
  /** Looks now; a look that was under way is given up. */
  readonly look: () => Promise<void>;
  readonly stop: () => void;
}

/**
 * @param read what is selected; undefined where nothing can be read
 * @param changed is told what is found, each further time only when the cell reads differently
 */
export function watchCell(
  read: () => Promise<Selection | undefined>,
  changed: (selection: Selection) => void,
  pause: (milliseconds: number) => Promise<void> = sleep,
): CellWatch {
  let turn = 0;
  let told = "";
  const look = async () => {
    const own = ++turn;
    for (const milliseconds of [0, ...PAUSES]) {
      if (milliseconds > 0) await pause(milliseconds);
      const selection = own === turn ? await read() : undefined;
      if (selection === undefined || own !== turn) return;
      const shown = JSON.stringify(selection);
      if (milliseconds === 0 || shown !== told) changed(selection);
      told = shown;
      if (!isCalculating(selection)) return;
    }
  };
  const stop = () => {
    turn++;
  };
  return { look, stop };
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, milliseconds));
}
