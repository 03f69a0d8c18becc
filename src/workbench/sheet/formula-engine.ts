/**
 * Owns the formula engine with the operators `#` and `@`, cards that are handed on, and quoted text kept as text. Univer reads `"3/31/2025"`, `"50%"` and `"1e3"` inside a call as
 * numbers, and cuts the texts of an array at their commas; Excel does neither, and an add-in would be handed other arguments.
 */
import {
  ArrayValueObject,
  IFormulaRuntimeService,
  IFunctionService,
  LexerTreeBuilder,
  StringValueObject,
  UniverFormulaEnginePlugin,
  ValueNodeFactory,
  ValueObjectFactory,
  type BaseAstNode,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { CardHandingRuntime } from "./handed-cards";
import { OperatorLexer, operatorFunctions } from "./operator-functions";
import { splitArray, type LiteralCell } from "./array-literal";

/** What `Univer.registerPlugin` takes in place of its own formula engine. */
export class FormulaEngine extends UniverFormulaEnginePlugin {
  override onStarting(): void {
    super.onStarting();
    this._injector.replace([ValueNodeFactory, { useClass: LiteralFactory }]);
    this._injector.replace([LexerTreeBuilder, { useClass: OperatorLexer }]);
    this._injector.replace([IFormulaRuntimeService, { useClass: CardHandingRuntime }]);
  }

  override onReady(): void {
    super.onReady();
    this._injector.get(IFunctionService).registerExecutors(...operatorFunctions());
  }
}

/** The built-in functions that take numbers and cannot read one from a text themselves, as the others do. */
const LEFT_TO_THE_ENGINE: ReadonlySet<string> = new Set(["YEAR", "MONTH", "DAY", "EDATE", "NPV", "XNPV", "MEDIAN"]);

class LiteralFactory extends ValueNodeFactory {
  override create(token: string): BaseAstNode {
    const node = super.create(token);
    const value = isQuoted(token) ? textOf(token) : isArray(token) ? arrayOf(token) : undefined;
    const plain = node.execute.bind(node);
    node.execute = () => {
      const parent = node.getParent()?.getToken().toUpperCase() ?? "";
      if (value === undefined || LEFT_TO_THE_ENGINE.has(parent)) plain();
      else node.setValue(value());
    };
    return node;
  }
}

const isQuoted = (token: string): boolean => token.length > 1 && token.startsWith('"') && token.endsWith('"');
const isArray = (token: string): boolean => token.startsWith("{") && token.endsWith("}");

const textOf = (token: string) => (): BaseValueObject =>
  StringValueObject.create(token.slice(1, -1).replaceAll('""', '"'));

function arrayOf(literal: string): () => BaseValueObject {
  const rows = splitArray(literal);
  return () =>
    ArrayValueObject.create({
      calculateValueList: rows.map((row) => row.map(cellOf)),
      rowCount: rows.length,
      columnCount: Math.max(...rows.map((row) => row.length)),
      unitId: "",
      sheetId: "",
      row: -1,
      column: -1,
    });
}

const cellOf = (cell: LiteralCell): BaseValueObject =>
  "text" in cell ? StringValueObject.create(cell.text) : ValueObjectFactory.create(cell.plain);
