/** Owns JSON inside a custom XML part: one element of a namespace of its own, with the JSON as its text. */

export function jsonPart(namespace: string, element: string, value: unknown): string {
  return `<atlas xmlns="${namespace}"><${element}>${escapeXml(JSON.stringify(value))}</${element}></atlas>`;
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

const escapes: readonly (readonly [string, string])[] = [
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
];

function escapeXml(text: string): string {
  return escapes.reduce((out, [raw, safe]) => out.replaceAll(raw, safe), text);
}

function unescapeXml(text: string): string {
  return [...escapes].reverse().reduce((out, [raw, safe]) => out.replaceAll(safe, raw), text.replaceAll("&quot;", '"'));
}
