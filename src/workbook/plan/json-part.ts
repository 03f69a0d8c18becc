/** Owns JSON inside a custom XML part: one element of a namespace of its own, with the JSON as its text. */

export function jsonPart(namespace: string, element: string, value: unknown): string {
  return `<atlas xmlns="${namespace}"><${element}>${escapeXml(plainJson(value))}</${element}></atlas>`;
}

/** The value in the element; undefined where there is none or the part was damaged. Its shape is for the caller to check. */
export function readJsonPart(xml: string, element: string): unknown {
  const text = new RegExp(`<${element}>([\\s\\S]*?)</${element}>`).exec(xml)?.[1];
  if (text === undefined) return undefined;
  try {
    return JSON.parse(unescapeXml(text));
  } catch {
    return undefined;
  }
}

/** What XML 1.0 forbids, also escaped, that `JSON.stringify` leaves as it is. Lone surrogates it escapes itself. */
const forbidden = /[\ufffe\uffff]/g;

/** JSON that any XML part can hold: in JSON such a character stands inside a text, where its escape means the same. */
function plainJson(value: unknown): string {
  return JSON.stringify(value).replace(forbidden, (one) => `\\u${one.charCodeAt(0).toString(16)}`);
}

const escapes: readonly (readonly [string, string])[] = [
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
];

function escapeXml(text: string): string {
  return escapes.reduce((out, [raw, safe]) => out.replaceAll(raw, safe), text);
}

/** Programs that save the part again may escape quotes, or any character by its number. */
const references = /&(?:(amp|lt|gt|quot|apos)|#x([0-9a-f]+)|#(\d+));/gi;
const named = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Each reference once, so that `&amp;lt;` is `&lt;`. */
function unescapeXml(text: string): string {
  return text.replace(references, (whole, name?: string, hex?: string, decimal?: string) => {
    if (name !== undefined) return named.get(name) ?? whole;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
