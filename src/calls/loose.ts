/** What a host may put into an argument, read once into one of five kinds. */
import { isBlankText } from "../core/plain-text";
import { errorCodes, type ErrorCode } from "../contract/error-code";

export type Loose =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly code: ErrorCode };

const BLANK: Loose = { kind: "blank" };

/** Reads plain values, errors (as objects or text), formatted numbers and our own cards, which stand for the company they show. */
export function readLoose(raw: unknown): Loose {
  switch (typeof raw) {
    case "string":
      return readText(raw);
    case "number":
      return Number.isFinite(raw) ? { kind: "number", value: raw } : { kind: "error", code: "#NUM!" };
    case "boolean":
      return { kind: "boolean", value: raw };
    case "object":
      return raw === null ? BLANK : readRich(raw);
    default:
      return BLANK;
  }
}

function readText(text: string): Loose {
  const code = errorNamed(text);
  if (code) return { kind: "error", code };
  return isBlankText(text) ? BLANK : { kind: "text", text };
}

const errorNamed = (text: unknown): ErrorCode | undefined => errorCodes.find((code) => code === text);

interface Rich {
  readonly code?: unknown;
  readonly type?: unknown;
  readonly basicValue?: unknown;
  readonly properties?: { readonly Name?: unknown };
}

function readRich(raw: Rich): Loose {
  const code = errorNamed(raw.code) ?? errorNamed(raw.basicValue);
  if (code) return { kind: "error", code };
  if (raw.type === "Error") return { kind: "error", code: "#VALUE!" };
  const name = raw.properties?.Name;
  return name === undefined ? readBasic(raw.basicValue) : readLoose(name);
}

const readBasic = (value: unknown): Loose => (typeof value === "object" ? BLANK : readLoose(value));
