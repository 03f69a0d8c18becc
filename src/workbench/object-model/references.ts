/** Owns the objects an add-in holds on to between batches, by the names handed out for them. */
import { HostError } from "../protocol/host-error";
import type { Area } from "../sheet/address";
import { objectOf, type ModelObject } from "./model-object";
import type { RangeRef } from "./subjects";

/** Older references are let go beyond this many; Office.js releases its own as each `Excel.run` ends. */
const LIMIT = 100_000;

export class References {
  private readonly objects = new Map<string, ModelObject>();
  private next = 1;

  /** Keeps an object and returns its name. */
  keep(object: ModelObject): string {
    const name = `ref-${this.next++}`;
    this.objects.set(name, object);
    const oldest = this.objects.keys().next().value;
    if (this.objects.size > LIMIT && oldest !== undefined) this.objects.delete(oldest);
    return name;
  }

  /** @throws HostError InvalidReference for a name that was released. */
  get(name: string): ModelObject {
    const object = this.objects.get(name);
    if (!object) throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
    return object;
  }

  /** Gives the ranges held on a sheet their new places; one whose cells are gone can't be used any more. */
  move(sheetId: string, moved: (area: Area) => Area | undefined): void {
    for (const [name, object] of this.objects) {
      if (object.kind !== "Range") continue;
      const range = object.self as RangeRef;
      if (range.sheetId !== sheetId) continue;
      const area = moved(range.area);
      if (area === range.area) continue;
      if (area) this.objects.set(name, objectOf("Range", { sheetId, area }, object.id));
      else this.objects.delete(name);
    }
  }

  release(name: string): void {
    this.objects.delete(name);
  }

  releaseAll(): void {
    this.objects.clear();
  }
}
