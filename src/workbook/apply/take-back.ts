/** Looks at what a journal's entry stands for in the workbook, takes it back unless it is complete, and removes the entry last. */
import type { RequestContext } from "../../excel/host-objects";
import type { Edition } from "../../core/dataset/edition";
import type { Found } from "../../excel/attempt";
import type { Entry } from "../../excel/journal";
import { dropEntry, isEntryThere } from "../../excel/journal-parts";
import { dropNames, patiently, takeBackEntry, type Stuck } from "../../excel/take-back";
import { recordNamespace } from "../plan/marks";
import { readRecord } from "../plan/record";
import { looksBack } from "./rebuild/look-again";
import { roomNames } from "./rebuild/insert-lines";
import { removeChanges } from "./rebuild/note-changes";
import { settleCharts } from "./rebuild/redraw-charts";
import { takeBackFreeze, takeBackUnfreeze } from "./freeze/take-back";

export async function takeBack(edition: Edition, entry: Entry, stuck: Stuck): Promise<Found> {
  const { isBegun, isComplete } = await patiently((context) => look(context, entry));
  // The entry is the first thing of the first request: without it nothing was changed.
  if (!isBegun) return "nothing";
  if (isComplete) await complete(entry, stuck);
  else await undo(edition, entry, stuck);
  if (stuck.where.length === 0) await stuck.trying("", () => dropEntry(entry));
  return isComplete ? "complete" : "taken-back";
}

/** What the last request may have left over: names of ours, charts and the record that new ones replace. */
async function complete(entry: Entry, stuck: Stuck): Promise<void> {
  const { marks = [], rooms = [], pack } = entry;
  await stuck.trying("", () => dropNames([...marks, ...roomNames(rooms)]));
  await settleCharts(entry, stuck, true);
  if (pack === undefined) return;
  await stuck.trying("", () =>
    patiently(async (context) => {
      const older = (await recordsOf(context, pack[0])).filter(({ build }) => build < pack[1]);
      older.forEach(({ part }) => part.delete());
      await context.sync();
    }),
  );
}

async function undo(edition: Edition, entry: Entry, stuck: Stuck): Promise<void> {
  if (entry.action === "freeze") return takeBackFreeze(entry.id, stuck);
  if (entry.action === "unfreeze") return takeBackUnfreeze(edition, stuck);
  await settleCharts(entry, stuck, false);
  await takeBackEntry(entry, stuck, looksBack(entry));
  const { log, pack } = entry;
  if (log !== undefined && pack !== undefined)
    await stuck.trying("", () => patiently((context) => removeChanges(context, log, pack[1])));
}

async function look(context: RequestContext, entry: Entry) {
  const isBegun = await isEntryThere(context, entry);
  return { isBegun, isComplete: isBegun && ((await isBuilt(context, entry)) || (await areDropped(context, entry))) };
}

async function areDropped(context: RequestContext, { drops = [] }: Entry): Promise<boolean> {
  const parts = drops.map((id) => context.workbook.customXmlParts.getItemOrNullObject(id));
  parts.forEach((part) => part.load("id"));
  await context.sync();
  return parts.length > 0 && parts.every((part) => part.isNullObject);
}

async function isBuilt(context: RequestContext, { pack }: Entry): Promise<boolean> {
  if (pack === undefined) return false;
  return (await recordsOf(context, pack[0])).some(({ build }) => build === pack[1]);
}

async function recordsOf(context: RequestContext, number: number) {
  const parts = context.workbook.customXmlParts.getByNamespace(recordNamespace);
  parts.load("items/id");
  await context.sync();
  const read = parts.items.map((part) => ({ part, xml: part.getXml() }));
  await context.sync();
  return read.flatMap(({ part, xml }) => {
    const record = readRecord(xml.value);
    return record !== undefined && (record.pack ?? 1) === number ? [{ part, build: record.build }] : [];
  });
}
