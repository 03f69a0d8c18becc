/** Owns taking a workbook through a file of the workbench's own, and what another program may lose of it on the way. */
import { readFileSync } from "node:fs";
import type { WorkbenchSession } from "../support/workbench-page";

interface SavedTable {
  id: string;
  name: string;
  sheetId: string;
  area: { row: number; column: number };
}

/** What a file has beside the cells, as far as tests touch it. */
export interface SavedFile {
  readonly beside: {
    readonly tables: SavedTable[];
    readonly maps: { documentSettings: [string, unknown][] };
  };
}

/** Saves, lets the file be changed, and opens it in place of what is there. */
export async function throughFile(session: WorkbenchSession, change: (file: SavedFile) => void): Promise<void> {
  const file = await savedFile(session);
  change(file);
  await openFile(session, file);
}

export async function savedFile(session: WorkbenchSession): Promise<SavedFile> {
  const [download] = await Promise.all([
    session.page.waitForEvent("download"),
    session.page.getByRole("button", { name: "Save", exact: true }).click(),
  ]);
  return JSON.parse(readFileSync(await download.path(), "utf8")) as SavedFile;
}

/** Opens a file in place of what is there, and waits for the add-in's page that begins anew with it. */
export async function openFile(session: WorkbenchSession, file: SavedFile): Promise<void> {
  const [chooser] = await Promise.all([
    session.page.waitForEvent("filechooser"),
    session.page.getByRole("button", { name: "Open", exact: true }).click(),
  ]);
  const loaded = session.page.waitForEvent("framenavigated", (frame) => frame.name() === "addin");
  await chooser.setFiles({
    name: "book.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(file)),
  });
  await loaded;
  await session.ready();
  await session.settle();
}
