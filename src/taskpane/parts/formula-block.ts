/** A single formula as a block to insert, with the area it will spill over worked out beforehand. */
import { readCalls, type Argument } from "../trace/read-formula";
import type { Block } from "../../excel/port";
import type { CallArgument, PaneServices } from "../services";

/** Excel only shows a spill over empty cells, so the pane must know its size before it writes. */
export async function blockForFormula(formula: string, services: PaneServices): Promise<Block> {
  const call = readCalls(formula)[0];
  const args = call?.args.map(constantOf);
  if (call === undefined || args === undefined || args.includes(undefined) || call.text !== formula.slice(1))
    return { rows: [[formula]] };
  const result = await services.evaluate(call.name, args as CallArgument[]);
  return { rows: [[formula]], spill: { rows: result.length, columns: result[0]?.length ?? 1 } };
}

/** An argument as a constant; undefined where only the sheet knows it. */
export function constantOf(argument: Argument): CallArgument | undefined {
  switch (argument.kind) {
    case "omitted":
      return null;
    case "literal":
      return argument.value;
    case "array":
      return argument.rows;
    default:
      return undefined;
  }
}
