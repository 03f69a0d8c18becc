/** Owns reading structured references: which table, which of its rows, which of its columns a formula means. */

export type Section = "#All" | "#Data" | "#Headers" | "#Totals" | "#This Row";

export interface StructuredReference {
  readonly table: string;
  readonly section: Section;
  /** The first and last column by name; all of them where none is named. */
  readonly columns?: readonly [string, string];
}

const SECTIONS: ReadonlyMap<string, Section> = new Map(
  (["#All", "#Data", "#Headers", "#Totals", "#This Row"] as const).map((section) => [section.toLowerCase(), section]),
);

/** Reads `Sales`, `Sales[Amount]`, `Sales[@Amount]`, `Sales[[#Headers],[A]:[B]]`; undefined for what it cannot. */
export function parseStructuredReference(text: string): StructuredReference | undefined {
  const [, table, body = ""] = /^([^[\]\s]+)(?:\[(.*)\])?$/s.exec(text.trim()) ?? [];
  if (table === undefined) return undefined;
  const parts = body.trim() === "" ? [] : partsOf(body.trim());
  if (!parts) return undefined;
  const [first = ""] = parts;
  if (first.startsWith("@")) return thisRow(table, first.slice(1).trim());
  const sections = parts.filter((part) => /^\[?\s*#/.test(part));
  const columns = parts.filter((part) => !sections.includes(part));
  const [section] = sections.map((part) => SECTIONS.get(unwrap(part).replace(/\s+/g, " ").toLowerCase()));
  if (sections.length > 1 || columns.length > 1 || (sections.length === 1 && section === undefined)) return undefined;
  return withColumns(table, section ?? "#Data", columns[0]);
}

function thisRow(table: string, column: string): StructuredReference {
  return withColumns(table, "#This Row", column === "" ? undefined : column);
}

function withColumns(table: string, section: Section, span: string | undefined): StructuredReference {
  if (span === undefined) return { table, section };
  const [, first = span, last = first] = /^(\[(?:[^\]']|'.)*\])\s*:\s*(\[(?:[^\]']|'.)*\])$/s.exec(span) ?? [
    undefined,
    span,
  ];
  return { table, section, columns: [unwrap(first), unwrap(last)] };
}

/** The parts between commas, each in brackets of its own; without brackets the whole is one part. */
function partsOf(body: string): string[] | undefined {
  if (!body.startsWith("[")) return [body];
  const part = /^((?:\[(?:[^\]']|'.)*\])(?:\s*:\s*\[(?:[^\]']|'.)*\])?)\s*(?:,\s*|$)/s;
  const parts: string[] = [];
  for (let rest = body; rest !== "";) {
    const found = part.exec(rest);
    if (!found?.[1]) return undefined;
    parts.push(found[1]);
    rest = rest.slice(found[0].length);
  }
  return parts;
}

/** A name without its brackets; an apostrophe in it makes the character after it an ordinary one. */
function unwrap(part: string): string {
  return part
    .trim()
    .replace(/^\[(.*)\]$/s, "$1")
    .replace(/'(.)/gs, "$1")
    .trim();
}
