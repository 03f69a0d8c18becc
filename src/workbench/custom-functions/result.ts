/** Owns what a custom function's answer means for its cell: a value, how it is shown, or an error with its reason. */
import { numfmt } from "@univerjs/core";

export interface Card {
  readonly title: string;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  readonly provider: string | undefined;
  /** The whole value as the function gave it: what other functions get of the cell, and where its fields come from. */
  readonly given: { readonly properties?: Readonly<Record<string, unknown>> | undefined };
}

export interface ValueResult {
  readonly kind: "value";
  readonly value: number | string | boolean;
  readonly numberFormat?: string | undefined;
  readonly card?: Card | undefined;
}

export interface ErrorResult {
  readonly kind: "error";
  readonly code: string;
  readonly message?: string | undefined;
  /** What an entity shows in place of the error it is to formulas. */
  readonly text?: string | undefined;
  readonly card?: Card | undefined;
}

export type CellResult = ValueResult | ErrorResult;

/** The answer to a call: one cell, or rows of cells that spill. */
export type CallResult = CellResult | readonly (readonly CellResult[])[];

/** The error a runtime error code stands for; only `#N/A` and `#VALUE!` keep their message in Excel. */
const ERRORS_BY_CODE: Readonly<Record<number, string>> = {
  0: "#VALUE!",
  1: "#N/A",
  2: "#VALUE!",
  3: "#VALUE!",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#VALUE!",
};

/** Codes under which the runtime reports an exception that is not a CustomFunctions.Error: its text stays behind. */
const PLAIN_EXCEPTIONS: ReadonlySet<number> = new Set([0, 2, 3, 9, 10]);

/** Reads one entry of `SetInvocationArrayResults`: `[id, ok, value or message, code when not ok, timing]`. */
export function parseAnswer(entry: readonly unknown[]): { id: number; result: CallResult } {
  const [id, ok, value, code] = entry;
  return { id: Number(id), result: ok === true ? parseValue(value) : parseFailure(Number(code), value) };
}

function parseFailure(code: number, message: unknown): ErrorResult {
  const error = ERRORS_BY_CODE[code] ?? "#VALUE!";
  return { kind: "error", code: error, message: PLAIN_EXCEPTIONS.has(code) ? undefined : messageFor(error, message) };
}

function messageFor(error: string, message: unknown): string | undefined {
  const carries = error === "#N/A" || error === "#VALUE!";
  return carries && typeof message === "string" && message !== "" ? message : undefined;
}

function parseValue(value: unknown): CallResult {
  if (!Array.isArray(value)) return parseCell(value);
  if (value.length === 0 || (Array.isArray(value[0]) && value[0].length === 0))
    return { kind: "error", code: "#CALC!" };
  const width = Math.max(...value.map((row) => (Array.isArray(row) ? row.length : 1)));
  return value.map((row) => {
    const cells: unknown[] = Array.isArray(row) ? row : [row];
    return Array.from({ length: width }, (_, column): CellResult =>
      column < cells.length ? parseCell(cells[column]) : { kind: "error", code: "#N/A" },
    );
  });
}

/** Reads one element of an answer: a primitive or one of Excel's typed cell values. */
export function parseCell(value: unknown): CellResult {
  if (typeof value === "number")
    return Number.isFinite(value) ? { kind: "value", value } : { kind: "error", code: "#NUM!" };
  if (typeof value === "string" || typeof value === "boolean") return { kind: "value", value };
  if (value === null || value === undefined) return { kind: "value", value: "" };
  return parseTyped(value);
}

interface TypedValue {
  readonly type?: string;
  readonly valueType?: string;
  readonly basicValue?: unknown;
  readonly numberFormat?: string;
  readonly code?: string;
  readonly errorType?: string;
  readonly message?: string;
  readonly text?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly layouts?: {
    readonly card?: {
      readonly title?: unknown;
      readonly sections?: readonly { readonly properties?: readonly string[] }[];
    };
  };
  readonly provider?: { readonly description?: string };
}

/** The types of value that show what they are to formulas. */
const BASIC: ReadonlySet<string> = new Set(["Double", "FormattedNumber", "String", "Boolean"]);

const ERRORS_BY_TYPE: Readonly<Record<string, string>> = {
  Value: "#VALUE!",
  NotAvailable: "#N/A",
  Div0: "#DIV/0!",
  Num: "#NUM!",
  Name: "#NAME?",
  Ref: "#REF!",
  Null: "#NULL!",
  Calc: "#CALC!",
  Spill: "#SPILL!",
  Busy: "#BUSY!",
  Field: "#FIELD!",
};

/** Excel's name for an error's type. */
export function errorTypeOf(code: string): string {
  return Object.entries(ERRORS_BY_TYPE).find(([, known]) => known === code)?.[0] ?? "Value";
}

function parseTyped(value: TypedValue): CellResult {
  if (value.type === "Error" || value.valueType === "CustomFunctionError") {
    const code = value.code ?? ERRORS_BY_TYPE[value.errorType ?? ""] ?? textIn(value.basicValue) ?? "#VALUE!";
    return { kind: "error", code, message: messageFor(code, value.message) };
  }
  if (value.type === "Empty") return { kind: "value", value: "" };
  if (value.type === "Entity") return parseEntity(value);
  const basic = value.basicValue;
  if (
    !BASIC.has(value.type ?? "") ||
    (typeof basic !== "number" && typeof basic !== "string" && typeof basic !== "boolean")
  ) {
    return {
      kind: "error",
      code: "#VALUE!",
      message: `The workbench shows no cell value of type ${value.type ?? "unknown"}.`,
    };
  }
  return { kind: "value", value: basic, numberFormat: value.numberFormat, card: readCard(value, basic) };
}

/** To formulas an entity is an error; its cell shows its text, and its fields can be asked for. */
function parseEntity(value: TypedValue): ErrorResult {
  const text = value.text ?? "";
  return { kind: "error", code: "#VALUE!", text, card: cardOf(value, text) };
}

function textIn(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function readCard(value: TypedValue, basic: number | string | boolean): Card | undefined {
  return value.properties ? cardOf(value, String(basic)) : undefined;
}

function cardOf(value: TypedValue, name: string): Card {
  const { properties = {} } = value;
  const byName = new Map(Object.entries(properties).map(([name, property]) => [name, parseCell(property)]));
  const order = value.layouts?.card?.sections?.flatMap((section) => section.properties ?? []) ?? [...byName.keys()];
  const titled = value.layouts?.card?.title;
  const titleName =
    typeof titled === "object" && titled !== null ? (titled as { property?: string }).property : undefined;
  return {
    title: typeof titled === "string" ? titled : textOf(byName.get(titleName ?? "")) || name,
    fields: order.flatMap((name) => (byName.has(name) ? [{ name, value: textOf(byName.get(name)) }] : [])),
    provider: value.provider?.description,
    given: value,
  };
}

/** A field of a card, by its name whatever its case; undefined where it has none. */
export function fieldOf({ given: { properties = {} } }: Card, name: string): CellResult | undefined {
  const same = (other: string): boolean => other.toLowerCase() === name.toLowerCase();
  const key = name in properties ? name : Object.keys(properties).find(same);
  return key === undefined ? undefined : parseCell(properties[key]);
}

function textOf(cell: CellResult | undefined): string {
  if (!cell) return "";
  if (cell.kind === "error") return cell.text ?? cell.code;
  if (cell.numberFormat !== undefined && typeof cell.value === "number")
    return numfmt.format(cell.numberFormat, cell.value, { throws: false });
  return typeof cell.value === "number"
    ? cell.value.toLocaleString("en-US", { maximumFractionDigits: 6 })
    : String(cell.value);
}
