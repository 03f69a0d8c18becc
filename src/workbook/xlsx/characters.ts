/** Owns texts the engine writes into its parts as they are: none may hold a character that XML forbids. */

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A text for an attribute; what XML cannot hold shows as a character that could not be read. */
export function xmlText(text: string): string {
  return text.replace(forbidden, "\ufffd");
}

/** A table's header as Excel saves it, so that it equals its cell: such a character by its number, `_xFFFE_`. */
export function tableHeader(text: string): string {
  const plain = text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
  return plain.replace(forbidden, (one) => `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}
