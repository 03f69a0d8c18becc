/** What can be asked of a citation: all of it as text, or one part. */
export const citationParts = ["text", "address", "title", "publisher", "date", "grade", "second"] as const;

export type CitationPart = (typeof citationParts)[number];
