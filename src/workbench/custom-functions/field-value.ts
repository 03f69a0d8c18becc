/** Owns FIELDVALUE: a field of a cell's card, which is also what `A1.Field` is turned into on entry. */
import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { cardIn, readExtras } from "./cell-data";
import { fieldOf, type CallResult, type Card, type CellResult } from "./result";
import { toValueObject } from "./value-object";

export class FieldValueFunction extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 2;
  override maxParams = 2;

  constructor() {
    super("FIELDVALUE");
  }

  override calculate(value: FunctionVariantType, name: FunctionVariantType): BaseValueObject {
    const field = nameIn(name);
    if (field === undefined) return ErrorValueObject.create(ErrorType.VALUE);
    if (value.isReferenceObject()) return toValueObject(fieldsOf(value as BaseReferenceObject, field));
    if (value.isArray()) return toValueObject(fieldsIn(value as ArrayValueObject, field));
    return toValueObject(read(cardIn(value as BaseValueObject), field));
  }
}

function nameIn(variant: FunctionVariantType): string | undefined {
  const value = variant.isReferenceObject()
    ? (variant as BaseReferenceObject).getFirstCell()
    : (variant as BaseValueObject);
  return value.isString() ? String(value.getValue()) : undefined;
}

/** One field for a cell, a field for each cell of a range. */
function fieldsOf(reference: BaseReferenceObject, field: string): CallResult {
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  const rows = Array.from({ length: endRow - startRow + 1 }, (_, r) =>
    Array.from({ length: endColumn - startColumn + 1 }, (__, c) =>
      read(readExtras(reference.getCellData(startRow + r, startColumn + c))?.card, field),
    ),
  );
  return single(rows);
}

/** The same for cards that stand in no cell, such as what a function inside the formula gave. */
function fieldsIn(array: ArrayValueObject, field: string): CallResult {
  return single(
    array.getArrayValue().map((row) => row.map((value) => read((value && cardIn(value)) ?? undefined, field))),
  );
}

function single(rows: readonly (readonly CellResult[])[]): CallResult {
  return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? NO_FIELD) : rows;
}

const NO_FIELD: CellResult = { kind: "error", code: "#FIELD!" };

function read(card: Card | undefined, field: string): CellResult {
  return (card && fieldOf(card, field)) ?? NO_FIELD;
}

const FIELD =
  /(^|[^A-Za-z0-9_."'!])((?:'[^']+'!|[A-Za-z0-9_]+!)?\$?[A-Za-z]{1,3}\$?[0-9]{1,7})\.(?:\[([^\]]+)\]|([A-Za-z_][A-Za-z0-9_]*))(?![A-Za-z0-9_(.])/g;

/** Rewrites `A1.Tier` and `A1.[Headline line]` outside text literals as FIELDVALUE calls. */
export function expandFields(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(
            FIELD,
            (_, before: string, cell: string, bracketed: string | undefined, bare: string | undefined) =>
              `${before}FIELDVALUE(${cell},"${bracketed ?? bare ?? ""}")`,
          ),
    )
    .join("");
}
