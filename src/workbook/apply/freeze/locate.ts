/** Finds the lines of a frozen sheet again: rows and columns put in, taken out, sorted, or edited since. Pure. */
import { alignLines } from "../align";
import type { CellInput } from "../../plan/record";
import type { Placement } from "../places";
import type { FrozenCell, FrozenSheet } from "./frozen-record";

/** A sheet as it is now, from its first cell. */
export interface SheetNow {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  valueAt(row: number, column: number): CellInput;
  readonly width: number;
}

export function locate(record: FrozenSheet, now: SheetNow): Placement {
  const rowsOf = byLine(record.cells, "row");
  const rows = findLines(record.rows, now.rows, (line, at) => {
    const held = rowsOf.get(line);
    return held === undefined
      ? 0
      : shareFound(
          held.map(({ value }) => value),
          lineNow(now, at),
        );
  });
  const columnsOf = byLine(record.cells, "column");
  const columns = findLines(record.columns, now.columns, (line, at) => {
    const held = columnsOf.get(line) ?? [];
    const standing = held.filter(({ across, value }) => now.valueAt(rows[across] ?? across, at) === value);
    return held.length === 0 ? 0 : standing.length / held.length;
  });
  return { rows, columns };
}

interface Held {
  /** The other line the value stands on. */
  readonly across: number;
  readonly value: CellInput;
}

function byLine(cells: readonly FrozenCell[], axis: "row" | "column"): ReadonlyMap<number, readonly Held[]> {
  const lines = new Map<number, Held[]>();
  for (const { row, column, values } of cells)
    values.forEach((line, r) =>
      line.forEach((value, c) => {
        if (value === "") return;
        const [own, across] = axis === "row" ? [row + r, column + c] : [column + c, row + r];
        lines.set(own, [...(lines.get(own) ?? []), { across, value }]);
      }),
    );
  return lines;
}

function lineNow(now: SheetNow, row: number): readonly CellInput[] {
  return Array.from({ length: now.width }, (_, column) => now.valueAt(row, column));
}

/** The share of the values that are among the others, each counted once. */
function shareFound(values: readonly CellInput[], among: readonly CellInput[]): number {
  const left = [...among];
  const found = values.filter((value) => {
    const at = left.indexOf(value);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return values.length === 0 ? 0 : found.length / values.length;
}

type Alike = (before: number, now: number) => number;

/** Lines that are unmistakable first, wherever they went; the others in order between them, by what they hold. */
function findLines(before: readonly string[], now: readonly string[], alike: Alike): readonly number[] {
  const sure = unmistakable(before, now);
  const likeness: Alike = (line, at) => {
    if (sure.has(line)) return sure.get(line) === at ? 1 : 0;
    return before[line] === now[at] ? 1 : alike(line, at) * 0.99;
  };
  const found = isInOrder(sure)
    ? alignLines(before.length, now.length, likeness)
    : scattered(before.length, now.length, sure, likeness);
  return filled(found);
}

function unmistakable(before: readonly string[], now: readonly string[]): ReadonlyMap<number, number> {
  const [ones, others] = [singles(before), singles(now)];
  return new Map(
    [...ones].flatMap(([key, line]) => {
      const at = others.get(key);
      return at === undefined ? [] : [[line, at] as const];
    }),
  );
}

/** Keys that occur once, with their line. */
function singles(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  keys.forEach((key) => counts.set(key, (counts.get(key) ?? 0) + 1));
  return new Map(keys.flatMap((key, line) => (key !== "" && counts.get(key) === 1 ? [[key, line] as const] : [])));
}

function isInOrder(found: ReadonlyMap<number, number>): boolean {
  const places = [...found].sort(([a], [b]) => a - b).map(([, at]) => at);
  return places.every((at, index) => index === 0 || at > (places[index - 1] ?? -1));
}

/** Lines out of order: each of the others goes where it is most alike, where it is alike at all. */
function scattered(
  count: number,
  nowCount: number,
  sure: ReadonlyMap<number, number>,
  likeness: Alike,
): readonly (number | undefined)[] {
  const taken = new Set(sure.values());
  return Array.from({ length: count }, (_, line) => {
    const known = sure.get(line);
    if (known !== undefined) return known;
    let best = { at: -1, value: 0.5 };
    for (let at = 0; at < nowCount; at++) {
      const value = taken.has(at) ? 0 : likeness(line, at);
      if (value > best.value || (value === best.value && at === line)) best = { at, value };
    }
    if (best.at < 0) return undefined;
    taken.add(best.at);
    return best.at;
  });
}

/** A line that is not found is taken to stand right behind the one before it. */
function filled(found: readonly (number | undefined)[]): readonly number[] {
  const places: number[] = [];
  found.forEach((at, line) => places.push(at ?? (line === 0 ? 0 : (places[line - 1] ?? -1) + 1)));
  return places;
}
