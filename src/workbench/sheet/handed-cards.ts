/** Owns that a formula which only refers to cells (`=A1`) hands on their cards, those of entities too, as in Excel. */
import type { ICellData, Nullable } from "@univerjs/core";
import {
  BooleanValueObject,
  FormulaRuntimeService,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { readExtras, toCustomData } from "../custom-functions/cell-data";
import { errorValue } from "../custom-functions/error-value";

/** What the formula engine puts results down with. */
export class CardHandingRuntime extends FormulaRuntimeService {
  override setRuntimeData(result: FunctionVariantType): void {
    if (!result.isReferenceObject()) {
      super.setRuntimeData(result);
      return;
    }
    const reference = result as BaseReferenceObject;
    const { startRow, startColumn } = reference.getRangePosition();
    const plain = { first: reference.getFirstCell.bind(reference), each: reference.iterator.bind(reference) };
    reference.getFirstCell = () => withCard(plain.first(), reference.getCellData(startRow, startColumn), true);
    reference.iterator = (callback) =>
      plain.each((value, row, column) => {
        const first = row === startRow && column === startColumn;
        return callback(value && withCard(value, reference.getCellData(row, column), first), row, column);
      });
    try {
      super.setRuntimeData(reference);
    } finally {
      // Other formulas may be given the same object.
      Reflect.deleteProperty(reference, "getFirstCell");
      Reflect.deleteProperty(reference, "iterator");
    }
  }
}

/** The formula's own cell is always told, so that it forgets a card it had before. */
function withCard(value: BaseValueObject, cell: Nullable<ICellData>, always: boolean): BaseValueObject {
  const extras = readExtras(cell);
  if (extras?.card === undefined && !always) return value;
  const fresh = freshOf(value);
  const bare = value.getValue();
  const kept = extras?.card === undefined ? { of: typeof bare === "boolean" ? Number(bare) : bare } : extras;
  return fresh?.withCustomData(toCustomData(kept)) ?? value;
}

/** The engine's own objects are shared by cells of the same value, and what one carries the others would. */
function freshOf(value: BaseValueObject): BaseValueObject | undefined {
  const bare = value.getValue();
  if (value.isError()) return errorValue(String(bare));
  if (value.isBoolean()) return new BooleanValueObject(Boolean(bare));
  if (value.isString()) return new StringValueObject(String(bare));
  if (!value.isNumber()) return undefined;
  const number = new NumberValueObject(Number(bare));
  number.setPattern(value.getPattern());
  return number;
}
