/** The part of the English wording that formulas need at once: the reasons behind errors, and the headline lines' names. */
import type { CompiledDataset } from "../../core/dataset/compiled";
import type { Wording } from "../../core/dataset/types";

/** Texts of the absences and the headline lines, by statement id, in the order of the whole wording. */
export function reasonsOf(compiled: CompiledDataset, wording: Wording): Wording {
  const absent = compiled.absences.map((row) => row[7]);
  const headline = compiled.headlines.flatMap((row) => [row[8], row[9]]);
  const needed = new Set([...absent, ...headline]);
  return Object.fromEntries(Object.entries(wording).filter(([id]) => needed.has(id)));
}
