/** Owns opening an add-in that was written elsewhere through the workbench's own door, as a person does at the command line. */
import { join, resolve } from "node:path";
import { openDoor, type Door } from "../../../src/cli/door";
import { openWorkbench, type WorkbenchSession } from "./workbench-page";

export const foreignAddIns = resolve(__dirname, "../../fixtures/foreign");

export interface ForeignSession {
  readonly session: WorkbenchSession;
  readonly door: Door;
  close(): Promise<void>;
}

/** Opens an add-in of the fixtures; its addresses are on a host that does not exist, its files come from their folder. */
export async function openForeign(name: string, pages = foreignAddIns): Promise<ForeignSession> {
  const distDir = process.env["ATLAS_DIST_UNDER_TEST"];
  if (distDir === undefined) throw new Error("No build: run the browser tests through jest's browser project.");
  const door = await openDoor({ port: 0, distDir, manifest: join(foreignAddIns, name, "manifest.xml"), pages });
  const session = await openWorkbench({ address: door.address });
  const close = async (): Promise<void> => {
    await session.close();
    await door.close();
  };
  return { session, door, close };
}
