/** What cells and the pane cost in Chromium with the production build and the real Office.js, each as a ratio to something known in the same run. */
import { compared, isWanted, tableOf, type Aim, type Measured } from "../support/ratios";
import { LONG_TASK, longestTask, paintTimes, restOf } from "./bench/pane";
import { ONE_BUTTON, TINY, TWINS, emptyOf, knownOf, serveForBench, type Twin } from "./bench/served";
import { CELLS, openSheet, ownPart, rowsOf, timesOf } from "./bench/sheet";
import { closeBrowser, type WorkbenchSession } from "./support/workbench-page";

interface Sheets {
  readonly ours: WorkbenchSession;
  readonly tiny: WorkbenchSession;
}

interface PageRow extends Aim {
  /** Milliseconds of ours and of what it is compared with. */
  readonly measure: (sheets: () => Promise<Sheets>) => Promise<readonly number[]>;
}

const ARGUMENTS: Readonly<Record<Twin, string>> = {
  AI_TIER: "",
  AI_REVENUE_GROWTH: "",
  AI_METRIC: ',"revenue"',
};
const cellsOf = (name: string, id: Twin) => rowsOf((row) => `=${name}(A${row}${ARGUMENTS[id]})`);
const spilled = (id: Twin) => [[`=${id}(A1:A${CELLS}${ARGUMENTS[id]})`]];
const XLOOKUPS = rowsOf((row) => `=XLOOKUP(A${row},$H$1:$H$9,$I$1:$I$9)`);

const besideEmpty = (id: Twin): PageRow => ({
  name: `10,000 cells of ${id} / of an empty function, same page`,
  goal: { most: 1.05 },
  measure: async (sheets) => {
    const { ours: session } = await sheets();
    return timesOf([
      { session, formulas: cellsOf(id, id) },
      { session, formulas: cellsOf(emptyOf(id), id) },
    ]);
  },
});

const besideTiny = (id: Twin): PageRow => ({
  name: `10,000 cells of ${id} / of an empty function, tiny add-in`,
  goal: { most: 1.1 },
  measure: async (sheets) => {
    const { ours, tiny } = await sheets();
    return timesOf([
      { session: ours, formulas: cellsOf(id, id) },
      { session: tiny, formulas: cellsOf(emptyOf(id), id) },
    ]);
  },
});

/** What is left of the difference once both give the sheet the same values, formats and errors. */
const besideKnown = (id: Twin): PageRow => ({
  name: `10,000 cells of ${id} / of one that looks its answers up, same page`,
  goal: { most: 1.05 },
  measure: async (sheets) => {
    const { ours: session } = await sheets();
    return timesOf([
      { session, formulas: cellsOf(id, id) },
      { session, formulas: cellsOf(knownOf(id), id) },
    ]);
  },
});

const rows: readonly PageRow[] = [
  ...TWINS.map(besideEmpty),
  ...TWINS.map(besideKnown),
  ...TWINS.map(besideTiny),
  {
    name: "10,000 cells of AI_TIER in one call / in calls of their own",
    goal: { least: 20 },
    measure: async (sheets) => {
      const { ours: session } = await sheets();
      return timesOf([
        { session, formulas: spilled("AI_TIER") },
        { session, formulas: cellsOf("AI_TIER", "AI_TIER") },
      ]);
    },
  },
  {
    name: "of these, the part that is ours / the same in calls of their own",
    goal: { least: 20 },
    measure: async (sheets) => {
      const { calls, spilled: one } = await ownPart((await sheets()).ours, "AI_TIER");
      return [one, calls];
    },
  },
  {
    name: "of these, the part that is ours / the whole of one call",
    goal: { most: 0.05 },
    measure: async (sheets) => {
      const { ours: session } = await sheets();
      const [whole = 0] = await timesOf([{ session, formulas: spilled("AI_TIER") }]);
      return [(await ownPart(session, "AI_TIER")).spilled, whole];
    },
  },
  {
    name: "10,000 cells of AI_TIER / 10,000 XLOOKUPs",
    goal: { most: 1.2 },
    measure: async (sheets) => {
      const { ours: session } = await sheets();
      return timesOf([
        { session, formulas: cellsOf("AI_TIER", "AI_TIER") },
        { session, formulas: XLOOKUPS },
      ]);
    },
  },
  {
    name: "10,000 cells of AI_TIER in one call / 10,000 XLOOKUPs",
    goal: { most: 0.5 },
    measure: async (sheets) => {
      const { ours: session } = await sheets();
      return timesOf([
        { session, formulas: spilled("AI_TIER") },
        { session, formulas: XLOOKUPS },
      ]);
    },
  },
  {
    name: "the map painted / a pane with one button",
    goal: { most: 1.4 },
    measure: () =>
      paintTimes([
        { addIn: "/manifest.xml", shows: "#view h2" },
        { addIn: ONE_BUTTON, shows: "#pane button" },
      ]),
  },
  {
    name: "longest task of opening a view / 50 ms (none is longer at 1)",
    goal: { most: 1 },
    measure: async () => [await longestTask(), LONG_TASK],
  },
  {
    name: "the workbench at rest, main thread / the clock",
    goal: { most: 0.01 },
    measure: async () => {
      const { busy, clock } = await restOf("/manifest.xml");
      return [busy, clock];
    },
  },
];

async function openSheets(): Promise<Sheets> {
  const { session: ours, answers } = await openSheet("/manifest.xml");
  return { ours, tiny: (await openSheet(TINY, answers)).session };
}

async function main(): Promise<void> {
  const chosen = rows.filter(isWanted);
  if (chosen.length === 0) return;
  const server = await serveForBench();
  let opened: Promise<Sheets> | undefined;
  const measured: Measured[] = [];
  for (const row of chosen) {
    try {
      const [ours = 0, against = 0] = await row.measure(() => (opened ??= openSheets()));
      measured.push(compared(row, ours, against));
      console.error(`${row.name}: ${ours.toFixed(1)} / ${against.toFixed(1)} ms`);
    } catch (error) {
      // A browser that has gone takes one row with it, not those measured before.
      console.error(`${row.name}: not measured`, error);
      process.exitCode = 1;
      opened = undefined;
      await closeBrowser();
    }
  }
  console.log(tableOf(measured));
  await closeBrowser();
  await server.close();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
