/** Owns FIELDVALUE: a field of a cell's card, which is also what `A1.Field` is turned into on entry. */
import {
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { errorValue } from "./error-value";
import { readExtras } from "./cell-data";

export class FieldValueFunction extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 2;
  override maxParams = 2;

  constructor() {
    super("FIELDVALUE");
  }

  override calculate(cell: FunctionVariantType, name: FunctionVariantType): BaseValueObject {
    if (!cell.isReferenceObject()) return ErrorValueObject.create(ErrorType.VALUE);
    const reference = cell as BaseReferenceObject;
    const { startRow, startColumn } = reference.getRangePosition();
    const values = readExtras(reference.getCellData(startRow, startColumn))?.card?.values;
    const value = values?.[String((name as BaseValueObject).getValue())];
    if (value === undefined) return errorValue("#FIELD!");
    if (typeof value === "number") return NumberValueObject.create(value);
    return typeof value === "boolean" ? BooleanValueObject.create(value) : StringValueObject.create(value);
  }
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
