/** Which entity the selected cell is about: a company's name in it, or one in the arguments of our formula. Pure. */
import type { Atlas } from "../../core/dataset/atlas";
import type { Entity } from "../../core/dataset/types";
import { resolveEntity } from "../../core/names/resolve";
import type { Selection } from "../../excel/port";
import { readCalls, type Argument, type WrittenCall } from "../../formulas/calls";

export function followedEntity(atlas: Atlas, selection: Selection): Entity | undefined {
  if (typeof selection.value === "string") {
    const named = entityIn(atlas, selection.value);
    if (named) return named;
  }
  for (const call of readCalls(selection.formula)) {
    const entity = entityOfCall(atlas, call, selection.offset.row);
    if (entity) return entity;
  }
  return undefined;
}

/** References in a formula that lead to the entity: what to read from the sheet when no name stands in the formula. */
export function entityReference(selection: Selection): string | undefined {
  const first = readCalls(selection.formula)[0]?.args[0];
  return first?.kind === "reference" ? first.text : undefined;
}

function entityOfCall(atlas: Atlas, call: WrittenCall, row: number): Entity | undefined {
  const [first] = call.args;
  return first === undefined ? undefined : entityOfArgument(atlas, first, row);
}

function entityOfArgument(atlas: Atlas, argument: Argument, row: number): Entity | undefined {
  switch (argument.kind) {
    case "literal":
      return entityIn(atlas, argument.value);
    case "array":
      return entityIn(atlas, (argument.rows[row] ?? argument.rows[0])?.[0] ?? "");
    case "call":
      return entityOfCall(atlas, argument.call, row);
    default:
      return undefined;
  }
}

export function entityIn(atlas: Atlas, value: unknown): Entity | undefined {
  if (typeof value !== "string" || value.trim() === "") return undefined;
  const found = resolveEntity(atlas, value);
  return found.ok ? found.value : undefined;
}
