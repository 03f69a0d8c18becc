/** Whether XML is well-formed to the letter: its characters as well as its elements. */
import { XMLValidator } from "fast-xml-parser";

/** XML 1.0, production 2; what is not in it no part may hold, escaped or not. */
const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const reference = /&#(?:x([0-9a-f]+)|(\d+));/gi;

/** What is wrong with a part; undefined where nothing is. */
export function xmlFault(xml: string): string | undefined {
  const found = illegal.exec(xml);
  if (found) return `holds U+${(found[0].codePointAt(0) ?? 0).toString(16)}`;
  for (const [whole, hex, decimal] of xml.matchAll(reference))
    if (illegal.test(String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)))) return `holds ${whole}`;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- what replaces it is one more package
  const checked = XMLValidator.validate(xml);
  return checked === true ? undefined : checked.err.msg;
}
