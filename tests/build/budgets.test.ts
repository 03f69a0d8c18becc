/** The budgets count what a user waits for, once, gzipped, and nothing that is fetched on demand. */
import { randomBytes } from "node:crypto";
import { gzipSync } from "node:zlib";
import { type BuiltChunk, measureBudgets } from "../../src/build/budgets";

const KB = 1024;
const chunk = (files: string[], ...requests: string[]): BuiltChunk => ({
  initial: requests.length === 0,
  files,
  requests,
});
const pane = chunk(["pane.js", "pane.js.map"], "./taskpane/mount");
const shared = chunk(["react.js"], "./taskpane/mount", "../explore/explore-view");
const explore = chunk(["explore.js"], "../explore/explore-view");
const chinese = chunk(["words.js"], "../../words/pane.zh-hans");
const writer = chunk(["writer.js", "writer.wasm"], "../../workbook/xlsx/make");
const plan = chunk(["plan.js"], "../../workbook/xlsx/make", "../../workbook/apply/commands");
const words = chunk(["later.js"], "./compiled/evidence", "./compiled/reasons.en", "./problems");
const release = chunk(["release.js"], "./keep-release");
const older = chunk(["older.js"], "./v2026-11-24");
const rows = chunk(["rows.js"], "./own-rows", "../own-rows/section");
const csv = chunk(["csv.js"], "../../calls/own-rows/csv");
const chunks = [
  rows,
  csv,
  chunk(["functions.js"]),
  words,
  release,
  older,
  pane,
  shared,
  explore,
  chinese,
  writer,
  plan,
];

/** Bytes that do not compress, so that a size is what it says. */
const contents: Record<string, Buffer> = Object.fromEntries(
  Object.entries({
    "functions.js": 40,
    "later.js": 18,
    "release.js": 3,
    "older.js": 26,
    "rows.js": 21,
    "csv.js": 7,
    "pane.js": 20,
    "react.js": 100,
    "explore.js": 30,
    "words.js": 90,
    "writer.js": 90,
    "plan.js": 15,
  }).map(([file, size]) => [file, randomBytes(size * KB)]),
);
const read = (file: string): Uint8Array => contents[file] ?? Buffer.alloc(0);
const whole = (...files: string[]) =>
  files.reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).byteLength, 0);

test("each budget counts its own files once", () => {
  expect(measureBudgets(chunks, read)).toEqual([
    { name: "functions entry", bytes: whole("functions.js"), limit: 50 * KB },
    { name: "functions later", bytes: whole("later.js"), limit: 27 * KB },
    { name: "first view", bytes: whole("pane.js", "react.js"), limit: 150 * KB },
    { name: "all views", bytes: whole("pane.js", "react.js", "explore.js"), limit: 220 * KB },
    { name: "earlier releases", bytes: whole("release.js", "older.js"), limit: 40 * KB },
    { name: "own rows", bytes: whole("rows.js"), limit: 42 * KB },
    { name: "reading CSV files", bytes: whole("csv.js"), limit: 14 * KB },
    { name: "building workbooks", bytes: whole("writer.js", "plan.js"), limit: 66 * KB },
  ]);
});

test("a renamed pane stops the check rather than measuring nothing", () => {
  const renamed = chunks.map((one) => ({
    ...one,
    requests: one.requests.map((name) => name.replace("mount", "start")),
  }));
  expect(() => measureBudgets(renamed, read)).toThrow("no chunk is asked for as");
});
