/** Simplified to traditional Chinese as the companies' Hong Kong filings write it; statements.csv overrides where it errs. */
import { own } from "../../core/own";
import { Converter } from "opencc-js/cn2t";

/** The character list for schools that the dictionary follows prints forms that no filing or news page uses; these are the usual ones. */
const USUAL: Readonly<Record<string, string>> = {
  户: "戶",
  説: "說",
  閲: "閱",
  兑: "兌",
  税: "稅",
  脱: "脫",
  悦: "悅",
  鋭: "銳",
  温: "溫",
  衞: "衛",
};
const UNUSUAL = new RegExp(`[${Object.keys(USUAL).join("")}]`, "g");

let converter: ((text: string) => string) | undefined;

/** Converts characters, by phrase where one simplified character stands for several. */
export function toTraditional(text: string): string {
  converter ??= Converter({ from: "cn", to: "hk" });
  return converter(text).replace(UNUSUAL, (form) => own(USUAL, form) ?? form);
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
