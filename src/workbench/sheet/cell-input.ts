/** Owns what a value given to a cell becomes: Excel reads texts as if they were typed, in its American spelling. */
import { readTyped } from "./typed-number";

/** What a cell holds after an input. `format` is set where Excel would give an unformatted cell one. */
export type CellInput =
  | { readonly kind: "blank" }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number; readonly format?: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly code: string };

export type GivenValue = string | number | boolean;

const ERRORS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#CALC!",
  "#SPILL!",
  "#BUSY!",
]);

/**
 * Reads an input into a cell of the given number format.
 *
 * A text cell (`@`) keeps everything as text, formulas too; an apostrophe keeps what follows it as text.
 */
export function readInput(given: GivenValue, format: string): CellInput {
  if (given === "") return { kind: "blank" };
  if (format === "@") return { kind: "text", text: typeof given === "boolean" ? upper(given) : withoutQuote(given) };
  if (typeof given === "number") return { kind: "number", value: given };
  if (typeof given === "boolean") return { kind: "boolean", value: given };
  if (given.startsWith("'")) return { kind: "text", text: given.slice(1) };
  if (given.length > 1 && given.startsWith("=")) return { kind: "formula", formula: given };
  const read = readWord(given);
  if (read) return read;
  // As when typed: a sign that starts no number starts a formula.
  return /^[+-]\s*[^\s+-]/.test(given) ? { kind: "formula", formula: `=${given}` } : { kind: "text", text: given };
}

function upper(value: boolean): string {
  return value ? "TRUE" : "FALSE";
}

function withoutQuote(given: string | number): string {
  return String(given).replace(/^'/, "");
}

function readWord(text: string): CellInput | undefined {
  const code = text.trim().toUpperCase();
  if (ERRORS.has(code)) return { kind: "error", code };
  if (/^(true|false)$/i.test(code)) return { kind: "boolean", value: code === "TRUE" };
  const typed = readTyped(text.trim());
  return typed && { kind: "number", ...typed };
}
