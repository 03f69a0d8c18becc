/** What a parameter of a function may be: its kind, how much of a range it reads, and what stands for one left out. */

/** What is typed for a parameter that is left out; null where leaving it out means that there is none. */
const kindDefaults = {
  company: null,
  entity: null,
  subject: null,
  metric: null,
  model: null,
  period: "reference",
  line: null,
  unit: null,
  source: "best",
  part: "text",
  language: "en",
  tier: null,
  topic: null,
  headers: true,
  details: false,
  coverage: false,
} as const;

export type ParameterKind = keyof typeof kindDefaults;

type Takes = "each" | "list" | "one";

export interface Parameter<
  Name extends string = string,
  Kind extends ParameterKind = ParameterKind,
  Reads extends Takes = Takes,
  Left extends boolean = boolean,
  Default extends string | boolean | null = string | boolean | null,
> {
  readonly name: Name;
  readonly kind: Kind;
  /** `each`: a result for every cell of a range; `list`: a range is one list; `one`: a single cell is read. */
  readonly takes: Reads;
  readonly optional: Left;
  readonly default: Default;
}

type DefaultOf<Kind extends ParameterKind> = (typeof kindDefaults)[Kind];

/** A parameter that cannot be left out. */
export const needed = <N extends string, K extends ParameterKind, T extends Takes = "each">(
  name: N,
  kind: K,
  takes?: T,
): Parameter<N, K, T, false, null> => ({ name, kind, takes: takes ?? ("each" as T), optional: false, default: null });

/** A parameter that may be left out; unless told otherwise it gives a result for every cell of a range. */
export const optional = <N extends string, K extends ParameterKind, T extends Takes = "each">(
  name: N,
  kind: K,
  takes?: T,
): Parameter<N, K, T, true, DefaultOf<K>> => ({
  name,
  kind,
  takes: takes ?? ("each" as T),
  optional: true,
  default: kindDefaults[kind],
});

/** A parameter of one cell that may be left out. */
export const single = <N extends string, K extends ParameterKind>(
  name: N,
  kind: K,
): Parameter<N, K, "one", true, DefaultOf<K>> => optional(name, kind, "one");
