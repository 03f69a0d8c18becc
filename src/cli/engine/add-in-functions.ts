/** The add-in's own functions as the headless engine calls them. */
import type { Parameter } from "../../contract/parameter";
import { catalogue, type FunctionSpec } from "../../contract/catalogue";
import { evaluate, type PlainCell, type PlainCells } from "../../functions/evaluate";
import type { Call } from "../../workbench/custom-functions/call";
import type { CallResult, CellResult } from "../../workbench/custom-functions/result";
import type { FunctionMetadata, ParameterMetadata } from "../../workbench/manifest/function-metadata";
import type { CustomFunctionSet } from "./evaluate";

/** All functions of the catalogue; a test holds it equal to the metadata Excel reads. */
export function addInFunctions(): CustomFunctionSet {
  return { metadata: Object.values(catalogue).map(metadataOf), run };
}

function run(call: Call): CallResult | Promise<CallResult> {
  const cells = evaluate(call.metadata.name, call.arguments);
  return cells instanceof Promise ? cells.then(toResult) : toResult(cells);
}

const toResult = (cells: PlainCells): CallResult => cells.map((row) => row.map(toCell));

function toCell(cell: PlainCell): CellResult {
  if (cell.error) return { kind: "error", code: cell.error.code, message: cell.error.message };
  return { kind: "value", value: cell.value, numberFormat: cell.numberFormat };
}

function metadataOf(spec: FunctionSpec): FunctionMetadata {
  return {
    id: spec.id,
    name: spec.id,
    description: "",
    helpUrl: undefined,
    parameters: spec.parameters.map(parameterOf),
    options: {
      cancelable: false,
      streaming: false,
      volatile: false,
      requiresAddress: false,
      requiresParameterAddresses: false,
      allowErrors: true,
      allowCards: false,
    },
  };
}

function parameterOf({ name, optional }: Parameter): ParameterMetadata {
  return { name, description: "", type: "any", optional, matrix: true, repeating: false };
}
