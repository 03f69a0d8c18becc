/** Answers a call over the add-in's own record, waiting first for the titles of sources where the answer cites them. */
import { atlas } from "../atlas";
import type { FunctionId } from "../contract/catalogue";
import { loadTitles, titlesAreHere } from "../source-titles";
import { answerCall } from "./answer";
import { errorCell, type Cells } from "./cell";

const CITING: ReadonlySet<FunctionId> = new Set(["AI_SOURCE", "AI_HISTORY", "AI_CONFLICTS", "AI_WHY", "AI_COMPANY"]);

/** Always settles: where the titles cannot be loaded, an error says so. */
export function answerHere(id: FunctionId, args: readonly unknown[]): Cells | Promise<Cells> {
  if (!CITING.has(id) || titlesAreHere()) return answerCall(atlas, id, args);
  return loadTitles().then(
    () => answerCall(atlas, id, args),
    () => [[errorCell({ code: "texts-not-loaded", language: "en" })]],
  );
}
