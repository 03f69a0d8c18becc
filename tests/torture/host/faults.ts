/** What can befall a request on its way to the workbook, and what a user may do just before it. */
import type { Between } from "../../../src/workbench/host/document-host";
import type { WorkbenchSession } from "../../browser/support/workbench-page";

export const faults = [
  "refused",
  "half",
  "lost",
  "late",
  "never",
  "closed before",
  "closed after",
  "closed, finished",
] as const;
export const acts = ["row in", "row out", "column in", "column out", "sort", "protect", "rename", "undo"] as const;
export type Fault = (typeof faults)[number];
export type Act = (typeof acts)[number];

export interface Plan {
  /** Which request of the action, from 1; 0 lets all of them through and counts them. */
  readonly at: number;
  readonly what: Fault | Act | undefined;
  /** In place of a number: a pattern that the request's text holds. */
  readonly holds?: string;
  /** The sheet a user acts on. */
  readonly sheet: string;
  /** A blank row there. */
  readonly spare: number;
  /** A blank column there. */
  readonly spareColumn: number;
}

/** The add-in's page as it was before it was closed. */
type Marked = typeof window & { isOld?: boolean };

/** Waits until a page that was closed has gone, however long that takes, and the one opened in its place has met its host. */
export async function reopened(session: WorkbenchSession): Promise<void> {
  const isOld = async () => {
    try {
      return await session.frame().evaluate(() => (window as Marked).isOld);
    } catch {
      // The frame is just being exchanged.
      return true;
    }
  };
  while (await isOld()) await session.page.waitForTimeout(50);
  await session.ready();
  await session.settle();
}

/** Installs the plan in the workbench's page; requests are counted from here on. */
export async function install(session: WorkbenchSession, plan: Plan): Promise<void> {
  await session.frame().evaluate(() => void ((window as Marked).isOld = true));
  return session.page.evaluate(({ at, what, holds, sheet, spare, spareColumn }) => {
    const port = window.workbench;
    if (!port) throw new Error("No workbench.");
    const page = window as unknown as { requests: number; reached: boolean; isGoing: boolean };
    page.requests = 0;
    page.reached = false;
    page.isGoing = false;
    const never = new Promise<never>(() => undefined);
    const close = () => {
      port.restartAddIn();
      return never;
    };
    const refusal = {
      Results: [],
      TraceIds: [],
      Error: {
        Code: "GeneralException",
        Message: "An internal error.",
        Location: "",
        ActionIndex: 0,
        HttpStatusCode: 500,
      },
    };
    const act = async () => {
      if (what === "row in") port.insertRows(sheet, 3, 1);
      if (what === "row out") await port.deleteRows(sheet, spare, 1);
      if (what === "column in") port.insertColumns(sheet, 2, 1);
      if (what === "column out") await port.deleteColumns(sheet, spareColumn, 1);
      if (what === "sort") port.sortDown("Sheet1!A1:C3");
      if (what === "protect") port.protectSheet(sheet);
      if (what === "rename") port.rename(sheet, "Renamed");
      if (what === "undo") await port.undo();
    };
    // What functions answer is no request of an action's: it comes whenever a cell asks.
    const isAnswer = (batch: Parameters<Between>[0]) =>
      batch.Actions.some(({ Name: name }) => name === "SetInvocationArrayResults");
    port.between(async (batch, run) => {
      if (isAnswer(batch)) return run(batch);
      page.requests += 1;
      const text = JSON.stringify(batch);
      const isIt = !page.reached && (holds === undefined ? page.requests === at : new RegExp(holds).test(text));
      page.reached ||= isIt;
      // The removal of its journal is the last thing a piece of work asks for.
      page.isGoing ||= page.reached && text.includes('"Name":"Delete"');
      if (!isIt) return run(batch);
      switch (what) {
        case "refused":
          return refusal;
        case "half":
          await run({ ...batch, Actions: batch.Actions.slice(0, Math.ceil(batch.Actions.length / 2)) });
          return refusal;
        case "lost":
          await run(batch);
          return refusal;
        case "late":
          await new Promise((resume) => setTimeout(resume, 700));
          return run(batch);
        case "never":
          return never;
        case "closed before":
          return close();
        case "closed, finished":
          await run({ ...batch, Actions: batch.Actions.slice(0, Math.ceil(batch.Actions.length / 2)) });
          return close();
        case "closed after":
          await run(batch);
          return close();
        default:
          await act();
          return run(batch);
      }
    });
  }, plan);
}

/** Whether the request that something befalls has come. */
export function isReached(session: WorkbenchSession): Promise<boolean> {
  return session.page.evaluate(() => (window as unknown as { reached: boolean }).reached);
}

/** Whether the work went on with that request or behind it. */
export function wentOn(session: WorkbenchSession): Promise<boolean> {
  return session.page.evaluate(() => (window as unknown as { isGoing: boolean }).isGoing);
}

/** Takes it away again; how many requests there were. */
export function uninstall(session: WorkbenchSession): Promise<number> {
  return session.page.evaluate(() => {
    window.workbench?.between(undefined);
    return (window as unknown as { requests: number }).requests;
  });
}
