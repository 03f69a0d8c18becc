/** Simplified to traditional Chinese in Hong Kong's characters; statements.csv overrides where it errs. */
import { Converter } from "opencc-js/cn2t";

let converter: ((text: string) => string) | undefined;

/** Converts characters, by phrase where one simplified character stands for several. */
export function toTraditional(text: string): string {
  converter ??= Converter({ from: "cn", to: "hk" });
  return converter(text);
}

/** A converter that leaves names to the package: each simplified name becomes its own traditional form, whatever the dictionary says. */
export function namedConverter(
  names: readonly (readonly [simplified: string, traditional: string])[],
): (text: string) => string {
  const forms = new Map(names.filter(([simplified]) => /\p{Script=Han}/u.test(simplified)));
  const longestFirst = [...forms.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (longestFirst.length === 0) return toTraditional;
  const known = new RegExp(
    `(${longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})`,
    "u",
  );
  return (text) =>
    text
      .split(known)
      .map((part) => forms.get(part) ?? toTraditional(part))
      .join("");
}
