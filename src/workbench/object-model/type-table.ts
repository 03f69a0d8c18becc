/** Owns how an Excel type is described to the interpreter: its members by name, each a small function. */

/** An object of the model: its type and what the type's members work on. */
export interface ModelObject {
  readonly type: TypeDefinition;
  readonly self: unknown;
  /** How a later batch may name the object among its siblings (`_Id`). */
  readonly id?: string | number | undefined;
}

export interface Property {
  readonly get?: (self: never, model: never) => unknown;
  readonly set?: (self: never, value: never, model: never) => unknown;
}

export interface TypeDefinition {
  readonly name: string;
  readonly properties: Readonly<Record<string, Property>>;
  /** Members that are objects themselves: `worksheet.charts`. */
  readonly objects: Readonly<Record<string, (self: never, model: never) => ModelObject>>;
  readonly methods: Readonly<Record<string, (self: never, model: never, ...parameters: never[]) => unknown>>;
  /** For a collection: its items in order. */
  readonly items: ((self: never, model: never) => readonly ModelObject[]) | undefined;
}

/** Stands for a thing that is not there, where the add-in asked with `...OrNullObject`. */
export const NULL_OBJECT: ModelObject = {
  type: { name: "NullObject", properties: {}, objects: {}, methods: {}, items: undefined },
  self: undefined,
};

export function isModelObject(value: unknown): value is ModelObject {
  return typeof value === "object" && value !== null && "type" in value && "self" in value;
}
