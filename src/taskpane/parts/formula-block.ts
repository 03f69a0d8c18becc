/** A single formula as a block to insert, with the area it will spill over worked out beforehand. */
import { constantInputs } from "../../calls/known-arguments";
import { wholeCall } from "../../formulas/calls";
import type { CellBlock } from "../../excel/port";
import type { PaneServices } from "../services";

/** Excel only shows a spill over empty cells, so the pane must know its size before it writes. */
export async function blockForFormula(formula: string, services: PaneServices): Promise<CellBlock> {
  const call = wholeCall(formula);
  const inputs = call && constantInputs(call);
  if (!inputs) return { rows: [[formula]] };
  const result = await services.evaluate(call.name, inputs);
  return { rows: [[formula]], spill: { rows: result.length, columns: result[0]?.length ?? 1 } };
}
