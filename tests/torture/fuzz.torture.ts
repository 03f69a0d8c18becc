/** Calls every function with whatever may come: each answer is a block of values and problems with their reasons, never anything else. */
import { inspect } from "node:util";
import { catalogue, type FunctionSpec } from "../../src/contract/catalogue";
import type { PlainCell, PlainCells } from "../../src/calls/plain-cell";
import { evaluate } from "../support/shipped";
import { looseArgument } from "./inputs/loose-inputs";
import { chanceOf, type Chance } from "./random";
import type { Options, Tally } from "./tally";

/** Calls of each function where no number is given. */
const usual = 4000;
const longestReport = 10;

/** `cases` is for each function. */
export async function torture({ seed, cases = usual, say }: Options): Promise<Tally> {
  const lost: string[] = [];
  const prototypes = prototypesNow();
  for (const [index, spec] of catalogue.entries()) {
    const found = await callOften(spec, cases, chanceOf(seed * 1009 + index));
    say(`${spec.id}: ${cases} calls, ${found.length} lost`);
    lost.push(...found);
  }
  if (prototypesNow() !== prototypes) lost.push("a built-in prototype was changed");
  const tried = cases * catalogue.length;
  return { tried, survived: tried - lost.length, lost: lost.slice(0, longestReport * catalogue.length) };
}

async function callOften({ id, parameters }: FunctionSpec, cases: number, chance: Chance): Promise<readonly string[]> {
  const lost: string[] = [];
  for (let count = 0; count < cases; count += 1) {
    const given = chance.below(parameters.length + 2);
    const args = Array.from({ length: given }, (_, at) => looseArgument(parameters[at]?.kind ?? "headers", chance));
    const problem = await problemWith(id, args);
    if (problem !== undefined) lost.push(`${id}(${args.map(shown).join(", ")}): ${problem}`);
  }
  return lost;
}

async function problemWith(id: string, args: readonly unknown[]): Promise<string | undefined> {
  try {
    const answer = evaluate(id, args);
    return faultIn(answer instanceof Promise ? await answer : answer);
  } catch (thrown) {
    return `throws ${String(thrown)}`;
  }
}

function faultIn(cells: PlainCells): string | undefined {
  const width = cells[0]?.length ?? 0;
  if (width === 0 || cells.some((row) => row.length !== width)) return "is no block of cells";
  for (const row of cells)
    for (const cell of row) {
      const fault = faultOf(cell);
      if (fault !== undefined) return fault;
    }
  return undefined;
}

const slip = /\bundefined\b|\bNaN\b|\[object|\[native code|function Object/;
const codes = /^#(N\/A|VALUE!|DIV\/0!|NUM!|NULL!)$/;

/** What was typed may be repeated in a message, between its quotation marks. */
const unquoted = (message: string): string => message.replace(/“[^”]*”|"[^"]*"|「[^」]*」/g, "");

function faultOf({ value, numberFormat = "", error }: PlainCell): string | undefined {
  if (typeof value === "number" && !Number.isFinite(value)) return `answers ${value}`;
  if (!["number", "string", "boolean"].includes(typeof value)) return `answers a ${typeof value}`;
  if (slip.test(numberFormat)) return `has the format ${numberFormat}`;
  if (error === undefined) return typeof value === "string" && slip.test(value) ? `answers ${value}` : undefined;
  const { code, message } = error;
  if (!codes.test(code)) return `has the error ${code}`;
  if (message.length < 6 || message.length > 240) return `says ${message.length} letters: ${message}`;
  return slip.test(unquoted(message)) ? `says ${message}` : undefined;
}

const shown = (value: unknown): string => inspect(value, { depth: 3, breakLength: Infinity }).slice(0, 80);

function prototypesNow(): string {
  return [Object, Array, String, Number, Boolean, Function]
    .map(({ prototype }) => Object.getOwnPropertyNames(prototype).join())
    .join("|");
}
