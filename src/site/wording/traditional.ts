/** Traditional Chinese made from simplified, with the terms and quotation marks used in Taiwan, where Excel speaks it. */
import { Converter } from "opencc-js/cn2t";
import { inExcelWords } from "../../words/excel-traditional";

let converter: ((text: string) => string) | undefined;

/** Every text of a structure in traditional characters; formulas keep their straight quotation marks. */
export function inTraditional<T>(value: T): T {
  if (typeof value === "string") return textInTraditional(value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => inTraditional(item)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inTraditional<unknown>(item)])) as T;
}

function textInTraditional(text: string): string {
  converter ??= Converter({ from: "cn", to: "twp" });
  return inExcelWords(converter(text));
}
