/** What 50,000 figures of the reader's own cost: to read and index, to ask, and to read again after an edit. */
import { ownColumns } from "../../../src/contract/own-table";
import { readOwnTables } from "../../../src/calls/own-rows/read-tables";
import { extendEdition } from "../../../src/core/extension/extend";
import type { LooseTable } from "../../../src/core/extension/loose-table";
import { evaluate } from "../../../src/functions/evaluate";
import { englishDesk } from "../../../src/words/desk";
import { shipped } from "../../support/shipped";
import { isWanted, measureRow, tableOf, type Row } from "../../support/ratios";

const FIGURES = 50_000;
const METRICS = ["revenue", "net_profit", "rd_expense", "capex", "adjusted_net_profit"];
const QUARTERS_SINCE = 1995;
const entities = shipped.atlas.data.entities.map(({ names }) => names.en);

/** Every entity in turn, then every metric, then the next quarter. */
function rowAt(at: number): readonly unknown[] {
  const round = Math.floor(at / entities.length);
  const quarter = Math.floor(round / METRICS.length);
  const period = `${QUARTERS_SINCE + Math.floor(quarter / 4)}Q${1 + (quarter % 4)}`;
  const metric = METRICS[round % METRICS.length];
  return [entities[at % entities.length], metric, period, 1_000 + at, "CNY mn", "", `Source ${at % 50}`];
}

const figures = (edited: number): LooseTable => ({
  table: "figures",
  heads: ownColumns.figures,
  rows: Array.from({ length: FIGURES }, (_, at) => (at === edited ? [...rowAt(at).with(3, 5)] : rowAt(at))),
});

const read = (table: LooseTable) => readOwnTables(shipped.atlas, [table]).records;
const text = JSON.stringify(figures(-1));
/** An atlas of its own each time: nothing is kept from one reading to the next. */
const readAnew = () => readOwnTables({ ...shipped.atlas }, [figures(-1)]).records;
const [one, other] = [figures(1), figures(2)];
let turn = 0;

const companies = Array.from({ length: 10_000 }, (_, at) => [shipped.atlas.companies[at % 9]?.names.en ?? ""]);
const ask = (edition: typeof shipped) => evaluate(englishDesk(edition), "AI_METRIC", [companies, "revenue", "2025Q1"]);

const rowsWith = (extended: typeof shipped): readonly Row[] => [
  {
    name: "50,000 own figures read and indexed / their text parsed as JSON",
    goal: { most: 45 },
    ours: () => extendEdition({ ...shipped }, readAnew(), "own"),
    against: () => JSON.parse(text) as unknown,
  },
  {
    name: "10,000 look-ups among 50,000 own figures / without them",
    goal: { most: 1.5 },
    ours: () => ask(extended),
    against: () => ask(shipped),
  },
  {
    name: "one row of 50,000 edited, read and laid over the record again / their text parsed as JSON",
    goal: { most: 2 },
    ours: () => extendEdition(shipped, read((turn += 1) % 2 === 0 ? one : other), "own"),
    against: () => JSON.parse(text) as unknown,
  },
  {
    name: "the same / read and indexed anew",
    goal: { most: 0.1 },
    ours: () => extendEdition(shipped, read((turn += 1) % 2 === 0 ? one : other), "own"),
    against: () => extendEdition({ ...shipped }, readAnew(), "own"),
  },
];

/** What is cited is at hand before anything is added to it. */
async function main(): Promise<void> {
  await shipped.evidence();
  const extended = extendEdition(shipped, read(figures(-1)), "own");
  const chosen = rowsWith(extended).filter(isWanted);
  if (chosen.length > 0) console.log(tableOf(chosen.map(measureRow)));
}

void main();
