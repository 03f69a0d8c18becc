/** Owns the formula engine's side of a custom function: from the engine's objects to a call, and back. */
import {
  BaseFunction,
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import type { Nullable } from "@univerjs/core";
import type { FunctionMetadata, ParameterMetadata } from "../manifest/function-metadata";
import { convertArgument, isRefusal, type EngineArgument, type EngineValue } from "./arguments";
import type { Argument, Call, CellPlace } from "./call";
import { cardIn, readExtras } from "./cell-data";
import type { CallResult, CellResult } from "./result";
import { isRows, toValueObject } from "./value-object";

export interface FunctionHost {
  /** The result of a call, or undefined while it is under way. */
  ask(call: Call): CallResult | undefined;
  /** The address of a range as Excel writes it: `Sheet1!A1:B2`. */
  addressOf(place: CellPlace, rows: number, columns: number): string;
}

const BUSY: CellResult = { kind: "error", code: "#BUSY!" };

export class CellFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    private readonly metadata: FunctionMetadata,
    private readonly host: FunctionHost,
  ) {
    super(metadata.name.toUpperCase());
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const { parameters } = this.metadata;
    const required = parameters.filter((parameter) => !parameter.optional && !parameter.repeating).length;
    const repeating = parameters.at(-1)?.repeating === true;
    if (variants.length < required || (variants.length > parameters.length && !repeating)) {
      return toValueObject({ kind: "error", code: "#VALUE!", message: arityMessage(this.metadata, required) });
    }
    const given = variants.map(toEngineArgument);
    const expanded = expandParameters(parameters, given.length);
    const lifted = expanded.some((parameter, index) => !parameter.matrix && isWide(given[index]));
    const call = (values: readonly EngineArgument[]): CallResult => this.callOnce(values, variants);
    return toValueObject(lifted ? lift(given, expanded, call) : call(given));
  }

  private callOnce(given: readonly EngineArgument[], variants: readonly FunctionVariantType[]): CallResult {
    const { parameters, options } = this.metadata;
    const converted: Argument[] = [];
    for (const [index, parameter] of expandParameters(parameters, given.length).entries()) {
      const value = convertArgument(given[index], parameter, options);
      if (isRefusal(value)) return { kind: "error", code: value.error, message: value.message };
      converted.push(value);
    }
    gatherRepeated(converted, parameters, given.length);
    return this.host.ask(this.describe(converted, variants)) ?? BUSY;
  }

  private describe(converted: readonly Argument[], variants: readonly FunctionVariantType[]): Call {
    const place: CellPlace = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    const { requiresAddress, requiresParameterAddresses } = this.metadata.options;
    return {
      metadata: this.metadata,
      place,
      arguments: converted,
      address: requiresAddress || requiresParameterAddresses ? this.host.addressOf(place, 1, 1) : undefined,
      parameterAddresses: requiresParameterAddresses ? variants.map((variant) => this.referenceOf(variant)) : undefined,
    };
  }

  private referenceOf(variant: FunctionVariantType): string {
    if (!variant.isReferenceObject()) return "";
    const reference = variant as BaseReferenceObject;
    const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
    const place = { sheetId: reference.getSheetId(), row: startRow, column: startColumn };
    return this.host.addressOf(place, endRow - startRow + 1, endColumn - startColumn + 1);
  }
}

/** The last parameter repeats for as many arguments as there are; missing optional ones are passed as null. */
function expandParameters(parameters: readonly ParameterMetadata[], count: number): ParameterMetadata[] {
  const last = parameters.at(-1);
  const extra = last?.repeating ? Array.from({ length: Math.max(0, count - parameters.length) }, () => last) : [];
  return [...parameters, ...extra];
}

/** What was given for a repeating parameter reaches the function as one array, empty where nothing was. */
function gatherRepeated(converted: Argument[], parameters: readonly ParameterMetadata[], given: number): void {
  const place = parameters.length - 1;
  if (parameters[place]?.repeating !== true) return;
  const repeated = converted.splice(place);
  converted.push(given > place ? repeated : []);
}

/** Calls once for each element of ranges given to single-value parameters, as Excel does. */
function lift(
  given: readonly EngineArgument[],
  parameters: readonly ParameterMetadata[],
  call: (values: readonly EngineArgument[]) => CallResult,
): CallResult {
  const wide = given.filter((argument, index) => !parameters[index]?.matrix && isWide(argument));
  const rows = Math.max(...wide.map((argument) => argument?.length ?? 1));
  const columns = Math.max(...wide.map((argument) => argument?.[0]?.length ?? 1));
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c): CellResult => {
      const result = call(
        given.map((argument, index) => (parameters[index]?.matrix ? argument : elementAt(argument, r, c))),
      );
      return isRows(result) ? (result[0]?.[0] ?? BUSY) : result;
    }),
  );
}

function elementAt(argument: EngineArgument, row: number, column: number): EngineArgument {
  if (argument === undefined) return undefined;
  const line = argument[argument.length === 1 ? 0 : row];
  const value = line?.[line.length === 1 ? 0 : column];
  return [[value === undefined ? { error: "#N/A" } : value]];
}

function isWide(argument: EngineArgument): boolean {
  return argument !== undefined && (argument.length > 1 || (argument[0]?.length ?? 0) > 1);
}

function toEngineArgument(variant: FunctionVariantType): EngineArgument {
  if (variant.isReferenceObject()) return cellsOf(variant as BaseReferenceObject);
  if (variant.isArray()) return rowsOf(variant as ArrayValueObject);
  const value = variant as BaseValueObject;
  return value.isNull() ? undefined : [[valueOf(value)]];
}

function rowsOf(array: ArrayValueObject): EngineValue[][] {
  const width = array.getColumnCount();
  return array.getArrayValue().map((row) => Array.from({ length: width }, (_, column) => valueOf(row[column])));
}

/** The values of a range, each with the card its cell shows. */
function cellsOf(reference: BaseReferenceObject): EngineValue[][] {
  const { startRow, startColumn } = reference.getRangePosition();
  return rowsOf(reference.toArrayValueObject()).map((row, r) =>
    row.map((value, c) => {
      if (value === null || (typeof value === "object" && !("error" in value))) return value;
      const card = readExtras(reference.getCellData(startRow + r, startColumn + c))?.card;
      return card ? { basic: value, card: card.given } : value;
    }),
  );
}

function valueOf(object: Nullable<BaseValueObject>): EngineValue {
  if (!object || object.isNull()) return null;
  const value = object.getValue();
  const basic = object.isError() ? { error: String(value) } : object.isBoolean() ? Boolean(value) : value;
  const card = cardIn(object);
  return card ? { basic, card: card.given } : basic;
}

function arityMessage(metadata: FunctionMetadata, required: number): string {
  const names = metadata.parameters
    .map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name))
    .join(", ");
  const most = metadata.parameters.length;
  const count = required === most ? String(most) : `${required} to ${most}`;
  return `${metadata.name}(${names}) takes ${count} ${most === 1 ? "argument" : "arguments"}.`;
}
