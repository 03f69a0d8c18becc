/** Owns things kept by the area they belong to, such as links and validation rules, through every move of that area. */
import type { Area } from "../sheet/address";

export interface Place {
  readonly sheetId: string;
  readonly area: Area;
}

export class Placed<T> {
  private entries = new Map<string, { readonly place: Place; readonly thing: T }>();

  get(place: Place): T | undefined {
    return this.entries.get(keyOf(place))?.thing;
  }

  set(place: Place, thing: T): void {
    this.entries.set(keyOf(place), { place: { sheetId: place.sheetId, area: place.area }, thing });
  }

  delete(place: Place): void {
    this.entries.delete(keyOf(place));
  }

  clear(): void {
    this.entries.clear();
  }

  /** Everything, with where it is. */
  all(): readonly (readonly [Place, T])[] {
    return [...this.entries.values()].map(({ place, thing }) => [place, thing] as const);
  }

  /** What a sheet has, with its areas. */
  on(sheetId: string): readonly (readonly [Area, T])[] {
    return [...this.entries.values()]
      .filter(({ place }) => place.sheetId === sheetId)
      .map(({ place, thing }) => [place.area, thing] as const);
  }

  /** Gives every area of a sheet its new place; without one the thing is gone. */
  move(sheetId: string, moved: (area: Area) => Area | undefined): void {
    const before = [...this.entries.values()];
    this.entries = new Map();
    for (const { place, thing } of before) {
      const area = place.sheetId === sheetId ? moved(place.area) : place.area;
      if (area) this.set({ sheetId: place.sheetId, area }, thing);
    }
  }
}

function keyOf({ sheetId, area }: Place): string {
  return `${sheetId}|${area.row}|${area.column}|${area.rows}|${area.columns}`;
}
