/** From one release's rows to another's, by their difference. */
import type { ReleaseDifference, ReleaseTable, Row, Script } from "./release";
import { RELEASE_TABLES, type Rows } from "./rows";

/** What every first release is a difference from. */
export const NOTHING: Rows = Object.fromEntries(RELEASE_TABLES.map((table) => [table, []])) as unknown as Rows;

/** @throws where the difference was made from other rows: a mixed-up file is a bug */
export const applyDifference = (from: Rows, difference: ReleaseDifference): Rows =>
  Object.fromEntries(RELEASE_TABLES.map((table) => [table, applyTo(from[table], difference, table)])) as Rows;

/** One table of it. @throws as above */
export const applyTo = (rows: readonly Row[], difference: ReleaseDifference, table: ReleaseTable): readonly Row[] =>
  follow(rows, difference.tables[table], `${difference.version}: ${table}`);

function follow(rows: readonly Row[], script: Script, what: string): readonly Row[] {
  const result: Row[] = [];
  let at = 0;
  for (const step of script) {
    if (typeof step !== "number") result.push(step);
    else {
      if (step > 0) result.push(...rows.slice(at, at + step));
      at += Math.abs(step);
    }
  }
  if (at !== rows.length) throw new Error(`${what} is a difference from ${at} rows, and there are ${rows.length}`);
  return result;
}
