/** A request to Excel that is not answered until a test says so: nothing is half-way for as long as that, on any machine. */
import type { WorkbenchSession } from "./workbench-page";

interface Waiting {
  hasCome: boolean;
  letGo: () => void;
}

export interface Held {
  /** Waits until the request has come. */
  readonly reached: () => Promise<void>;
  readonly letGo: () => Promise<void>;
}

/** Holds the n-th request from here on, of those that say this. */
export const holdRequest = (session: WorkbenchSession, number: number, says = "") =>
  hold(session, number, says, "request");

/** The same for its answer: the workbook has run it, and whoever asked does not know yet. */
export const holdAnswer = (session: WorkbenchSession, number: number, says = "") =>
  hold(session, number, says, "answer");

async function hold(
  session: WorkbenchSession,
  number: number,
  says: string,
  what: "request" | "answer",
): Promise<Held> {
  await session.page.evaluate(
    ({ at, text, isAnswer }) => {
      const page = window as unknown as Waiting;
      page.hasCome = false;
      const held = new Promise<void>((resume) => (page.letGo = resume));
      let count = 0;
      window.workbench?.between(async (batch, run) => {
        if (!JSON.stringify(batch).includes(text) || ++count !== at) return run(batch);
        const answer = isAnswer ? await run(batch) : undefined;
        page.hasCome = true;
        await held;
        return answer ?? run(batch);
      });
    },
    { at: number, text: says, isAnswer: what === "answer" },
  );
  return {
    reached: async () => {
      await session.page.waitForFunction(() => (window as unknown as Waiting).hasCome);
    },
    letGo: () =>
      session.page.evaluate(() => {
        (window as unknown as Waiting).letGo();
        window.workbench?.between(undefined);
      }),
  };
}
