/** Listens to Excel for what may change the selected cell, and holds back while work of our own changes the workbook. */
import { watchCell } from "./cell-watch";
import { isHeld, onRelease } from "./hold";
import { supports } from "./host-version";
import { concerns, type CellsChanged } from "./concerns";
import type { Selection } from "./port";
import { readSelection } from "./selection";

/** Milliseconds that changes and calculations are gathered for: they come in bursts, and one look after each is enough. */
const GATHER = 150;

/** Tells the selected cell now and whenever it may have changed; returns what ends it. */
export function listenToSelection(changed: (selection: Selection) => void): () => void {
  let last: Selection | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let missed = false;
  const watch = watchCell(readSelection, (selection) => changed((last = selection)));
  const look = () => {
    clearTimeout(waiting);
    waiting = undefined;
    missed = isHeld();
    return missed ? Promise.resolve() : watch.look();
  };
  const lookSoon = () => {
    waiting ??= setTimeout(() => void look(), GATHER);
    return Promise.resolve();
  };
  const heard = (event: CellsChanged) => (concerns(event, last) ? lookSoon() : Promise.resolve());
  const registered = register({ look, heard });
  // What the work set off is calculated now, and that is told too: one look for both.
  const stopWaiting = onRelease(() => (missed ? void lookSoon() : undefined));
  void look();
  return () => {
    watch.stop();
    clearTimeout(waiting);
    stopWaiting();
    void registered.then((handlers) => handlers.forEach(removeHandler));
  };
}

interface Handler {
  readonly context: unknown;
  remove(): void;
}

interface Ears {
  readonly look: () => Promise<void>;
  readonly heard: (event: CellsChanged) => Promise<void>;
}

function register({ look, heard }: Ears): Promise<readonly Handler[]> {
  return Excel.run(async (context) => {
    const { workbook } = context;
    const handlers: Handler[] = [workbook.onSelectionChanged.add(look)];
    // The selected cell may be given another formula without being left, and its value comes after its formula.
    if (supports("1.9")) handlers.push(workbook.worksheets.onChanged.add(heard));
    if (supports("1.8")) handlers.push(workbook.worksheets.onCalculated.add(heard));
    await context.sync();
    return handlers;
  }).catch(() => []);
}

/** A handler is taken off in the context it was put on in; a page that is going away has nothing left to take off. */
function removeHandler(handler: Handler): void {
  void Excel.run(handler.context as Excel.RequestContext, async (context) => {
    handler.remove();
    await context.sync();
  }).catch(() => undefined);
}
