/**
 * Owns which custom function calls are under way and which answers the cells still rely on.
 *
 * The formula engine computes a cell at once, so a call first answers "pending"; when the add-in has answered,
 * the cell is computed again and finds its result here. An answer serves its cell until the cell is entered
 * again, made dirty, or stops making that call.
 */
import { placeKey, signatureOf, type Call, type CellPlace } from "./call";
import type { CallResult } from "./result";

interface Entry {
  readonly id: number;
  readonly call: Call;
  result: CallResult | undefined;
  used: boolean;
}

export interface SentCall {
  readonly id: number;
  readonly call: Call;
}

const EVERYTHING = "";

export class Ledger {
  private readonly cells = new Map<string, Map<string, Entry>>();
  private readonly pending = new Map<number, Entry>();
  private readonly asked = new Set<string>();
  /** Calls under way that have not answered yet; a stream that has goes on without anyone waiting. */
  private readonly awaited = new Set<number>();
  private readonly unsent = new Map<number, SentCall>();
  /** Cells and sheets that the pass under way computes as they no longer are. */
  private readonly outdated = new Set<string>();
  private nextId = 1;

  /** The result of a call, or undefined while the add-in has not answered it. */
  ask(call: Call): CallResult | undefined {
    const key = placeKey(call.place);
    if ([key, call.place.sheetId, EVERYTHING].some((one) => this.outdated.has(one))) return undefined;
    this.asked.add(key);
    const entries = this.cells.get(key) ?? new Map<string, Entry>();
    this.cells.set(key, entries);
    const signature = signatureOf(call);
    const entry = entries.get(signature) ?? this.open(call);
    entries.set(signature, entry);
    entry.used = true;
    return entry.result;
  }

  /** The calls made since the last time; the caller sends them. */
  takeUnsent(): SentCall[] {
    const calls = [...this.unsent.values()];
    this.unsent.clear();
    return calls;
  }

  /** Records an answer. Returns the cell to compute again, or undefined for a call nobody waits for. */
  settle(id: number, result: CallResult): CellPlace | undefined {
    const entry = this.pending.get(id);
    if (!entry) return undefined;
    if (!entry.call.metadata.options.streaming) this.pending.delete(id);
    this.awaited.delete(id);
    entry.result = result;
    return entry.call.place;
  }

  /** Makes no calls for cells that were entered while a pass was under way; the next pass computes what they are now. */
  outdate(places: readonly CellPlace[]): void {
    places.forEach((place) => this.outdated.add(placeKey(place)));
  }

  /** Makes no calls for a sheet that went while a pass was under way. */
  outdateSheet(sheetId: string): void {
    this.outdated.add(sheetId);
  }

  /** Makes no calls at all until the pass under way has ended. */
  outdateAll(): void {
    this.outdated.add(EVERYTHING);
  }

  /** Ends a pass that was stopped: the one that begins in its place computes what cells are now. */
  stopPass(): void {
    this.outdated.clear();
  }

  /** Ends a calculation pass: calls that the computed cells no longer make are forgotten; returns those still under way. */
  endPass(): SentCall[] {
    const abandoned: SentCall[] = [];
    for (const key of this.asked) {
      const entries = this.cells.get(key);
      for (const [signature, entry] of entries ?? []) {
        if (!entry.used) {
          entries?.delete(signature);
          if (this.drop(entry)) abandoned.push(entry);
        }
        entry.used = false;
      }
    }
    this.asked.clear();
    this.outdated.clear();
    return abandoned;
  }

  /** Forgets the answers of a cell, so that its next computation calls the add-in again. */
  forget(place: CellPlace): SentCall[] {
    const entries = [...(this.cells.get(placeKey(place))?.values() ?? [])];
    this.cells.delete(placeKey(place));
    return entries.filter((entry) => this.drop(entry));
  }

  /** Forgets the answers of every cell of a sheet. */
  forgetSheet(sheetId: string): SentCall[] {
    const onSheet = [...this.cells].filter(([key]) => key.startsWith(`${sheetId}!`));
    onSheet.forEach(([key]) => this.cells.delete(key));
    return onSheet.flatMap(([, entries]) => [...entries.values()].filter((entry) => this.drop(entry)));
  }

  forgetAll(): SentCall[] {
    const entries = [...this.cells.values()].flatMap((cell) => [...cell.values()]);
    this.cells.clear();
    return entries.filter((entry) => this.drop(entry));
  }

  /** True while any cell waits for an answer. */
  get busy(): boolean {
    return this.awaited.size > 0;
  }

  private open(call: Call): Entry {
    const entry: Entry = { id: this.nextId++, call, result: undefined, used: true };
    this.pending.set(entry.id, entry);
    this.awaited.add(entry.id);
    this.unsent.set(entry.id, { id: entry.id, call });
    return entry;
  }

  private drop(entry: Entry): boolean {
    this.unsent.delete(entry.id);
    this.awaited.delete(entry.id);
    return this.pending.delete(entry.id);
  }
}
