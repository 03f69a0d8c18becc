/**
 * Runs a piece of work on the open workbook: one way in, one outcome out, and nothing half done left behind that is
 * not said. What failed is looked at first: it may be done all the same.
 */
import { failureOf, type NotDone } from "./failure";
import { holding } from "./hold";
import { requireExcel } from "./host-version";
import { Journal, type Action, type Entry } from "./journal";
import { dropEntry } from "./journal-parts";
import { Moved } from "./moved";
import { Stuck } from "./take-back";
import { Work, type Hooks } from "./work";

/** What was found of an entry, and what became of it. */
export type Found = "nothing" | "complete" | "taken-back";

export interface Attempt<Done> {
  readonly action: Action;
  readonly hooks: Hooks;
  run(work: Work, journal: Journal<Done>): Promise<Done>;
  /** Takes back what the entry says was begun, unless it is complete. */
  takeBack(entry: Entry, stuck: Stuck): Promise<Found>;
}

/** How often work is begun again because cells had moved under it. */
const tries = 3;

/** Never rejects. */
export function attempt<Done extends object>(wanted: Attempt<Done>): Promise<Done | NotDone> {
  return holding(async () => {
    for (let count = 1; ; count++) {
      const journal = new Journal<Done>(wanted.action);
      try {
        requireExcel();
        const done = await Excel.run((context) => wanted.run(new Work(context, wanted.hooks), journal));
        if (journal.isLeft && journal.entry) await dropAgain(journal.entry);
        return done;
      } catch (thrown) {
        const end = await settle(wanted, thrown, journal);
        const isOpen = "left" in end && (end.left === "not-taken-back" || end.left === "unknown");
        if (!(thrown instanceof Moved) || isOpen || count >= tries) return end;
      }
    }
  }, wanted.hooks.letGo);
}

/** What the entry stands for is complete; where it will not go now either, whoever opens the pane next finds it. */
async function dropAgain(entry: Entry): Promise<void> {
  try {
    await dropEntry(entry);
  } catch {
    // The work is done all the same.
  }
}

async function settle<Done>(wanted: Attempt<Done>, thrown: unknown, journal: Journal<Done>): Promise<Done | NotDone> {
  const failure = thrown instanceof Moved ? { reason: "failed" as const, detail: thrown.where } : failureOf(thrown);
  const not = { ok: false, ...failure, where: [] } as const;
  const { entry } = journal;
  if (entry === undefined) return { ...not, left: "as-before" };
  if (wanted.hooks.letGo?.aborted) return { ...not, left: "unknown" };
  const stuck = new Stuck();
  let found: Found = "taken-back";
  await stuck.trying("", async () => {
    found = await wanted.takeBack(entry, stuck);
  });
  if (stuck.where.length > 0) return { ...not, left: "not-taken-back", where: stuck.where };
  return outcomeOf(found, journal.outcome) ?? { ...not, left: leftBy(found) };
}

const outcomeOf = <Done>(found: Found, done: Done | undefined) => (found === "complete" ? done : undefined);

const leftBy = (found: Found) => (found === "taken-back" ? "taken-back" : "as-before");
