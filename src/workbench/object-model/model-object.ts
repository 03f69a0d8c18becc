/** Owns the objects of the model: which kind each is, and what it stands for. What a kind can do is in the type table. */
import { invalidArgument } from "../protocol/host-error";
import type { Kind, RangeRef, Subjects } from "./subjects";

export interface ModelObject<K extends Kind = Kind> {
  readonly kind: K;
  readonly self: Subjects[K];
  /** How a later batch may name the object among its siblings (`_Id`). */
  readonly id?: string | number | undefined;
}

export function objectOf<K extends Kind>(kind: K, self: Subjects[K], id?: string | number): ModelObject<K> {
  return { kind, self, id };
}

/** A worksheet by its id, which is also how a later batch names it. */
export function worksheetObject(id: string): ModelObject<"Worksheet"> {
  return objectOf("Worksheet", id, id);
}

/** Stands for a thing that is not there, where the add-in asked with `...OrNullObject`. */
export const NULL_OBJECT = { kind: "NullObject", self: null } as unknown as ModelObject;

export function isModelObject(value: unknown): value is ModelObject {
  return typeof value === "object" && value !== null && "kind" in value && "self" in value;
}

/** What a range given as an argument stands for. @throws HostError InvalidArgument for another kind of object. */
export function rangeIn(given: ModelObject): RangeRef {
  if (given.kind !== "Range") throw invalidArgument(`a range is wanted, not ${given.kind}`);
  return given.self as RangeRef;
}
