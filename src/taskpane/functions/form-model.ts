/** A function's form as data: what a typed argument means in a formula, and what is still missing. Pure. */
import { own } from "../../core/own";
import type { Atlas } from "../../core/dataset/atlas";
import { resolveEntity, resolveMetric, resolveModel } from "../../core/names/resolve";
import { typedAs } from "../../formulas/typed-reference";
import { formulaOf, type FormulaArgument } from "../../formulas/write";
import type { FunctionCard, ParameterCard } from "../../words/function-cards";
import { fixedChoices } from "./choices";

export type TypedArgument =
  | { readonly kind: "omitted" }
  | { readonly kind: "constant"; readonly value: string | number | boolean }
  | { readonly kind: "reference"; readonly text: string };

/** What decides between a name of the workbook and a word of ours. */
export interface KnownNames {
  readonly atlas: Atlas;
  /** The workbook's defined names and tables, in lower case. */
  readonly defined: ReadonlySet<string>;
}

/** What stands in the fields, by parameter. */
export type Typed = Readonly<Record<string, string>>;

type Kinded = Pick<ParameterCard, "kind">;

/**
 * What is typed goes into the formula as it is typed: `A2:A10`, `Straße!A1`, `Table1[Name]` and the workbook's own names as
 * references, `2024` as a number, `TRUE` as a truth value, the rest as text. Quotes force text, `=` forces a piece of formula.
 */
export function readTyped(typed: string, parameter: Kinded, around: KnownNames): TypedArgument {
  const text = typed.trim();
  if (text === "") return { kind: "omitted" };
  if (/^".*"$/.test(text)) return { kind: "constant", value: text.slice(1, -1).replaceAll('""', '"') };
  if (/^=./.test(text)) return { kind: "reference", text: text.slice(1).trim() };
  if (/^(TRUE|FALSE)$/i.test(text)) return { kind: "constant", value: text.toUpperCase() === "TRUE" };
  if (isReference(text, parameter, around)) return { kind: "reference", text };
  if (/^-?\d+(\.\d+)?$/.test(text) && parameter.kind !== "period") return { kind: "constant", value: Number(text) };
  return { kind: "constant", value: text };
}

/** A word that this argument understands by itself is no reference, even where it has the shape or the name of one. */
function isReference(text: string, parameter: Kinded, { atlas, defined }: KnownNames): boolean {
  const shape = typedAs(text);
  if (shape === "other" || isOurs(text, parameter, atlas)) return false;
  return shape === "reference" || defined.has(text.toLowerCase());
}

/** `FY2024` and `H1` have the shape of a cell and are periods, `SZ002230` is a code. */
function isOurs(text: string, { kind }: Kinded, atlas: Atlas): boolean {
  switch (kind) {
    case "company":
    case "entity":
    case "subject":
      return resolveEntity(atlas, text).ok;
    case "metric":
      return resolveMetric(atlas, text).ok;
    case "model":
      return resolveModel(atlas, text).ok;
    case "period":
      return /^(FY|CY)?\d{0,4}[QH]?\d{0,4}$/i.test(text) && !/^[A-E]\d{1,3}$/i.test(text) && !/^\d+:\d+$/.test(text);
    default:
      return fixedChoices(atlas, { kind }).includes(text);
  }
}

export function typedFormula(card: FunctionCard, args: Typed, around: KnownNames): string {
  return formulaOf(
    card.name,
    card.parameters.map((parameter) => formulaArgument(readTyped(own(args, parameter.name) ?? "", parameter, around))),
  );
}

function formulaArgument(typed: TypedArgument): FormulaArgument {
  if (typed.kind === "omitted") return undefined;
  return typed.kind === "reference" ? { verbatim: typed.text } : typed.value;
}

/** What is missing before the function can be called: the names of required parameters left empty. */
export function missingArguments(card: FunctionCard, args: Typed): string[] {
  return card.parameters
    .filter((parameter) => !parameter.optional && (own(args, parameter.name) ?? "").trim() === "")
    .map((parameter) => parameter.name);
}

/** The arguments as constants where none is a reference; undefined otherwise. */
export function constantArguments(card: FunctionCard, args: Typed, around: KnownNames): unknown[] | undefined {
  const typed = card.parameters.map((parameter) => readTyped(own(args, parameter.name) ?? "", parameter, around));
  if (typed.some((argument) => argument.kind === "reference")) return undefined;
  return typed.map((argument) => (argument.kind === "constant" ? argument.value : null));
}

/** The example's own constants, put into the fields in order. */
export function exampleArguments(card: FunctionCard): Typed {
  const inside = /\((.*)\)$/.exec(card.example)?.[1] ?? "";
  const values = inside.match(/"[^"]*"|[^,]+/g) ?? [];
  return Object.fromEntries(
    card.parameters.map((parameter, index) => [parameter.name, (values[index] ?? "").trim().replaceAll('"', "")]),
  );
}
