/** The readers over one record and what they make of a parameter that is left out, kept as long as the record is. */
import type { Parameter } from "../contract/parameter";
import type { Atlas } from "../core/dataset/atlas";
import { seenIn, type Seen } from "./memory";
import { readersOf, type Reader } from "./readers";

export interface Reading {
  readonly readers: ReturnType<typeof readersOf>;
  /** What stands for the parameter where it is not given; a problem where it has to be. */
  leftOut(parameter: Parameter): Seen<unknown>;
}

const known = new WeakMap<Atlas, Reading>();

export function readingOf(atlas: Atlas): Reading {
  const before = known.get(atlas);
  if (before) return before;
  const readers = readersOf(atlas);
  const defaults = new Map<Parameter, Seen<unknown>>();
  const leftOut = (parameter: Parameter): Seen<unknown> => {
    const seen = defaults.get(parameter) ?? defaultOf(parameter, readers[parameter.kind]);
    defaults.set(parameter, seen);
    return seen;
  };
  const reading = { readers, leftOut };
  known.set(atlas, reading);
  return reading;
}

function defaultOf(parameter: Parameter, read: Reader<unknown>): Seen<unknown> {
  const { name, optional, default: otherwise } = parameter;
  if (!optional) return { kind: "problem", problem: { code: "missing-argument", argument: name } };
  return otherwise === null ? { kind: "value", value: undefined } : seenIn(otherwise, read, name);
}

/** One raw cell as an argument of a function is read; a table's columns have more to them than metrics. */
export function readArgument(atlas: Atlas, parameter: Parameter, raw: unknown): Seen<unknown> {
  return seenIn(raw, readerFor(readingOf(atlas), parameter), parameter.name);
}

export function readerFor({ readers }: Reading, { kind, takes }: Parameter): Reader<unknown> {
  return takes === "list" && kind === "metric" ? readers.column : readers[kind];
}
