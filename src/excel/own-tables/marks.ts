/**
 * How the reader's own tables are known again, whatever they are called and wherever they stand: by a hidden name over
 * their heads; and by their ids in the document's settings, which spare asking where they are.
 */
import { ownKinds, type OwnTable } from "../../contract/own-table";
import { own } from "../../core/own";
import { quoteSheet } from "../../formulas/addresses";
import { remembered } from "../document-settings";
import type { Failure } from "../failure";
import { remember } from "../remember";
import { dropNames } from "../take-back";
import { OWN_ROWS } from "./flag";

const IDS = "atlas.own-tables";

/** Excel moves what a name refers to along with the cells, also when rows are sorted or the sheet is renamed. */
export const tableMark = (kind: OwnTable): string => `_AtlasOwn_${kind}`;

export const headsFormula = (sheet: string, heads: string): string =>
  `=${quoteSheet(sheet)}!${heads.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;

/** The kind of table a hidden name marks; undefined for any other name. */
export const kindMarked = (mark: string): OwnTable | undefined => ownKinds.find((kind) => tableMark(kind) === mark);

export type TableIds = ReadonlyMap<OwnTable, string>;

/** The id of each table; without a round trip. */
export function rememberedIds(): TableIds {
  const kept = parseIds(remembered(IDS) ?? "{}");
  return new Map(
    ownKinds.flatMap((kind) => {
      const id = own(kept, kind);
      return typeof id === "string" ? [[kind, id] as const] : [];
    }),
  );
}

function parseIds(text: string): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(text);
    return typeof kept === "object" && kept !== null ? (kept as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

export function rememberIds(ids: TableIds): Promise<Failure | undefined> {
  return remember(IDS, ids.size === 0 ? undefined : JSON.stringify(Object.fromEntries(ids)));
}

/** Forgets tables that are gone for good; with the last of them that there were any. */
export async function forgetTables(kinds: readonly OwnTable[]): Promise<Failure | undefined> {
  const ids = new Map([...rememberedIds()].filter(([kind]) => !kinds.includes(kind)));
  await dropNames(kinds.map(tableMark));
  return (await rememberIds(ids)) ?? (ids.size === 0 ? remember(OWN_ROWS, undefined) : undefined);
}
