/** A page on record, and what it is: the one thing that can be read again by whoever doubts a figure. */

/**
 * `filing` the document itself at a regulator, an exchange or the company, or a copy of it; `announcement` the company's own
 * release, word for word; `press` an outlet's text; `digest` a summary of any of them; `forum` what a reader posted;
 * `article` the one the classification rests on; `computed` our own arithmetic and search, which have no address; `own` the reader's
 * own rows.
 */
export type PageKind = "article" | "filing" | "announcement" | "press" | "digest" | "forum" | "computed" | "own";

export interface Page {
  readonly id: string;
  /** Empty for our own work, and for a filing that is found by its number alone. */
  readonly address: string;
  /** As the page prints it; empty where it shows none. */
  readonly title: string;
  /** Whose words they are. */
  readonly publisher: string;
  /** The site that carries another's words; empty where the publisher's own site does. */
  readonly via: string;
  /** ISO date, or as much of it as is known; empty where the page shows none. */
  readonly date: string;
  readonly kind: PageKind;
  readonly language: string;
}

/** Who answers for the page being there: the carrier, or the publisher itself. */
export const siteOf = (page: Pick<Page, "publisher" | "via">): string => page.via || page.publisher;
