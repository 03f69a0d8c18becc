/** What calls and opening the record cost, each as a ratio to something plain of the same shape. */
import { compiled } from "../../src/compiled/dataset";
import { resolveEntity } from "../../src/core/names/resolve";
import { openAtlas } from "../../src/core/dataset/open";
import { problemWords } from "../../src/words/say-problem";
import { evaluate, shipped } from "../support/shipped";
import { isWanted, measureRow, tableOf, type Row } from "../support/ratios";

const CELLS = 10_000;
const names = shipped.atlas.companies.map(({ names: { en } }) => en);
const nameOf = (row: number): string => names[row % names.length] ?? "";
const column = (text: (row: number) => string) => Array.from({ length: CELLS }, (_, row) => [text(row)]);
const known = column(nameOf);
/** What was read once is remembered: a first reading is compared with a first reading, a second with a second. */
let unread = 0;
const NOISE = [" ", ".", "-"];
/** A name on record as nobody wrote it before: what stands behind it makes no difference. */
function anotherSpelling(): string {
  unread += 1;
  return `${nameOf(unread)} ${Array.from(unread.toString(3), (digit) => NOISE[Number(digit)]).join("")}`;
}
/** A company that nothing is known of, and one that is nearly another. */
function another(): string {
  unread += 1;
  return unread % 2 === 0
    ? `${WORDS[unread % WORDS.length] ?? ""} Works ${unread}`
    : `${nameOf(unread)}x ${unread} Ltd`;
}
const WORDS = ["Alpha", "Northern", "River", "Granite", "Harbour", "Linden", "Copper"];
const unknown = column(another);
const forms = column((row) => `${nameOf(row)} Ltd`);
const codes = column((row) => ["0700.HK", "BIDU UW Equity", "9988", "SZ002230", "NASDAQ:BIDU"][row % 5] ?? "");
const tiers = new Map(names.map((name, row) => [name, row]));
const text = JSON.stringify(compiled);

const lookUps = (): number => known.reduce((sum, [name = ""]) => sum + (tiers.get(name) ?? 0), 0);
const looked = (texts: readonly (readonly string[])[]): number =>
  texts.reduce((sum, [text = ""]) => sum + Number(resolveEntity(shipped.atlas, text).ok), 0);
const one = (name: string, ...args: unknown[]) => evaluate(name, args);
const each = { ours: CELLS, against: CELLS };

function openWhole(): number {
  const { entities, metrics, models } = openAtlas(compiled).names;
  return entities.ids.size + metrics.ids.size + models.ids.size;
}

const rows: readonly Row[] = [
  {
    name: "AI_TIER, a cell of a range / a Map look-up",
    goal: { most: 100 },
    ours: () => one("AI_TIER", known),
    against: lookUps,
    per: each,
  },
  {
    name: "AI_METRIC, a cell of a range / a Map look-up",
    goal: { most: 170 },
    ours: () => one("AI_METRIC", known, "revenue"),
    against: lookUps,
    per: each,
  },
  {
    name: "a cell of a range / a call of its own",
    goal: { most: 1 / 3 },
    ours: () => one("AI_TIER", known),
    against: () => one("AI_TIER", "Baidu"),
    per: { ours: CELLS },
  },
  {
    name: "an unknown name / a known one, both read for the first time",
    goal: { most: 5 },
    ours: () => one("AI_TIER", another()),
    against: () => one("AI_TIER", anotherSpelling()),
  },
  {
    name: "the same, 10,000 in a range",
    goal: { most: 5 },
    ours: () => one("AI_TIER", column(another)),
    against: () => one("AI_TIER", column(anotherSpelling)),
  },
  {
    name: "an unknown name / a known one, 10,000 in a range, both read before",
    goal: { most: 5 },
    ours: () => one("AI_TIER", unknown),
    against: () => one("AI_TIER", known),
  },
  {
    name: "a name with its legal form, a look-up / a Map look-up",
    goal: { most: 10 },
    ours: () => looked(forms),
    against: lookUps,
  },
  {
    name: "a code, a look-up / a Map look-up",
    goal: { most: 10 },
    ours: () => looked(codes),
    against: lookUps,
  },
  {
    name: "AI_REVENUE_GROWTH / AI_METRIC, calls of their own",
    goal: { most: 1.2 },
    ours: () => one("AI_REVENUE_GROWTH", "Baidu", "2025Q1"),
    against: () => one("AI_METRIC", "Baidu", "revenue", "2025Q1"),
  },
  {
    name: "open and index the record / JSON.parse of its rows",
    goal: { most: 5 },
    ours: openWhole,
    against: () => JSON.parse(text) as object,
  },
];

/** As in an add-in that has run for a moment: the words of what is wrong are there. */
async function main(): Promise<void> {
  await problemWords();
  const chosen = rows.filter(isWanted);
  if (chosen.length > 0) console.log(tableOf(chosen.map(measureRow)));
}

void main();
