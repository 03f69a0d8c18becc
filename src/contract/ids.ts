/** Branded identifiers: plain strings at run time, told apart by the compiler; made only where the dataset is opened. */
declare const brand: unique symbol;
type Branded<Kind extends string> = string & { readonly [brand]: Kind };

export type EntityId = Branded<"entity">;
export type MetricId = Branded<"metric">;
export type ModelId = Branded<"model">;
export type SourceId = Branded<"source">;
export type StatementId = Branded<"statement">;

export type Tier = 1 | 2 | 3;
export type ModelFit = "named" | "described" | "neither";
export type Disclosure = "direct" | "segment" | "proxy" | "none";
