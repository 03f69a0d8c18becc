/** Fills the `{placeholders}` of a message, in whichever of its forms fits. */
import { own } from "../core/own";

export type Filling = Readonly<Record<string, string | number>>;

/** What has no value stays as it stands. @example fill("{n} of {m}", { n: 2 }) is "2 of {m}" */
export function fill(text: string, values: Filling): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(own(values, name) ?? whole));
}

/** Of `one|many`, the form for a count. @example fillCounted("{n} cell|{n} cells", { n: 2 }, "n") is "2 cells" */
export function fillCounted(message: string, values: Filling, counting: string): string {
  const [one = "", many = one] = message.split("|");
  return fill(own(values, counting) === 1 ? one : many, values);
}
