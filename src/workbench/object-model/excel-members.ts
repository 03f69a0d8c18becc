/** Owns what the compiler is told of Excel's classes: for each, the names of its members, and of which sort each is. */
import type { ModelObject } from "./model-object";
import type { ExcelKind } from "./subjects";

/** An object of an Excel class, as `@types/office-js` declares it. */
type Instance<K extends ExcelKind> = InstanceType<(typeof Excel)[K]>;

/** Members of every object, which Office.js itself answers. */
type Universal = keyof OfficeExtension.ClientObject | "load" | "set" | "toJSON" | "track" | "untrack" | "items";

type Own<K extends ExcelKind> = Exclude<keyof Instance<K>, Universal>;
type IsAny<T> = 0 extends 1 & T ? true : false;

type SortOf<T> =
  IsAny<T> extends true
    ? "property"
    : NonNullable<T> extends (...parameters: never[]) => unknown
      ? "method"
      : NonNullable<T> extends OfficeExtension.ClientObject
        ? "object"
        : NonNullable<T> extends { add(...handlers: never[]): unknown; remove(...handlers: never[]): unknown }
          ? "event"
          : "property";

type NamesOf<K extends ExcelKind, Sort> = {
  [M in Own<K>]: SortOf<Instance<K>[M]> extends Sort ? M : never;
}[Own<K>] &
  string;

export type PropertyName<K extends ExcelKind> = NamesOf<K, "property">;
export type ObjectName<K extends ExcelKind> = NamesOf<K, "object">;
export type MethodName<K extends ExcelKind> = NamesOf<K, "method">;
export type EventName<K extends ExcelKind> = NamesOf<K, "event">;

/** The kind of the model an Excel object is; never where the workbench does not know its class. */
type KindOf<T> = {
  [K in ExcelKind]: T extends Instance<K> ? (Instance<K> extends T ? K : never) : never;
}[ExcelKind];

/** What a member that leads to an Excel object answers with. */
type ObjectFor<T> = ModelObject<KindOf<NonNullable<T>>>;

export type ObjectAnswer<K extends ExcelKind, M extends ObjectName<K>> = ObjectFor<Instance<K>[M]>;

/** A method that gives an Excel object gives the model's; one that gives a value gives it as the result of a call. */
export type MethodAnswer<K extends ExcelKind, M extends MethodName<K>> = Instance<K>[M] extends (
  ...parameters: never[]
) => infer Given
  ? Given extends OfficeExtension.ClientObject
    ? ObjectFor<Given> | Promise<ObjectFor<Given>>
    : unknown
  : never;

/** The items of a collection. */
export type ItemOf<K extends ExcelKind> =
  Instance<K> extends { readonly items: readonly (infer Item)[] } ? ObjectFor<Item> : never;

/** A property's value on the wire: Excel's enumerations are texts there, and a mixed or missing one is null. */
export type WireValue<K extends ExcelKind, M extends PropertyName<K>> =
  IsAny<Instance<K>[M]> extends true
    ? unknown
    : Instance<K>[M] extends string
      ? string | null
      : Instance<K>[M] extends number
        ? number | null
        : Instance<K>[M] extends boolean
          ? boolean | null
          : unknown;

/** The words of Excel's list of chart types. */
export type ChartTypeName = `${Excel.ChartType}`;
