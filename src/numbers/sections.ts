/** What number formats are put together from: a bound's sign, and texts in front of every kind of number. */
import type { Qualifier } from "../contract/qualifier";

/** What stands before a number that is a bound or an approximation; nothing before an exact one. */
export function signOf(qualifier: Qualifier): string {
  return qualifier === "=" ? "" : `${qualifier} `;
}

/** `withText("> CNY ", "#,##0")` is `"> CNY "#,##0;"> CNY "-#,##0`: the minus stays with its digits. */
export function withText(text: string, number: string): string {
  return text === "" ? number : `"${text}"${number};"${text}"-${number}`;
}

/** A text in front of every section that the format has: `inFront("0.0_);(0.0)", "† ")` is `"† "0.0_);"† "(0.0)`. */
export function inFront(format: string, text: string): string {
  return format
    .split(";")
    .map((section) => `"${text}"${section}`)
    .join(";");
}
