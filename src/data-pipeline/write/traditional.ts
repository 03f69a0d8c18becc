/** Simplified to traditional Chinese as Hong Kong and Taiwan finance pages write it; statements.csv overrides where it errs. */
import { Converter } from "opencc-js/cn2t";

let converter: ((text: string) => string) | undefined;

/** Converts characters and the everyday words that differ, deterministically. */
export function toTraditional(text: string): string {
  converter ??= Converter({ from: "cn", to: "twp" });
  return converter(text);
}
