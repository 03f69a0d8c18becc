/** Finding and removing a journal's entry in the workbook. */
import { journalNamespace, readJournal, type Entry } from "./journal";
import { patiently } from "./take-back";

async function entryParts(context: Excel.RequestContext, { id }: Entry): Promise<readonly Excel.CustomXmlPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(journalNamespace);
  parts.load("items/id");
  await context.sync();
  const read = parts.items.map((part) => ({ part, xml: part.getXml() }));
  await context.sync();
  return read.filter(({ xml }) => readJournal(xml.value)?.id === id).map(({ part }) => part);
}

export async function isEntryThere(context: Excel.RequestContext, entry: Entry): Promise<boolean> {
  return (await entryParts(context, entry)).length > 0;
}

/** Alone, and after everything else. */
export function dropEntry(entry: Entry): Promise<void> {
  return patiently(async (context) => {
    (await entryParts(context, entry)).forEach((part) => part.delete());
    await context.sync();
  });
}
