/**
 * Lets each request of each action of the pane fail, and lets a user act before it, in the workbench with the real
 * Office.js: whatever happens, the workbook is as before or as promised, and the pane says which.
 */
import { openAnew, type WorkbenchSession } from "../browser/support/workbench-page";
import { button, hiddenTraces, says } from "../browser/workbook/pack-page";
import { acts, faults, install, isReached, reopened, uninstall, wentOn, type Act, type Fault } from "./host/faults";
import { actions, type TriedAction } from "./host/actions";
import { contents, differences, type Contents } from "./host/contents";
import { startHere } from "./start";
import { chosen, sliced, type Options, type Tally } from "./tally";

/** Cases where no number is given: each takes some seconds, and there are about a thousand. */
const usual = 12;
/** Each in a browser context of its own; a case waits as much as it computes. */
const atOnce = 2;

interface Case {
  readonly action: TriedAction;
  readonly at: number;
  readonly what: Fault | Act;
}

export async function torture(options: Options): Promise<Tally> {
  const stop = await startHere();
  try {
    const counts = new Map<TriedAction, number>();
    const done = new Map<TriedAction, string>();
    const onlys = (options.only ?? "").split("|");
    const tried = actions.filter(({ name }) => onlys.some((only) => only.startsWith(name) || name.startsWith(only)));
    for (const action of tried) {
      const { requests, after } = await perform(action, undefined);
      counts.set(action, requests);
      done.set(action, after);
      options.say(`${action.name}: ${requests} requests`);
    }
    const all = tried.flatMap((action) =>
      Array.from({ length: counts.get(action) ?? 0 }, (_, index) => index + 1).flatMap((at) =>
        whats.map((what): Case => ({ action, at, what })),
      ),
    );
    const wanted = sliced(
      all.filter((one) => onlys.some((only) => isNamed(nameOfCase(one), only))),
      options.slice,
      placeOf,
    );
    // A slice is wanted whole.
    const cases = chosen(wanted, { ...options, cases: options.cases ?? (options.slice ? wanted.length : usual) });
    const lost: string[] = [];
    const open = [...cases];
    const tryOpen = async () => {
      for (let one = open.shift(); one !== undefined; one = open.shift()) {
        const problem = await tryCase(one, done.get(one.action) ?? "").catch(
          (thrown: unknown) => String(thrown).split("\n")[0],
        );
        const name = nameOfCase(one);
        options.say(`  ${name}: ${problem ?? "survived"}`);
        if (problem !== undefined) lost.push(`${name}: ${problem}`);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, tryOpen));
    return { tried: cases.length, survived: cases.length - lost.length, lost };
  } finally {
    await stop();
  }
}

/** More requests than any action sends: how many one sends may differ by one or two from run to run. */
const MOST_REQUESTS = 32;
const whats: readonly Case["what"][] = [...faults, ...acts];

const placeOf = ({ action, at, what }: Case): number =>
  (actions.indexOf(action) * MOST_REQUESTS + at) * whats.length + whats.indexOf(what);

/** `insert, row in at 1` is not `insert, row in at 12`. */
const isNamed = (name: string, only: string): boolean => name.startsWith(only) && !/^\d/.test(name.slice(only.length));

const nameOfCase = ({ action, what, at }: Case): string => `${action.name}, ${what} at ${at}`;

interface Performed {
  readonly requests: number;
  readonly said: string;
  readonly before: string;
  readonly after: string;
  /** Whether the work went on with the request that something befell, or behind it. */
  readonly wasGoing: boolean;
}

/** Pages that no case is in; one in which something went wrong is closed, and all are with their browser. */
const free: WorkbenchSession[] = [];
const freePage = (): WorkbenchSession | undefined => {
  const one = free.pop();
  return one?.page.isClosed() ? freePage() : one;
};

async function perform(action: TriedAction, fault: Omit<Case, "action"> | undefined): Promise<Performed> {
  const session = await openAnew(freePage());
  try {
    await action.prepare(session);
    const before = await contents(session);
    const { sheet, spare, spareColumn } = action;
    await install(session, { at: fault?.at ?? 0, what: fault?.what, sheet, spare, spareColumn });
    await action.act(session);
    const said = await endOf(session, fault?.what, action);
    await session.settle();
    const requests = await uninstall(session);
    const performed = { requests, said, before, after: await contents(session), wasGoing: await wentOn(session) };
    free.push(session);
    return performed;
  } catch (thrown) {
    const line = await session.pane.locator("#status-text").allInnerTexts();
    await session.close();
    throw new Error([inOneLine(thrown), `the pane says "${line.join()}"`, ...session.errors].join(" | "));
  }
}

/** With what was waited for in vain, which stands further down. */
function inOneLine(thrown: unknown): string {
  const [first = "", ...more] = String(thrown).split("\n");
  const awaited = more.find((line) => line.includes("waiting for"));
  return awaited === undefined ? first : `${first} ${awaited.trim()}`;
}

const doneWords = /^(Finished|Inserted|Frozen|Unfrozen|Entered|Built|Rebuilt)/;

/** What the status line says once nothing is under way. */
async function ended(session: WorkbenchSession): Promise<string> {
  return says(
    session,
    /^(Inserted|Frozen|Unfrozen|Entered|Built|Rebuilt|That failed|There is|The |A cell|Cancelled|This Excel|[A-Z]+\d+:)/,
  );
}

/** What is said in the end, after whatever a person does about a request that is not answered or a pane that was closed. */
async function endOf(session: WorkbenchSession, what: Fault | Act | undefined, action: TriedAction): Promise<string> {
  if (what === "never") return afterSilence(session);
  if (isClosing(what)) return afterClosing(session, isFinished(what, action) ? "Finish" : "Take back");
  return ended(session);
}

/** False where the work ends first: how many requests there are beside it is nobody's to say beforehand. */
async function untilReached(session: WorkbenchSession): Promise<boolean> {
  const over = new Set<string>();
  void ended(session).then(
    (said) => over.add(said),
    (thrown: unknown) => over.add(String(thrown)),
  );
  while (!(await isReached(session))) {
    if (over.size > 0) {
      await session.settle();
      return isReached(session);
    }
    await session.page.waitForTimeout(50);
  }
  return true;
}

/** Asks to stop, until the pane lets go, and then to take back. */
async function afterSilence(session: WorkbenchSession): Promise<string> {
  if (!(await untilReached(session))) return ended(session);
  // A request beside the work stops nothing: then the work ends, and there is nothing to cancel.
  const said = await Promise.race([ended(session), cancelled(session).catch(() => ended(session))]);
  await uninstall(session);
  return /no longer waited for/.test(said) ? seenTo(session, "Take back") : said;
}

async function cancelled(session: WorkbenchSession): Promise<string> {
  await button(session, "Cancel").evaluate((element: HTMLElement) => element.click());
  return says(session, /no longer waited for|^(Inserted|Frozen|Unfrozen|Entered|Built|Rebuilt|Cancelled)/);
}

/** Opens the pane again, which finds what was begun. */
async function afterClosing(session: WorkbenchSession, choice: Choice): Promise<string> {
  if (!(await untilReached(session))) return ended(session);
  await uninstall(session);
  await reopened(session);
  const isBegun = (await hiddenTraces(session)).some((trace) => trace.endsWith(":journal"));
  return isBegun ? seenTo(session, choice) : "Nothing was begun.";
}

type Choice = "Take back" | "Finish";

async function seenTo(session: WorkbenchSession, choice: Choice): Promise<string> {
  await button(session, choice).evaluate((element: HTMLElement) => element.click());
  return says(
    session,
    /^(Taken back|It was finished|Finished|Inserted|Frozen|Unfrozen|Entered|Built|Rebuilt|Nothing in this workbook|Not taken|That failed)/,
  );
}

/** A reason where something was lost or said that is not so; undefined where all is well. */
async function tryCase(one: Case, promised: string): Promise<string | undefined> {
  const { action, at, what } = one;
  const { said, before, after, wasGoing } = await perform(action, { at, what });
  const isDone = doneWords.test(said) || said.startsWith("It was finished");
  // What stands without a journal when the pane was closed is one or the other, and nothing is said of it.
  if (isClosing(what)) return closedCase(said, after, before, promised, isFinished(what, action));
  if ((acts as readonly string[]).includes(what))
    return userCase({ said, isDone, after, isUndone: what === "undo" && !wasGoing }, action);
  // What was not answered may stand or not: that nothing is unfinished is true of both.
  if (said.startsWith("Nothing in this workbook") && (after === before || after === promised)) return undefined;
  if (after === before && !isDone) return undefined;
  if (after === promised && isDone) return undefined;
  return `said "${said}"; the workbook is ${nameOf(after, before, promised)}`;
}

const isClosing = (what: Fault | Act | undefined): boolean => what?.startsWith("closed") ?? false;

const isFinished = (what: Fault | Act | undefined, { neverFinished }: TriedAction): boolean =>
  what === "closed, finished" && !neverFinished;

function closedCase(
  said: string,
  after: string,
  before: string,
  promised: string,
  finished: boolean,
): string | undefined {
  const isOne = after === before || after === promised;
  const isAsSaid = /^Taken back/.test(said)
    ? after === before
    : finished && doneWords.test(said)
      ? after === promised
      : isOne;
  return isAsSaid ? undefined : `said "${said}"; the workbook is ${nameOf(after, before, promised)}`;
}

function nameOf(after: string, before: string, promised: string): string {
  if (after === before) return "as before";
  if (after === promised) return "as promised";
  const apart = (other: string) => differences(JSON.parse(after), JSON.parse(other)).slice(0, 3).join("; ");
  return `neither as before (${apart(before)}) nor as promised (${apart(promised)})`;
}

interface UserCase {
  readonly said: string;
  readonly isDone: boolean;
  readonly after: string;
  /** The user undid what was done, once all of it was. */
  readonly isUndone: boolean;
}

/** After an act of the user's neither state can be known beforehand; what is theirs must be there, and ours live or frozen. */
function userCase({ said, isDone, after, isUndone }: UserCase, action: TriedAction): string | undefined {
  const missing = ["00700", "1E5", "mine"].filter((own) => !after.includes(`"${own}"`));
  if (missing.length > 0) return `said "${said}"; gone: ${missing.join(", ")}`;
  const broken = /"=(?:[^"\\]|\\.)*#REF!/.exec(after)?.[0];
  if (isDone && !isUndone && action.stands?.(JSON.parse(after) as Contents, said) === false)
    return `said "${said}"; that does not stand in the workbook`;
  // What was not done leaves what a deleted row had broken before.
  if (isDone && broken !== undefined) return `said "${said}"; a reference is broken: …${broken}…`;
  return isDone || /(Nothing was changed|There is nothing|taken back|as it was|Replace (it|them)\?)/.test(said)
    ? undefined
    : `said "${said}"`;
}
