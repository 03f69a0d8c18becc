/** Runs a command: one way in for every one of them, one outcome out, and nothing half done left behind. */
import { failureOf, type Failure, type NotDone } from "../../excel/failure";
import { holding } from "../../excel/hold";
import { requireExcel } from "../../excel/host-version";
import { Work } from "../../excel/work";
import type { Done, Outcome, WorkHooks } from "../request";
import { isNothing, nothingAdded, rollBack, type Added } from "./roll-back";

/** Never rejects. On failure or cancel everything noted in `added` is taken back first. */
export function attempt(hooks: WorkHooks, run: (work: Work, added: Added) => Promise<Done>): Promise<Outcome> {
  return holding(async () => {
    const added = nothingAdded();
    try {
      requireExcel();
      return await Excel.run((context) => run(new Work(context, hooks), added));
    } catch (thrown) {
      return takeBack(failureOf(thrown), added, hooks);
    }
  });
}

async function takeBack(failure: Failure, added: Added, { letGo }: WorkHooks): Promise<NotDone> {
  const not = { ok: false, ...failure, where: [] } as const;
  if (isNothing(added)) return { ...not, left: "as-before" };
  if (letGo?.aborted) return { ...not, left: "unknown" };
  try {
    await rollBack(added);
    return { ...not, left: "taken-back" };
  } catch (thrown) {
    return { ...not, left: "not-taken-back", where: [failureOf(thrown).detail] };
  }
}
