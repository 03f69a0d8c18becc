/** A request to Excel that is not answered until a test says so: nothing is half-way for as long as that, on any machine. */
import type { WorkbenchSession } from "./workbench-page";

interface Held {
  letGo: () => void;
}

/** Holds the n-th request from here on, of those that say this; returns what lets it go. */
export async function holdRequest(session: WorkbenchSession, number: number, says = ""): Promise<() => Promise<void>> {
  await session.page.evaluate(
    ({ at, text }) => {
      const page = window as unknown as Held;
      const held = new Promise<void>((resume) => (page.letGo = resume));
      let count = 0;
      window.workbench?.between(async (batch, run) => {
        if (JSON.stringify(batch).includes(text) && ++count === at) await held;
        return run(batch);
      });
    },
    { at: number, text: says },
  );
  return () =>
    session.page.evaluate(() => {
      (window as unknown as Held).letGo();
      window.workbench?.between(undefined);
    });
}
