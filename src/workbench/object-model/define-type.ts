/** Owns the table of described types: each type's file adds itself, and finds other types here by name. */
import type { Model } from "./model";
import type { ModelObject, TypeDefinition } from "./type-table";

/** The members of a type over `T`, as its file writes them down. Names are Excel's, in camel case. */
export interface TypeMembers<T> {
  readonly properties?: PropertyTable<T>;
  readonly objects?: ObjectTable<T>;
  readonly methods?: MethodTable<T>;
  readonly items?: (self: T, model: Model) => readonly ModelObject[];
}

export type PropertyTable<T> = Readonly<
  Record<
    string,
    {
      readonly get?: (self: T, model: Model) => unknown;
      readonly set?: (self: T, value: never, model: Model) => unknown;
    }
  >
>;
export type ObjectTable<T> = Readonly<Record<string, (self: T, model: Model) => ModelObject>>;
export type MethodTable<T> = Readonly<Record<string, (self: T, model: Model, ...parameters: never[]) => unknown>>;

/** A described type, and how to make its objects. */
export interface ModelType<T> extends TypeDefinition {
  of(self: T, id?: string | number): ModelObject;
}

const types = new Map<string, ModelType<never>>();

/** Describes a type under Excel's name for it. */
export function defineType<T>(name: string, members: TypeMembers<T>): ModelType<T> {
  const type: ModelType<T> = {
    name,
    properties: members.properties ?? {},
    objects: members.objects ?? {},
    methods: members.methods ?? {},
    items: members.items,
    of: (self, id) => ({ type, self, id }),
  };
  types.set(name, type);
  return type;
}

/** An object of a type described in another file; types refer to each other in circles, files do not. */
export function objectOf(typeName: string, self: unknown, id?: string | number): ModelObject {
  const type = types.get(typeName);
  if (!type) throw new Error(`${typeName} has not been described.`);
  return type.of(self as never, id);
}

/** Every type described so far, by name. */
export function describedTypes(): TypeDefinition[] {
  return [...types.values()].sort((a, b) => a.name.localeCompare(b.name));
}
