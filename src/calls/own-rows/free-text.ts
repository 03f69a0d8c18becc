/** Texts and addresses of the reader's own, which are shown as they are typed and never run: what cannot be shown is refused. */
import { holdsHidden, holdsTag } from "../../core/records/hidden";
import { accepted, refused, type CellReader } from "./row-cells";

/** A text of at most so many characters; `=`, `+`, `-` and `@` begin one like any other sign. */
export const textWithin =
  (limit: number): CellReader<string> =>
  (given) => {
    const text = given.kind === "text" ? given.text.trim() : String(given.value);
    if (text.length > limit) return refused({ code: "own-long", length: text.length, limit });
    if (holdsHidden(text)) return refused({ code: "own-hidden" });
    return holdsTag(text) ? refused({ code: "own-markup" }) : accepted(text);
  };

/** The longest address that browsers and cells' links both take. */
const LONGEST_LINK = 2_048;
const ADDRESS = /^https?:\/\/[^\s/?#@"'<>\\^`{|}]+\.[^\s"'<>\\^`{|}]+$/i;

export const readLink: CellReader<string> = (given) => {
  const text = textWithin(LONGEST_LINK)(given);
  if (!text.ok) return text;
  return ADDRESS.test(text.value) ? text : refused({ code: "own-link" });
};
