/** Owns how a kind of object is described to the interpreter: its members by name, each a small function. */
import type {
  EventName,
  ItemOf,
  MethodAnswer,
  MethodName,
  ObjectAnswer,
  ObjectName,
  PropertyName,
  WireValue,
} from "./excel-members";
import type { Model } from "./model";
import type { ModelObject } from "./model-object";
import type { ExcelKind, Kind, Subjects } from "./subjects";

export interface Accessors<Self, Value> {
  get?(self: Self, model: Model): Value | Promise<Value>;
  set?(self: Self, value: Value, model: Model): unknown;
  /** Set where the member is kept and read back, and does little or nothing else. */
  readonly kept?: true;
}

/** Names that begin so are Office.js's own calls behind the members an add-in writes. */
type Internal = `_${string}`;
type Method<Self> = (self: Self, model: Model, ...parameters: never[]) => unknown;

export type PropertiesOf<K extends ExcelKind> = {
  readonly [P in PropertyName<K>]?: Accessors<Subjects[K], WireValue<K, P>>;
};
export type MethodsOf<K extends ExcelKind> = {
  readonly [M in MethodName<K>]?: (self: Subjects[K], model: Model, ...parameters: never[]) => MethodAnswer<K, M>;
} & { readonly [M in Internal]?: Method<Subjects[K]> };

/** The members of an Excel class that are answered. The compiler holds each to the class's own declaration. */
export interface ExcelMembers<K extends ExcelKind> {
  readonly properties?: PropertiesOf<K>;
  /** Members that are objects themselves: `worksheet.charts`. */
  readonly objects?: {
    readonly [O in ObjectName<K>]?: (self: Subjects[K], model: Model) => ObjectAnswer<K, O>;
  };
  readonly methods?: MethodsOf<K>;
  /** For a collection: its items in order. */
  readonly items?: (self: Subjects[K], model: Model) => readonly ItemOf<K>[];
  /** Events that are raised, by the name under which Office.js registers for each. */
  readonly events?: { readonly [E in EventName<K>]?: string };
  /** Properties that Office.js calls otherwise on the wire. */
  readonly wireNames?: Readonly<Record<string, PropertyName<K>>>;
}

/** The same for what is no class of Excel's. */
export interface ServiceMembers<K extends Kind> {
  readonly properties?: Readonly<Record<string, Accessors<Subjects[K], never>>>;
  readonly objects?: Readonly<Record<string, (self: Subjects[K], model: Model) => ModelObject>>;
  readonly methods?: Readonly<Record<string, Method<Subjects[K]>>>;
}

export type MembersOf<K extends Kind> = K extends ExcelKind ? ExcelMembers<K> : ServiceMembers<K>;

/** A description as the interpreter reads it, whatever the kind. */
export interface TypeDefinition {
  readonly name: string;
  readonly properties: ReadonlyMap<string, Accessors<never, unknown>>;
  readonly objects: ReadonlyMap<string, (self: never, model: Model) => ModelObject>;
  readonly methods: ReadonlyMap<string, Method<never>>;
  readonly items: ((self: never, model: Model) => readonly ModelObject[]) | undefined;
  readonly events: ReadonlyMap<string, string>;
}

/** Every kind with its description; the compiler misses none. */
export type TypeTable = { readonly [K in Kind]: MembersOf<K> };

/** Reads a table of descriptions into what the interpreter looks members up in. */
export function readTypes(table: TypeTable): ReadonlyMap<string, TypeDefinition> {
  return new Map(Object.entries(table).map(([name, members]) => [name, readType(name, members as LooseMembers)]));
}

interface LooseMembers {
  readonly properties?: Readonly<Record<string, Accessors<never, unknown>>>;
  readonly objects?: Readonly<Record<string, (self: never, model: Model) => ModelObject>>;
  readonly methods?: Readonly<Record<string, Method<never>>>;
  readonly items?: (self: never, model: Model) => readonly ModelObject[];
  readonly events?: Readonly<Record<string, string>>;
  readonly wireNames?: Readonly<Record<string, string>>;
}

function readType(name: string, members: LooseMembers): TypeDefinition {
  const properties = new Map(Object.entries(members.properties ?? {}));
  for (const [wire, known] of Object.entries(members.wireNames ?? {})) {
    const accessors = properties.get(known);
    if (accessors) properties.set(wire, accessors);
  }
  return {
    name,
    properties,
    objects: new Map(Object.entries(members.objects ?? {})),
    methods: new Map(Object.entries(members.methods ?? {})),
    items: members.items,
    events: new Map(Object.entries(members.events ?? {})),
  };
}
