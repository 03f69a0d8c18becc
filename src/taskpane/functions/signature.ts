/** A function's signature as text. Pure. */
import type { FunctionCard } from "../../words/function-cards";

/** `AI_TIER(company)`, with optional parameters in brackets. */
export function signatureOf(card: FunctionCard): string {
  return `${card.name}(${card.parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name)).join(", ")})`;
}
