/** Owns how long a pane takes to be painted, its longest task, and what the workbench does while nobody does anything. */
import { median } from "../../support/ratios";
import { paneViews, showView } from "../pane/pane-page";
import { openWorkbench, type WorkbenchSession } from "../support/workbench-page";

const ROUNDS = 7;
const REST = 10_000;
/** What a browser calls a long task. */
export const LONG_TASK = 50;

interface Pane {
  readonly addIn: string;
  /** What is in it once it can be used. */
  readonly shows: string;
}

interface Watched {
  left?: boolean;
  paintedAt?: number;
  longest?: number;
}

/** Milliseconds from a page's own start to the frame that shows it, in turns, in a workbench that stands; the first round only warms. */
export async function paintTimes(panes: readonly Pane[]): Promise<readonly number[]> {
  const opened: { readonly session: WorkbenchSession; readonly shows: string; readonly taken: number[] }[] = [];
  for (const { addIn, shows } of panes) opened.push({ session: await openWorkbench({ addIn }), shows, taken: [] });
  for (const { session, shows } of opened) await session.context.addInitScript(watchPaint, shows);
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const { session, taken } of opened) {
      const time = await paintTime(session);
      if (round > 0) taken.push(time);
    }
  }
  for (const { session } of opened) await session.close();
  return opened.map(({ taken }) => median(taken));
}

function watchPaint(shows: string): void {
  if (window === window.top) return;
  const look = (): void => {
    if (document.querySelector(shows) === null) requestAnimationFrame(look);
    else requestAnimationFrame(() => setTimeout(() => ((window as Watched).paintedAt = performance.now())));
  };
  requestAnimationFrame(look);
}

/** The page is loaded anew, as by closing and opening the workbook. */
async function paintTime(session: WorkbenchSession): Promise<number> {
  await session.frame().evaluate(() => ((window as Watched).left = true));
  await session.page.evaluate(() => window.workbench?.restartAddIn());
  let time: number | undefined;
  while (time === undefined) {
    await session.page.waitForTimeout(30);
    time = await session.pane.locator("html").evaluate(paintedAt).catch(again);
  }
  await session.settle();
  return time;
}

function paintedAt(): number | undefined {
  const { left, paintedAt: time } = window as Watched;
  return left ? undefined : time;
}

/** A page that is just being replaced answers nothing. */
const again = (): undefined => undefined;

/** The longest task of the pane's own while each view is opened for the first time: the median of several panes. */
export async function longestTask(): Promise<number> {
  const longest: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const session = await openWorkbench();
    await session.pane.locator("#view h2").first().waitFor();
    await session.settle();
    await session.frame().evaluate(watchTasks);
    for (const view of paneViews.slice(1)) await showView(session, view);
    await session.page.waitForTimeout(500);
    longest.push(await session.frame().evaluate(() => (window as Watched).longest ?? 0));
    await session.close();
  }
  return Math.max(LONG_TASK, median(longest));
}

/** Only what the pane does itself: the sheet around it runs in the same thread. */
function watchTasks(): void {
  const watched = window as Watched;
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (name === "self") watched.longest = Math.max(watched.longest ?? 0, duration);
  }).observe({ type: "longtask" });
}

/** Milliseconds of the main thread's work, and of the clock, while a workbench with a pane is left alone. */
export async function restOf(addIn: string): Promise<{ readonly busy: number; readonly clock: number }> {
  const session = await openWorkbench({ addIn });
  await session.settle();
  await session.page.waitForTimeout(3_000);
  const debug = await session.context.newCDPSession(session.page);
  await debug.send("Performance.enable");
  const read = async () => {
    const { metrics } = await debug.send("Performance.getMetrics");
    const of = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? 0;
    return { busy: of("TaskDuration") * 1000, clock: of("Timestamp") * 1000 };
  };
  const before = await read();
  await session.page.waitForTimeout(REST);
  const after = await read();
  await session.close();
  return { busy: after.busy - before.busy, clock: after.clock - before.clock };
}
