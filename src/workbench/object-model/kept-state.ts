/** Owns the form in which a workbook file keeps what stands beside the cells, and putting that back. */
import type { Placed, Place } from "./placed";
import type { TableState, WorkbookState } from "./workbook-state";

const LISTS = ["charts", "notes", "xmlParts", "conditionalFormats"] as const;
const MAPS = ["settings", "documentSettings", "pageLayouts", "protectedSheets", "nameComments", "nameScopes"] as const;
const SETS = ["veryHiddenSheets", "hiddenNames"] as const;
const PLACED = ["hyperlinks", "validations"] as const;

/** A table with its filters in a form that JSON has. */
type KeptTable = Omit<TableState, "filters"> & { readonly filters: readonly (readonly [number, unknown])[] };

/** Plain data: what `JSON.stringify` writes and `JSON.parse` reads. A part that a file lacks is empty. */
export interface KeptState {
  readonly tables?: readonly KeptTable[];
  readonly lists?: Partial<Record<(typeof LISTS)[number], readonly object[]>>;
  readonly maps?: Partial<Record<(typeof MAPS)[number], readonly (readonly [string, unknown])[]>>;
  readonly sets?: Partial<Record<(typeof SETS)[number], readonly string[]>>;
  readonly placed?: Partial<Record<(typeof PLACED)[number], readonly (readonly [Place, unknown])[]>>;
  readonly workbookProtected?: boolean;
  readonly countsFrom1904?: boolean;
  readonly nextId?: number;
}

/** What is to be kept of a workbook's state. */
export function keepState(state: WorkbookState): KeptState {
  return {
    tables: state.tables.map((table) => ({ ...table, filters: [...table.filters] })),
    lists: partsOf(LISTS, (name) => [...state[name]]),
    maps: partsOf(MAPS, (name) => [...state[name]]),
    sets: partsOf(SETS, (name) => [...state[name]]),
    placed: partsOf(PLACED, (name) => [...state[name].all()]),
    workbookProtected: state.workbookProtected,
    countsFrom1904: state.countsFrom1904,
    nextId: state.nextId,
  };
}

function partsOf<K extends string, T>(names: readonly K[], part: (name: K) => T): Record<K, T> {
  return Object.fromEntries(names.map((name) => [name, part(name)])) as Record<K, T>;
}

/** Puts what was kept in place of all that a state holds. */
export function restoreState(state: WorkbookState, kept: KeptState): void {
  const tables = (kept.tables ?? []).map((table) => ({ ...table, filters: new Map(table.filters) }));
  refill(state.tables, tables as TableState[]);
  for (const name of LISTS) refill<object>(state[name], kept.lists?.[name] ?? []);
  for (const name of MAPS) {
    const map = state[name] as Map<string, unknown>;
    map.clear();
    for (const [key, value] of kept.maps?.[name] ?? []) map.set(key, value);
  }
  for (const name of SETS) {
    state[name].clear();
    for (const value of kept.sets?.[name] ?? []) state[name].add(value);
  }
  for (const name of PLACED) refillPlaced(state[name], kept.placed?.[name] ?? []);
  state.workbookProtected = kept.workbookProtected === true;
  state.countsFrom1904 = kept.countsFrom1904 === true;
  state.nextId = kept.nextId ?? 1;
}

function refill<T>(list: T[], items: readonly T[]): void {
  list.splice(0, list.length, ...items);
}

function refillPlaced(placed: Placed<unknown>, entries: readonly (readonly [Place, unknown])[]): void {
  placed.clear();
  for (const [place, thing] of entries) placed.set(place, thing);
}
