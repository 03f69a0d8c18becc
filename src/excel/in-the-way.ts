/** What makes cells a bad place for a block, whatever they hold: a table they reach into, cells merged among them. */
import { splitReference } from "../formulas/addresses";
import { supports } from "./host-version";

export interface InTheWay {
  /** Names of tables. */
  readonly tables: readonly string[];
  /** Addresses of merged cells. */
  readonly merged: readonly string[];
}

/** Queues the questions; the answer is known once they are sent. An Excel that cannot tell merged cells names none. */
export function askInTheWay(area: Excel.Range): () => InTheWay {
  const tables = area.getTables(false);
  tables.load("items/name");
  const merged = supports("1.13") ? area.getMergedAreasOrNullObject() : undefined;
  merged?.load("address");
  return () => ({
    tables: tables.items.map(({ name }) => name),
    merged: merged === undefined || merged.isNullObject ? [] : addressesIn(merged.address),
  });
}

/** `Sheet1!A1:B2,Sheet1!D4:E4` are A1:B2 and D4:E4; a sheet's name may hold a comma between quotes. */
const addressesIn = (text: string): readonly string[] =>
  (text.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? []).map((one) => splitReference(one.trim()).cells);
