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
  return addressesOf(citation, links)[part === "address" ? 0 : 1];
}

/** The page itself first, then those that confirm it; a computed figure has those of its inputs. */
function addressesOf({ source, locator, confirming, inputs }: Citation, links: Edition["links"]): readonly string[] {
  const known = links();
  if (known instanceof Promise) return [];
  const pages = ({ source: { id } }: Cited): readonly (string | undefined)[] => [
    own(known, id)?.url,
    own(known, id)?.second,
  ];
  const all = [{ source, locator }, ...confirming, ...inputs].flatMap(pages);
  return [...new Set(all)].filter((address) => address !== undefined);
}
