/** Makes an .xlsx file in the browser: a chunk of its own, since the engine is large and rarely needed. */
import type { Edition } from "../../core/dataset/edition";
import { composePlan } from "../compose";
import type { WorkbookRequest } from "../../core/workbook-request";
import { loadEngine } from "./engine-browser";
import { writeXlsx } from "./write";

/** The bytes of the file a request describes; rejects only where the engine cannot be loaded. */
export async function makeXlsx(edition: Edition, request: WorkbookRequest): Promise<Uint8Array> {
  const [plan, engine] = await Promise.all([composePlan(edition, request), loadEngine()]);
  return writeXlsx(plan, engine);
}
