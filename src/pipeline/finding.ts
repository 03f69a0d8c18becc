/** What the pipeline has to say about a package: where, which rule, what was found. Collected, never thrown one by one. */
import { HIDDEN } from "../core/records/hidden";

/** The rules a package can break; data/README.md says what each means, and a test that it does. */
export const RULES = [
  "missing-file",
  "empty-file",
  "encoding",
  "malformed-csv",
  "stray-column",
  "missing-column",
  "bad-descriptor",
  "required",
  "type",
  "enum",
  "pattern",
  "range",
  "csv-injection",
  "whitespace",
  "hidden-character",
  "duplicate-key",
  "dangling-id",
  "ambiguous-name",
  "impossible-period",
  "fiscal-label",
  "wrong-unit",
  "missing-source",
  "page-before-period",
  "refused-address",
  "doubled-address",
  "grade-unearned",
  "silence",
  "forecast-as-result",
  "grade-source",
  "growth-contradicts-levels",
  "share-out-of-range",
  "part-exceeds-whole",
  "unexplained-conflict",
  "stale-conflict",
  "stale-correction",
  "stale-absence",
  "stale-break",
  "beyond-record",
  "unknown-target",
  "derivation",
  "classification",
  "unused-statement",
] as const;

export type Rule = (typeof RULES)[number];

export interface Finding {
  /** File name inside the package, e.g. `observations.csv`. */
  readonly file: string;
  /** Line in the file, the header being 1; undefined where it is the whole file. */
  readonly row: number | undefined;
  readonly column: string | undefined;
  readonly rule: Rule;
  /** What was found and what would be right, in one sentence. */
  readonly message: string;
}

/** A finding at one cell of a row, wherever the row came from. */
export const findingAt = (
  place: { readonly file: string; readonly line: number },
  column: string,
  rule: Rule,
  message: string,
): Finding => ({ file: place.file, row: place.line, column, rule, message });

/** Something that looks wrong and is explained by a break or a conflict on record. */
export interface Flag {
  readonly finding: Finding;
  readonly because: "break" | "conflict";
}

export interface Checked {
  readonly findings: readonly Finding[];
  readonly flags: readonly Flag[];
}

/** One line a person reads: `observations.csv:12 unit [wrong-unit] …`. */
export function describeFinding(finding: Finding): string {
  const place = finding.row === undefined ? finding.file : `${finding.file}:${finding.row}`;
  const column = finding.column === undefined ? "" : ` ${finding.column}`;
  return `${place}${column} [${finding.rule}] ${finding.message}`;
}

/** As many of one rule and file as a person reads before mending the first. */
const MOST_ALIKE = 20;

/** All findings as lines, those of one rule in one file cut short where there are many. */
export function describeFindings(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  const lines = findings.flatMap((finding) => {
    const kind = `${finding.file} [${finding.rule}]`;
    const seen = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, seen);
    return seen <= MOST_ALIKE ? [describeFinding(finding)] : [];
  });
  const more = [...counts].flatMap(([kind, count]) =>
    count > MOST_ALIKE ? [`${kind} and ${count - MOST_ALIKE} more like these`] : [],
  );
  return [...lines, ...more].join("\n");
}

/** Shortens and quotes what was found, so that a message stays one readable line. */
export function quoted(text: string): string {
  const plain = text.replace(/\s+/g, " ").replace(HIDDEN, (sign) => `\\u${hexOf(sign)}`);
  return `"${plain.length > 60 ? `${plain.slice(0, 57)}...` : plain}"`;
}

const hexOf = (sign: string): string => (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");

/** By file, then by line: the order in which a person mends them. */
export function inReadingOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : (a.row ?? 0) - (b.row ?? 0)));
}
