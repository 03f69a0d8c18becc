/** Finds what was begun in this workbook and not finished: a crash, a reload or a lost answer leaves its journal behind. */
import { journalNamespace, readJournal, type Entry } from "./journal";

/** The oldest entry; undefined where there is none or Excel cannot be asked. */
export async function findBegun(): Promise<Entry | undefined> {
  try {
    return await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts.getByNamespace(journalNamespace);
      parts.load("items/id");
      await context.sync();
      const read = parts.items.map((part) => part.getXml());
      // Nearly always there is none, and then nothing is sent.
      await context.sync();
      return read.flatMap(({ value }) => readJournal(value) ?? [])[0];
    });
  } catch {
    return undefined;
  }
}
