/**
 * Lets 100,000 formula cells (or `--cases N`) calculate through an add-in's runtime while their inputs are edited, cells are
 * overwritten, and the add-in, then the whole page, is loaded anew: no result may be lost, doubled or stale, no call made
 * twice by one page of the add-in, and it must come to an end.
 */
import { openWorkbench, type WorkbenchSession } from "../browser/support/workbench-page";
import { startHere } from "./start";
import type { Options, Tally } from "./tally";

const COLUMNS = 10;
const EDITS = 20;
/** Between edits, in milliseconds: the engine gathers what comes within 100 of them, and stops a pass for what comes later. */
const MOMENTS = [40, 160, 120];
const MOST_SHOWN = 20;
/** How long all of it may take, for each cell, in milliseconds. */
const LONGEST = 30;

interface Field {
  readonly rows: number;
  /** The number in column A, row by row, as it is now. */
  readonly inputs: number[];
  /** Formula cells that a number was written over, by row and column. */
  readonly overwritten: Map<string, number>;
}

export async function torture({ cases = 100_000, seed, say }: Options): Promise<Tally> {
  const stop = await startHere();
  const session = await openWorkbench({ addIn: "/fixture/manifest.xml", pane: "closed" });
  try {
    const rows = Math.ceil(cases / COLUMNS);
    const field: Field = { rows, inputs: Array.from({ length: rows }, (_, row) => row + 1), overwritten: new Map() };
    const began = Date.now();
    const spent = () => `${((Date.now() - began) / 1000).toFixed(1)} s`;
    await fill(session, rows);
    say(`${rows * COLUMNS} formulas are written, ${spent()}`);
    await edit(session, field, seed);
    // In the middle: some cells have called the add-in, most have no answer yet.
    await untilCalled(session, rows, began);
    const before = await session.page.evaluate(() => {
      window.workbench?.restartAddIn();
      return window.workbench?.callCounts()["PROBE_ADD"] ?? 0;
    });
    say(`${before} calls were made when the add-in was loaded anew, ${spent()}`);
    await edit(session, field, seed + 1);
    const lost = await settled(session, field, before, began);
    say(`all is quiet, ${spent()}`);
    await reloadInTheMiddle(session, rows, Date.now());
    say(`the page was loaded anew twice, ${spent()}`);
    await edit(session, field, seed + 2);
    lost.push(...(await settled(session, field, 0, Date.now())), ...session.errors);
    say(`all is quiet again, ${spent()}`);
    const shown =
      lost.length > MOST_SHOWN ? [...lost.slice(0, MOST_SHOWN), `and ${lost.length - MOST_SHOWN} more`] : lost;
    return { tried: rows * COLUMNS, survived: rows * COLUMNS - lost.length, lost: shown };
  } finally {
    await session.close();
    await stop();
  }
}

/** What is wrong once all is quiet: cells, and calls beyond one a cell after a load and one for each edit that reaches it. */
async function settled(session: WorkbenchSession, field: Field, before: number, began: number): Promise<string[]> {
  const cells = field.rows * COLUMNS;
  await untilQuiet(session, began + cells * LONGEST);
  const lost = [...(await wrongCells(session, field)), ...(await asked(session))];
  const made = (await calls(session)) - before;
  const most = cells + EDITS * COLUMNS;
  return made > most ? [...lost, `${made} calls after the load, where ${most} are enough`] : lost;
}

/** Loads the page anew, and once more while the cells of the kept workbook are calling the add-in. */
async function reloadInTheMiddle(session: WorkbenchSession, rows: number, began: number): Promise<void> {
  await session.page.reload();
  await session.ready();
  await untilCalled(session, rows, began);
  await session.page.reload();
  await session.ready();
}

/** Waits until a quarter of the cells has called the add-in. */
async function untilCalled(session: WorkbenchSession, rows: number, began: number): Promise<void> {
  const deadline = began + rows * COLUMNS * LONGEST;
  while ((await calls(session)) < (rows * COLUMNS) / 4) {
    if (Date.now() > deadline) throw new Error("It hangs: cells do not call the add-in.");
    await session.page.waitForTimeout(20);
  }
}

/** Pairs of numbers, each of them one cell's, that the add-in's page was asked for more than once since it was loaded. */
function asked(session: WorkbenchSession): Promise<string[]> {
  return session.frame().evaluate(() => {
    const { probeAsked } = window as never as { probeAsked: ReadonlyMap<string, number> };
    return [...probeAsked].filter(([, times]) => times > 1).map(([pair, times]) => `${pair} was asked ${times} times`);
  });
}

/** Inputs in column A, and beside each ten formulas that ask the add-in. */
function fill(session: WorkbenchSession, rows: number): Promise<void> {
  return session.page.evaluate(
    ([count, columns]) => {
      const lines = Array.from({ length: count }, (_, row) => row + 1);
      window.workbench?.write(
        `A1:A${count}`,
        lines.map((row) => [row]),
      );
      const last = String.fromCharCode(65 + columns);
      const formulas = lines.map((row) => Array.from({ length: columns }, (_, at) => `=PROBE_ADD($A${row},${at})`));
      window.workbench?.write(`B1:${last}${count}`, formulas);
    },
    [rows, COLUMNS] as const,
  );
}

/** Changes inputs all over the sheet and writes numbers over some formulas, with a moment between. */
async function edit(session: WorkbenchSession, field: Field, seed: number): Promise<void> {
  for (let step = 0; step < EDITS; step++) {
    const row = (step * 7919 + seed * 104_729) % field.rows;
    // Another number each time, so that what the add-in is asked tells the cells apart.
    const value = 1_000_000 + seed * 1_000 + step;
    const over = step % 4 === 3;
    const column = over ? 1 + (step % COLUMNS) : 0;
    if (over) field.overwritten.set(`${row},${column}`, value);
    else field.inputs[row] = value;
    await session.page.evaluate(([address, written]) => window.workbench?.write(address, written), [
      `${String.fromCharCode(65 + column)}${row + 1}`,
      value,
    ] as const);
    await session.page.waitForTimeout(MOMENTS[step % MOMENTS.length] ?? 0);
  }
}

async function calls(session: WorkbenchSession): Promise<number> {
  return (await session.callCounts())["PROBE_ADD"] ?? 0;
}

async function untilQuiet(session: WorkbenchSession, deadline: number): Promise<void> {
  for (let quiet = 0; quiet < 2;) {
    quiet = (await session.page.evaluate(() => window.workbench?.busy())) ? 0 : quiet + 1;
    if (Date.now() > deadline) throw new Error("It hangs: cells are still being computed.");
    await session.page.waitForTimeout(100);
  }
}

async function wrongCells(session: WorkbenchSession, { rows, inputs, overwritten }: Field): Promise<string[]> {
  const last = String.fromCharCode(65 + COLUMNS);
  const values = await session.page.evaluate((area) => window.workbench?.values(area) ?? [], `B1:${last}${rows}`);
  return inputs.flatMap((input, row) =>
    Array.from({ length: COLUMNS }, (_, at) => {
      const expected = overwritten.get(`${row},${at + 1}`) ?? input + at;
      const found = values[row]?.[at];
      return found === expected ? [] : [`row ${row + 1}, column ${at + 2}: ${String(found)}, not ${expected}`];
    }).flat(),
  );
}
