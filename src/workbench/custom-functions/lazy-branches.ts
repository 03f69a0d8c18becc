/** Owns that IF computes only the branch it takes: a function in the other one is not called, as in Excel. */
import {
  Interpreter,
  NullValueObject,
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";

interface Node {
  getToken(): string;
  getChildren(): Node[];
  getValue(): FunctionVariantType | undefined;
  setValue(value: BaseValueObject): void;
  execute(): void;
}

type Execute = (node: Node, x: number, y: number) => unknown;

let installed = false;

/** Puts the rule before the engine's own way through a formula, once for the page. */
export function executeOneBranch(): void {
  if (installed) return;
  installed = true;
  const prototype = Interpreter.prototype as unknown as { _executeAsync: Execute; _execute: Execute };
  const { _executeAsync: later, _execute: now } = prototype;
  prototype._executeAsync = async function (this: typeof prototype, node, x, y) {
    if (!isChoice(node)) return later.call(this, node, x, y);
    await this._executeAsync(node.getChildren()[0] as Node, x, y);
    for (const branch of branchesTaken(node)) await this._executeAsync(branch, x, y);
    node.execute();
    return 0;
  };
  prototype._execute = function (this: typeof prototype, node, x, y) {
    if (!isChoice(node)) return now.call(this, node, x, y);
    this._execute(node.getChildren()[0] as Node, x, y);
    for (const branch of branchesTaken(node)) this._execute(branch, x, y);
    node.execute();
    return 0;
  };
}

function isChoice(node: Node): boolean {
  return node.getToken().trim().toUpperCase() === "IF" && node.getChildren().length >= 2;
}

/** The branches to compute; one that is not gets no value. A condition of many cells takes both. */
function branchesTaken(node: Node): Node[] {
  const [condition, ...branches] = node.getChildren();
  const truth = truthOf(condition?.getValue());
  if (truth === undefined) return branches;
  const taken = branches.filter((_, index) => truth !== "error" && index === (truth ? 0 : 1));
  for (const branch of branches) if (!taken.includes(branch)) branch.setValue(NullValueObject.create());
  return taken;
}

function truthOf(value: FunctionVariantType | undefined): boolean | "error" | undefined {
  if (!value) return undefined;
  const single = singleOf(value);
  if (!single) return undefined;
  if (single.isError()) return "error";
  if (single.isNull()) return false;
  return single.isNumber() || single.isBoolean() ? Boolean(single.getValue()) : undefined;
}

/** The one value of a condition; undefined where it has many cells. */
function singleOf(value: FunctionVariantType): BaseValueObject | undefined {
  if (value.isReferenceObject()) return firstOf(value as BaseReferenceObject);
  if (!value.isArray()) return value as BaseValueObject;
  const array = value as ArrayValueObject;
  return array.getRowCount() === 1 && array.getColumnCount() === 1 ? array.getFirstCell() : undefined;
}

function firstOf(reference: BaseReferenceObject): BaseValueObject | undefined {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  return startRow === endRow && startColumn === endColumn ? reference.getFirstCell() : undefined;
}
