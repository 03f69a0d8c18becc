/** Why Excel would not register an add-in's functions: their names, and what they take. */
import type { FunctionMetadata } from "./function-metadata";

const NAME = /^\p{L}[\p{L}\p{N}_.]{2,}$/u;
const LONGEST_NAME = 128;
/** Names that are addresses of cells: columns go to XFD. */
const ADDRESS = /^(([A-Z]{1,2}|[A-W][A-Z]{2}|X[A-E][A-Z]|XF[A-D])[1-9]\d{0,6}|R\d*C\d*)$/i;
const TYPES: ReadonlySet<string> = new Set(["any", "boolean", "number", "string"]);

/**
 * One sentence a fault; none means that all are registered.
 *
 * @param isTaken whether the spreadsheet has a function of this name itself
 */
export function functionFaults(
  functions: readonly FunctionMetadata[],
  isTaken: (name: string) => boolean,
): readonly string[] {
  const names = functions.map(({ name }) => name.toUpperCase());
  return functions.flatMap(({ name, parameters }, at) => [
    ...nameFaults(name),
    ...(isTaken(name.toUpperCase()) ? [`${name}: the spreadsheet has a function of this name`] : []),
    ...(names.indexOf(name.toUpperCase()) < at ? [`${name}: two functions have this name`] : []),
    ...parameters
      .filter(({ type }) => !TYPES.has(type) && !type.includes("."))
      .map(({ name: parameter, type }) => `${name}: the parameter ${parameter} is of no known type (${type})`),
    ...orderFaults(name, parameters),
  ]);
}

function nameFaults(name: string): readonly string[] {
  const last = name.split(".").at(-1) ?? "";
  if (!NAME.test(name))
    return [`${name}: a name has three characters or more, a letter first, then letters, digits, _ and .`];
  if (name.length > LONGEST_NAME) return [`${name}: a name has at most ${LONGEST_NAME} characters`];
  return ADDRESS.test(last) && last === name ? [`${name}: this is the address of a cell`] : [];
}

function orderFaults(name: string, parameters: FunctionMetadata["parameters"]): readonly string[] {
  const firstOptional = parameters.findIndex(({ optional, repeating }) => optional || repeating);
  const late =
    firstOptional < 0 ? undefined : parameters.slice(firstOptional).find((one) => !one.optional && !one.repeating);
  const repeating = parameters.findIndex((one) => one.repeating);
  return [
    ...(late ? [`${name}: ${late.name} is needed and stands after one that may be left out`] : []),
    ...(repeating >= 0 && repeating < parameters.length - 1
      ? [`${name}: only the last parameter repeats, not ${parameters[repeating]?.name ?? ""}`]
      : []),
  ];
}
