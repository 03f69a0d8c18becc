/**
 * Lets each request of each action of the pane fail, and lets a user act before it, in the workbench with the real
 * Office.js: whatever happens, the workbook is as before or as promised, and the pane says which.
 */
import { openWorkbench, type WorkbenchSession } from "../browser/support/workbench-page";
import { hiddenTraces, readSheets, says } from "../browser/workbook/pack-page";
import { acts, faults, install, uninstall, type Act, type Fault } from "./host/faults";
import { actions, type TriedAction } from "./host/actions";
import { startHere } from "./start";
import { chosen, type Options, type Tally } from "./tally";

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
    for (const action of actions) {
      const { requests, after } = await perform(action, undefined);
      counts.set(action, requests);
      done.set(action, after);
      options.say(`${action.name}: ${requests} requests`);
    }
    const all = actions.flatMap((action) =>
      Array.from({ length: counts.get(action) ?? 0 }, (_, index) => index + 1).flatMap((at) =>
        [...faults, ...acts].map((what): Case => ({ action, at, what })),
      ),
    );
    const cases = chosen(all, options);
    const lost: string[] = [];
    for (const one of cases) {
      const problem = await tryCase(one, done.get(one.action) ?? "").catch((thrown: unknown) => String(thrown));
      const name = `${one.action.name}, ${one.what} at ${one.at}`;
      options.say(`  ${name}: ${problem ?? "survived"}`);
      if (problem !== undefined) lost.push(`${name}: ${problem}`);
    }
    return { tried: cases.length, survived: cases.length - lost.length, lost };
  } finally {
    await stop();
  }
}

interface Performed {
  readonly requests: number;
  readonly said: string;
  readonly before: string;
  readonly after: string;
}

async function perform(action: TriedAction, fault: Omit<Case, "action"> | undefined): Promise<Performed> {
  const session = await openWorkbench();
  try {
    await action.prepare(session);
    const before = await contents(session);
    await install(session, { at: fault?.at ?? 0, what: fault?.what, sheet: action.sheet });
    await action.act(session);
    const said = await ended(session);
    await session.settle();
    const requests = await uninstall(session);
    return { requests, said, before, after: await contents(session) };
  } finally {
    await session.close();
  }
}

const doneWords = /^(Inserted|Frozen|Unfrozen|Entered|Built|Rebuilt)/;

/** What the status line says once nothing is under way. */
async function ended(session: WorkbenchSession): Promise<string> {
  return says(
    session,
    /^(Inserted|Frozen|Unfrozen|Entered|Built|Rebuilt|That failed|There is|The |A cell|Cancelled|This Excel|[A-Z]+\d+:)/,
  );
}

/** A reason where something was lost or said that is not so; undefined where all is well. */
async function tryCase({ action, at, what }: Case, promised: string): Promise<string | undefined> {
  const { said, before, after } = await perform(action, { at, what });
  const isDone = doneWords.test(said);
  if ((acts as readonly string[]).includes(what)) return userCase(said, isDone, after);
  if (after === before && !isDone) return undefined;
  if (after === promised && isDone) return undefined;
  return `said "${said}"; the workbook is ${nameOf(after, before, promised)}`;
}

function nameOf(after: string, before: string, promised: string): string {
  if (after === before) return "as before";
  if (after === promised) return "as promised";
  const at = [...after].findIndex((letter, index) => letter !== before[index]);
  return `neither as before nor as promised: …${after.slice(Math.max(0, at - 60), at + 120)}… for …${before.slice(Math.max(0, at - 60), at + 120)}…`;
}

/** After an act of the user's neither state can be known beforehand; what is theirs must be there, and ours live or frozen. */
function userCase(said: string, isDone: boolean, after: string): string | undefined {
  const missing = ["00700", "1E5", "mine"].filter((own) => !after.includes(`"${own}"`));
  if (missing.length > 0) return `said "${said}"; gone: ${missing.join(", ")}`;
  if (/#REF!/.test(after)) return `said "${said}"; a reference is broken`;
  return isDone || /(Nothing was changed|taken back|as it was)/.test(said) ? undefined : `said "${said}"`;
}

/** Everything a person could miss: contents, formats, links, and what is hidden; names and parts by kind. */
async function contents(session: WorkbenchSession): Promise<string> {
  const sheets = await readSheets(session);
  const traces = [...(await hiddenTraces(session))].sort();
  return JSON.stringify({
    sheets: sheets.map(({ name, formulas, formats }) => ({
      name,
      formulas: trimmed(formulas),
      formats: trimmed(formats),
    })),
    traces,
  });
}

/** Without blank lines at the end, which clearing leaves behind. */
function trimmed<T>(rows: readonly (readonly T[])[]): readonly (readonly T[])[] {
  const blank = (value: T) => (value as unknown) === "" || (value as unknown) === "General";
  const short = rows.map((row) => row.slice(0, row.length - [...row].reverse().findIndex((value) => !blank(value))));
  const lines = short.map((row, index) => (rows[index]?.every(blank) ? [] : row));
  const last = [...lines].reverse().findIndex((row) => row.length > 0);
  return last < 0 ? [] : lines.slice(0, lines.length - last);
}
