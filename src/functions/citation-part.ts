/** One part of a citation, for a column of its own: an address to link to, a title, a grade. */
import { own } from "../core/own";
import type { CitationPart } from "../contract/citation-part";
import type { Citation, Cited } from "../core/dataset/citation";
import type { Edition } from "../core/dataset/edition";
import { errorCell, type Cell } from "./cell";
import { citationText } from "./citation-text";

/** A part that the citation does not have is an error with that reason. Addresses have been waited for. */
export function citationPart(citation: Citation, part: CitationPart, links: Edition["links"]): Cell {
  if (part === "text") return citationText(citation);
  return partOf(citation, part, links) || errorCell({ code: "part-missing", part });
}

function partOf(citation: Citation, part: Exclude<CitationPart, "text">, links: Edition["links"]): string | undefined {
  if (part === "grade" || part === "date") return citation[part];
  if (part === "title" || part === "publisher") return citation.source[part];
  return addressOf(citation, links, part);
}

/** That of the page itself, or of the first that confirms it; a computed figure has those of its inputs. */
function addressOf(
  { source, locator, confirming, inputs }: Citation,
  links: Edition["links"],
  part: "address" | "second",
): string | undefined {
  const known = links();
  if (known instanceof Promise) return undefined;
  const pages = ({ source: { id } }: Cited): readonly (string | undefined)[] => [
    own(known, id)?.url,
    own(known, id)?.second,
  ];
  const [page, ...others] = [{ source, locator }, ...confirming, ...inputs].flatMap(pages);
  const more = others.filter((address) => address !== undefined && address !== page);
  // A page without an address has not that of another; what was computed has none of its own.
  const address = page ?? (inputs.length > 0 ? more[0] : undefined);
  return part === "address" ? address : more.find((other) => other !== address);
}
