/** Every row of the formula suite: the cell, Trace, the link of a frozen value and the help page name the same observations and sources. */
import { atlas, evaluate, shipped } from "../support/shipped";
import { figuresOf } from "../../src/calls/formula-figures";
import type { Ground } from "../../src/calls/grounds";
import {
  inputsOf,
  knownArguments,
  type ConstantValue,
  type Known,
  type CellRows,
} from "../../src/calls/known-arguments";
import { links as compiledLinks } from "../../src/compiled/links";
import { openLinks } from "../../src/core/dataset/open-evidence";
import type { Figure } from "../../src/core/dataset/figures";
import { parseArea, splitReference } from "../../src/formulas/addresses";
import { readCalls, type WrittenCall } from "../../src/formulas/calls";
import type { PlainCell, PlainCells } from "../../src/calls/plain-cell";
import type { Host, Selection } from "../../src/excel/port";
import type { ScannedSheet } from "../../src/excel/scan";
import { traceFigure } from "../../src/site/live/traced";
import type { PaneServices } from "../../src/taskpane/services";
import { callGrounds } from "../../src/taskpane/trace/call-grounds";
import { surroundingsOf } from "../../src/taskpane/trace/surroundings";
import { sourceUrls } from "../../src/workbook/apply/freeze/frozen-looks";
import { caseFiles, INPUTS, readCases } from "../functions/support/formula-cases";

const links = openLinks(atlas.data, compiledLinks);
const cells = INPUTS.map((row) => row.map((value) => value ?? ""));
const sheet = { name: "Inputs", top: 0, left: 0, formulas: cells, values: cells } as unknown as ScannedSheet;
const host = { read: (reference: string) => Promise.resolve(cellsAt(reference)) } as unknown as Host;
const home = { sheet: "Inputs" } as Selection;
const around = surroundingsOf(home, host, { evaluate } as unknown as PaneServices);

function cellsAt(reference: string): CellRows | { readonly code: string } {
  const area = parseArea(splitReference(reference).cells);
  if (!area || area.bottom - area.top > 100) return { code: "gone" };
  const line = (length: number) => Array.from({ length }, (_, at) => at);
  return line(area.bottom - area.top + 1).map((r) =>
    line(area.right - area.left + 1).map((c) => cells[area.top + r]?.[area.left + c] ?? ""),
  );
}

/** Functions whose cells each stand on one figure. */
const OF_A_FIGURE = new Set(["AI_REVENUE", "AI_REVENUE_GROWTH", "AI_METRIC", "AI_QUALIFIER", "AI_SOURCE"]);

const formulas = caseFiles.flatMap((file) => readCases(file)).map(({ formula }) => formula);

async function readAll(formula: string) {
  const calls = readCalls(formula).map(async (call) => {
    const known = await knownArguments(call, around);
    const inputs = inputsOf(known);
    return inputs ? [{ call, known, answer: await evaluate(call.name, inputs) }] : [];
  });
  return (await Promise.all(calls)).flat();
}

const groundsAt = (call: WrittenCall, known: readonly Known[], row: number, column: number): readonly Ground[] =>
  callGrounds(atlas, call.name, known, { row, column }).grounds;

/** A cell's number is that of the observation, in whatever unit it shows it. */
function shows(cell: PlainCell, { observation, source }: Figure, name: string): boolean {
  if (name === "AI_QUALIFIER") return cell.value === observation.qualifier;
  if (name === "AI_SOURCE") return cites(String(cell.value), { observation, source });
  const unit = observation.value / Number(cell.value);
  const agrees =
    observation.value === cell.value || [1e4, 1e6, 1e8, 1e9].some((one) => Math.abs(unit / one - 1) < 1e-9);
  return agrees && (observation.qualifier === "=" || (cell.numberFormat ?? "").includes(observation.qualifier));
}

/** The whole citation, or a part of it; a computed figure has the addresses of what it is computed from. */
function cites(text: string, { observation, source }: Pick<Figure, "observation" | "source">): boolean {
  if (observation.status === "derived" && Object.values(links).some(({ url }) => url === text)) return true;
  const parts = [observation.grade, source.publisher, source.date, links[source.id]?.url, links[source.id]?.second];
  return text.includes(source.title) || parts.includes(text);
}

test("the suite's rows are read, each with its calls", () => {
  expect(formulas.filter((formula) => readCalls(formula).length > 0).length).toBeGreaterThan(300);
});

test.each(formulas)("%s is one figure everywhere", async (formula) => {
  for (const { call, known, answer } of await readAll(formula)) {
    if (OF_A_FIGURE.has(call.name)) holdEachCell(call, known, answer);
    if (call.name === "AI_HISTORY") holdHistory(call, known, answer);
    if (call.name === "AI_TABLE") holdTable(call, known, answer);
  }
});

function holdEachCell(call: WrittenCall, known: readonly Known[], answer: PlainCells): void {
  answer.forEach((line, row) =>
    line.forEach((cell, column) => {
      const found = groundsAt(call, known, row, column);
      if (cell.value === "") {
        expect(found).toEqual([]);
        return;
      }
      const [ground] = found;
      if (!cell.error) {
        expect(ground?.kind === "figure" && shows(cell, ground.figure, call.name)).toBe(true);
        return;
      }
      if (ground?.kind !== "figure") return;
      // A figure that is there, in a unit that it has not.
      expect(cell.error.message).toContain("unit");
    }),
  );
}

/** Trace lists the points that spill, and a selected row is that row's point. */
function holdHistory(call: WrittenCall, known: readonly Known[], answer: PlainCells): void {
  const [told] = [callGrounds(atlas, call.name, known, undefined)];
  const body = typeof answer[0]?.[1]?.value === "number" ? answer : answer.slice(1);
  if (answer[0]?.[0]?.error) {
    expect(told.grounds[0]?.kind).toBe("problem");
    return;
  }
  expect(told.grounds.length + told.more).toBe(body.length);
  body.forEach((line, row) => {
    const [ground, another] = groundsAt(call, known, row + answer.length - body.length, 1);
    expect(another).toBeUndefined();
    if (ground?.kind !== "figure") throw new Error(`${call.text} has no figure in row ${row}`);
    expect([ground.figure.observation.period, ground.figure.observation.value]).toEqual([
      line[0]?.value,
      line[1]?.value,
    ]);
  });
}

function holdTable(call: WrittenCall, known: readonly Known[], answer: PlainCells): void {
  answer.forEach((line, row) =>
    line.slice(1).forEach((cell, at) => {
      const found = groundsAt(call, known, row, at + 1);
      if (typeof cell.value !== "number" || cell.numberFormat === undefined) return;
      expect(found.map((ground) => ground.kind === "figure" && ground.figure.observation.value)).toEqual([cell.value]);
    }),
  );
}

/** One number in one cell: what can be frozen with a link. */
const numbers = formulas.filter((formula) =>
  readCalls(formula).some(({ whole, name }) => whole && OF_A_FIGURE.has(name)),
);

test.each(numbers)("%s is linked to the figure's own page", async (formula) => {
  const [read] = await readAll(formula);
  const [[cell] = []] = read?.answer ?? [];
  if (!read || typeof cell?.value !== "number" || read.answer.flat().length > 1) return;
  const [ground] = groundsAt(read.call, read.known, 0, 0);
  if (ground?.kind !== "figure") throw new Error(`${formula} has no figure in Trace`);
  const value: ConstantValue = cell.value;
  const block = { sheet, row: 8, column: 8, formula, value, values: [[value]] };
  const frozen = (await sourceUrls(shipped, [block], [sheet])).get(block);
  // The sheet alone does not know what a call of ours inside another one gives.
  const nested = readCalls(formula).length > 1;
  if (!nested) expect(frozen).toBe(links[ground.figure.source.id]?.url);
  expect((await figuresOf(atlas, formula, around))?.[0]?.observation.index).toBe(ground.figure.observation.index);
  if (read.call.args.every(({ kind }) => kind === "literal" || kind === "omitted"))
    expect(traceFigure({ atlas, addresses: links, language: "en" }, formula).figure.observation.index).toBe(
      ground.figure.observation.index,
    );
});
