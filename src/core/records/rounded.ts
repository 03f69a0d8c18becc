/** A computed figure as it is told: rounded, and exact only where whatever its inputs leave open rounds to the same. */
import type { Qualifier } from "../../contract/qualifier";
import type { Interval } from "./interval";

/** Rounds to so many decimals, or to tens, hundreds … where negative, and writes it plainly. */
export function roundedText(value: number, decimals: number): string {
  if (decimals >= 0) return String(Number(value.toFixed(decimals)));
  const step = 10 ** -decimals;
  return String(Math.round(value / step) * step);
}

export const roundedQualifier = ({ low, high }: Interval, decimals: number): Qualifier =>
  roundedText(low, decimals) === roundedText(high, decimals) ? "=" : "≈";
