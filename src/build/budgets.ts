/** How much JavaScript a user waits for, gzipped, and how much it may be. */
import { gzipSync } from "node:zlib";

/** A chunk as webpack's statistics give it: its files, and the `import()`s that ask for it. */
export interface BuiltChunk {
  readonly initial: boolean;
  readonly files: readonly string[];
  /** The specifiers as written: `./taskpane/mount`. */
  readonly requests: readonly string[];
}

export interface Budget {
  readonly name: string;
  readonly bytes: number;
  readonly limit: number;
}

const KILOBYTE = 1024;

/** The pane itself, with the view it opens on. */
const FIRST_VIEW = [/\/taskpane\/mount$/];
/** What builds workbooks, with its words: fetched on the click that asks for one, and no part of a view. */
const WORKBOOKS = [/\/xlsx\/make$/, /^wasm-xlsxwriter/, /\/apply\/commands$/, /\/words\/workbook(-work)?\.en$/];
/** What the functions fetch while idle, or when an error or a citation first asks for it: the pane finds it there. */
const FUNCTIONS_LATER = [/\/compiled\/(evidence|reasons\.en)$/, /^\.\/(problems|spills\/(evidence|coverage|history))$/];
/** What a workbook that stays with an earlier release fetches, and nobody else. */
const RELEASES = [/^\.\/(keep-release|release-services|releases)$/, /\/compiled\/releases\/|^\.\/v[\d-]+$/];
/** What a workbook with rows of the reader's own fetches, and the pane's section for them. */
const OWN_ROWS = [
  /^\.\/(own-rows|own-row-services)$/,
  /\/own-rows\/section$/,
  /\/own-tables\/undo$/,
  /\/words\/own-rows\.en$/,
];
/** What reads a CSV file, once one is chosen, and writes one. */
const CSV = [/\/own-rows\/csv$/];
const OTHER_LANGUAGES = [/zh-han[st]$/];

/**
 * The budgets of the add-in in English. All but the first two are counted beyond what the functions need.
 *
 * @param read the bytes of a built file
 */
export function measureBudgets(chunks: readonly BuiltChunk[], read: (file: string) => Uint8Array): readonly Budget[] {
  const sizeOf = (chosen: readonly BuiltChunk[]): number => {
    const files = new Set(chosen.flatMap(({ files }) => files.filter((file) => file.endsWith(".js"))));
    return [...files].reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).byteLength, 0);
  };
  const later = chunks.filter(({ initial }) => !initial);
  const asksFor = (patterns: readonly RegExp[]) => (chunk: BuiltChunk) =>
    chunk.requests.some((request) => patterns.some((pattern) => pattern.test(request)));
  const isOnlyFor = (patterns: readonly RegExp[]) => (chunk: BuiltChunk) =>
    chunk.requests.every((request) => patterns.some((pattern) => pattern.test(request)));
  const own = [...WORKBOOKS, ...FUNCTIONS_LATER, ...RELEASES, ...OWN_ROWS, ...CSV];
  const english = later.filter((chunk) => !isOnlyFor(OTHER_LANGUAGES)(chunk));
  for (const pattern of [...FIRST_VIEW, ...FUNCTIONS_LATER]) {
    if (!later.some(asksFor([pattern]))) throw new Error(`budgets: no chunk is asked for as ${String(pattern)}`);
  }
  return [
    { name: "functions entry", bytes: sizeOf(chunks.filter(({ initial }) => initial)), limit: 50 * KILOBYTE },
    { name: "functions later", bytes: sizeOf(later.filter(asksFor(FUNCTIONS_LATER))), limit: 27 * KILOBYTE },
    { name: "first view", bytes: sizeOf(later.filter(asksFor(FIRST_VIEW))), limit: 150 * KILOBYTE },
    {
      name: "all views",
      bytes: sizeOf(english.filter((chunk) => !isOnlyFor(own)(chunk))),
      limit: 220 * KILOBYTE,
    },
    { name: "earlier releases", bytes: sizeOf(english.filter(isOnlyFor(RELEASES))), limit: 40 * KILOBYTE },
    { name: "own rows", bytes: sizeOf(english.filter(isOnlyFor(OWN_ROWS))), limit: 42 * KILOBYTE },
    { name: "reading CSV files", bytes: sizeOf(english.filter(isOnlyFor(CSV))), limit: 14 * KILOBYTE },
    { name: "building workbooks", bytes: sizeOf(english.filter(isOnlyFor(WORKBOOKS))), limit: 66 * KILOBYTE },
  ];
}
