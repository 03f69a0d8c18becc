/** One part of a citation, for a column of its own: an address to link to, a title, a grade. */
import { own } from "../core/own";
import type { CitationPart } from "../contract/citation-part";
import { firstToOpen, statedBy, type Citation, type Cited } from "../core/dataset/citation";
import type { Edition } from "../core/dataset/edition";
import type { SourceLinks } from "../core/dataset/open-evidence";
import { errorCell, type AnswerCell } from "./cell";
import { citationText } from "./citation-text";

/** A part that the citation does not have is an error with that reason. Addresses have been waited for. */
export function citationPart(citation: Citation, part: CitationPart, links: Edition["links"]): AnswerCell {
  if (part === "text") return citationText(citation);
  return partOf(citation, part, links) || errorCell({ code: "part-missing", part });
}

const NO_LINKS: SourceLinks = {};

/** Title, publisher, date and address are of one page: the first that can be opened, for a computed figure among its inputs. */
function partOf(citation: Citation, part: Exclude<CitationPart, "text">, links: Edition["links"]): string | undefined {
  if (part === "grade") return citation.grade;
  const loaded = links();
  const known = loaded instanceof Promise ? NO_LINKS : loaded;
  const pages = [...statedBy(citation), ...citation.inputs];
  const page = firstToOpen(pages, known) ?? citation;
  if (part === "address") return own(known, page.source.id)?.url;
  if (part === "second")
    return addressesOf(pages, known).find((address) => address !== own(known, page.source.id)?.url);
  return page.source[part];
}

const addressesOf = (pages: readonly Cited[], links: SourceLinks): readonly string[] =>
  pages.flatMap(({ source }) => {
    const { url, second } = own(links, source.id) ?? {};
    return [url, second].filter((address) => address !== undefined);
  });
