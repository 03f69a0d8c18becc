/** Runs a command: one way in for every one of them, one outcome out, and nothing half done left behind. */
import type { Outcome, WorkHooks } from "../request";
import { requireExcel } from "./excel-version";
import { outcomeOf } from "./refusal";
import { nothingAdded, rollBack, type Added } from "./roll-back";
import { Work } from "./work";

/** Never rejects. On failure or cancel everything noted in `added` is taken back first. */
export async function attempt(hooks: WorkHooks, run: (work: Work, added: Added) => Promise<Outcome>): Promise<Outcome> {
  const added = nothingAdded();
  try {
    requireExcel();
    return await Excel.run((context) => run(new Work(context, hooks), added));
  } catch (thrown) {
    return takeBack(outcomeOf(thrown), added);
  }
}

async function takeBack(outcome: Outcome, added: Added): Promise<Outcome> {
  try {
    await rollBack(added);
    return outcome;
  } catch (thrown) {
    const second = outcomeOf(thrown);
    const message = [outcome, second].map((one) => (one.ok ? "" : one.message)).join(" / ");
    return { ok: false, reason: "failed", message };
  }
}
