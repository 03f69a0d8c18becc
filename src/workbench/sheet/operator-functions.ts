/** Owns what the operators `A1#` and `@A1:A9` give, as the functions ANCHORARRAY and SINGLE they are read as. */
import {
  ArrayValueObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  LexerTreeBuilder,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { ObjectMatrix, type IRange, type Nullable } from "@univerjs/core";
import { withOperatorsAsCalls } from "./formula-operators";
import { withoutSheetsOfNames } from "./name-renames";

type TreeParameters = Parameters<LexerTreeBuilder["treeBuilder"]>;

/** Reads formulas as the engine does, the two operators as calls, and names of a sheet's own whatever its name and case. */
export class OperatorLexer extends LexerTreeBuilder {
  override treeBuilder(...[formula, suffixes, names]: TreeParameters) {
    return super.treeBuilder(ownNames(withOperatorsAsCalls(formula), names), suffixes, names);
  }
}

function ownNames(formula: string, names: TreeParameters[2]): string {
  if (!names || !formula.includes("!")) return formula;
  return withoutSheetsOfNames(formula, (sheet, name) => {
    const scope = names.getValueByName(names.unitId ?? "", name)?.localSheetId;
    const home = scope === undefined ? undefined : names.getSheetName(names.unitId ?? "", scope);
    return home?.toLowerCase() === sheet.toLowerCase();
  });
}

export function operatorFunctions(): BaseFunction[] {
  return [new SpillFunction("ANCHORARRAY"), new SingleFunction("SINGLE")];
}

/** All that the formula of a cell spilled; the cell's own error, or #REF! where its formula spills nothing. */
class SpillFunction extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 1;

  override calculate(variant: FunctionVariantType): BaseValueObject {
    if (!variant.isReferenceObject()) return ErrorValueObject.create(ErrorType.REF);
    const reference = variant as BaseReferenceObject;
    const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
    if (startRow !== endRow || startColumn !== endColumn) return ErrorValueObject.create(ErrorType.REF);
    const spill = spillOf(reference, startRow, startColumn);
    if (spill) return valuesIn(reference, spill);
    const own = cellOf(reference, startRow, startColumn);
    return own?.isError() ? own : ErrorValueObject.create(ErrorType.REF);
  }
}

/** What this calculation has spilled counts before what the last one did. */
function spillOf(reference: BaseReferenceObject, row: number, column: number): Nullable<IRange> {
  const [now, before] = [
    reference.getCurrentRuntimeActiveArrayFormulaRange(),
    reference.getCurrentActiveArrayFormulaRange(),
  ].map((ranges) => new ObjectMatrix<IRange>((ranges ?? {}) as Record<number, Record<number, IRange>>));
  return now?.getValue(row, column) ?? before?.getValue(row, column);
}

function cellOf(reference: BaseReferenceObject, row: number, column: number): Nullable<BaseValueObject> {
  const cell = reference.getCellData(row, column);
  return cell && reference.getCellValueObject(cell);
}

function valuesIn(reference: BaseReferenceObject, { startRow, endRow, startColumn, endColumn }: IRange) {
  const rowCount = endRow - startRow + 1;
  const columnCount = endColumn - startColumn + 1;
  return ArrayValueObject.create({
    calculateValueList: Array.from({ length: rowCount }, (_, row) =>
      Array.from({ length: columnCount }, (__, column) => cellOf(reference, startRow + row, startColumn + column)),
    ),
    rowCount,
    columnCount,
    unitId: reference.getUnitId(),
    sheetId: reference.getSheetId(),
    row: -1,
    column: -1,
  });
}

/** Of a range the cell in the formula's own row or column, of an array the first value. */
class SingleFunction extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 1;

  override calculate(variant: FunctionVariantType): BaseValueObject {
    if (variant.isReferenceObject()) return this.crossing(variant as BaseReferenceObject);
    return variant.isArray() ? (variant as ArrayValueObject).getFirstCell() : (variant as BaseValueObject);
  }

  private crossing(reference: BaseReferenceObject): BaseValueObject {
    const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
    const row = startRow === endRow ? startRow : this.row;
    const column = startColumn === endColumn ? startColumn : this.column;
    const wide = startRow !== endRow && startColumn !== endColumn;
    if (wide || row < startRow || row > endRow || column < startColumn || column > endColumn)
      return ErrorValueObject.create(ErrorType.VALUE);
    return cellOf(reference, row, column) ?? reference.getFirstCell();
  }
}
