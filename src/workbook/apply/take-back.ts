/** Looks at what a journal's entry stands for in the workbook, takes it back unless it is complete, and removes the entry last. */
import type { RequestContext } from "../../excel/host-objects";
import type { Edition } from "../../core/dataset/edition";
import type { Found } from "../../excel/attempt";
import type { Entry, Journal } from "../../excel/journal";
import { dropEntry, isEntryThere } from "../../excel/journal-parts";
import { dropNames, patiently, takeBackEntry, type Stuck } from "../../excel/take-back";
import { recordNamespace } from "../plan/marks";
import { readRecord } from "../plan/record";
import { removeChanges } from "./rebuild/note-changes";
import { takeBackFreeze, takeBackUnfreeze } from "./freeze/take-back";

export async function takeBack(
  edition: Edition,
  entry: Entry,
  stuck: Stuck,
  journal?: Pick<Journal, "looks">,
): Promise<Found> {
  const { isBegun, isComplete } = await patiently((context) => look(context, entry));
  // The entry is the first thing of the first request: without it nothing was changed.
  if (!isBegun) return "nothing";
  if (isComplete) await stuck.trying("", () => dropNames(entry.marks ?? []));
  else await undo(edition, entry, stuck, journal);
  if (stuck.where.length === 0) await stuck.trying("", () => dropEntry(entry));
  return isComplete ? "complete" : "taken-back";
}

async function undo(edition: Edition, entry: Entry, stuck: Stuck, journal?: Pick<Journal, "looks">): Promise<void> {
  if (entry.action === "freeze") return takeBackFreeze(entry.id, stuck);
  if (entry.action === "unfreeze") return takeBackUnfreeze(edition, stuck);
  await takeBackEntry(entry, stuck, journal?.looks);
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
  const parts = context.workbook.customXmlParts.getByNamespace(recordNamespace);
  parts.load("items/id");
  await context.sync();
  const records = parts.items.map((part) => part.getXml());
  await context.sync();
  return records.some(({ value }) => {
    const record = readRecord(value);
    return record !== undefined && (record.pack ?? 1) === pack[0] && record.build === pack[1];
  });
}
