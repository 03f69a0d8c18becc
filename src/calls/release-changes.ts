/** What a formula would answer otherwise under another release of the record, and which figures make the difference. */
import type { FunctionId } from "../contract/catalogue";
import type { Edition } from "../core/dataset/edition";
import type { Figure } from "../core/dataset/figures";
import type { Source } from "../core/dataset/types";
import { readCalls, type WrittenCall } from "../formulas/calls";
import { openCall } from "./call";
import { groundsOf, type Ground } from "./grounds";
import { inputsOf, knownArguments, type Surroundings } from "./known-arguments";
import type { PlainCell, PlainCells } from "./plain-cell";

/** How a call is answered from an edition. */
export type Answer = (edition: Edition, name: string, args: readonly unknown[]) => PlainCells | Promise<PlainCells>;

export interface CallChange {
  /** The call as written. */
  readonly call: string;
  /** Of the first cell that differs; undefined where the table has fewer cells. */
  readonly from: PlainCell | undefined;
  readonly to: PlainCell | undefined;
  /** How many more cells of the same answer differ. */
  readonly more: number;
  readonly figures: readonly FigureChange[];
}

/** One of the two is missing where a figure is new on record, or no longer there. */
export interface FigureChange {
  readonly from: Figure | undefined;
  readonly to: Figure | undefined;
}

/**
 * Whether a formula may answer otherwise from another edition, be it by a figure behind it alone; true also where what its
 * calls are asked about is not known.
 */
export async function mayAnswerOtherwise(
  formula: string,
  read: Surroundings["read"],
  [now, then]: readonly [now: Edition, then: Edition],
  answer: Answer,
): Promise<boolean> {
  for (const call of outermost(readCalls(formula))) {
    const [before, after] = [await asked(call, read, now, answer), await asked(call, read, then, answer)];
    if (!before || !after) return true;
    if (changeBetween(await answer(now, call.name, before), await answer(then, call.name, after))) return true;
    const [was, becomes] = [figuresBehind(now, call.name, before), figuresBehind(then, call.name, after)];
    if (figureChanges(was, becomes).length > 0) return true;
  }
  return false;
}

/** The calls of a formula that change; undefined where what they are asked about is not known. */
export async function changedCalls(
  formula: string,
  read: Surroundings["read"],
  [now, then]: readonly [now: Edition, then: Edition],
  answer: Answer,
): Promise<readonly CallChange[] | undefined> {
  const changes: CallChange[] = [];
  for (const call of outermost(readCalls(formula))) {
    const [before, after] = [await asked(call, read, now, answer), await asked(call, read, then, answer)];
    if (!before || !after) return undefined;
    const change = changeBetween(await answer(now, call.name, before), await answer(then, call.name, after));
    if (!change) continue;
    const [was, becomes] = [figuresBehind(now, call.name, before), figuresBehind(then, call.name, after)];
    changes.push({ call: call.text, ...change, figures: figureChanges(was, becomes) });
  }
  return changes;
}

/** A call inside another is asked by that one. */
function outermost(calls: readonly WrittenCall[]): readonly WrittenCall[] {
  const inner = new Set(
    calls.flatMap(({ args }) => args.flatMap((one) => (one.kind === "call" ? [one.call.text] : []))),
  );
  return calls.filter(({ text }) => !inner.has(text));
}

async function asked(
  call: WrittenCall,
  read: Surroundings["read"],
  edition: Edition,
  answer: Answer,
): Promise<readonly unknown[] | undefined> {
  const evaluate = async (name: string, args: readonly unknown[]) =>
    (await answer(edition, name, args)).map((row) => row.map(({ value }) => value));
  return inputsOf(await knownArguments(call, { read, evaluate }));
}

function changeBetween(now: PlainCells, then: PlainCells): Pick<CallChange, "from" | "to" | "more"> | undefined {
  const rows = Math.max(now.length, then.length);
  const columns = Math.max(now[0]?.length ?? 0, then[0]?.length ?? 0);
  const pairs = Array.from({ length: rows * columns }, (_, at) => {
    const [row, column] = [Math.floor(at / columns), at % columns];
    return [now[row]?.[column], then[row]?.[column]] as const;
  }).filter(([from, to]) => !sameCell(from, to));
  const [first] = pairs;
  return first && { from: first[0], to: first[1], more: pairs.length - 1 };
}

/** As it is shown: the value with its bound and unit, or the kind of error. */
const sameCell = (a: PlainCell | undefined, b: PlainCell | undefined): boolean =>
  a?.value === b?.value && a?.numberFormat === b?.numberFormat && a?.error?.code === b?.error?.code;

/** All the figures of a large table are not told apart for a list. */
const MOST = 200;

/** Asked again of the same edition with the next change. */
const behind = new WeakMap<Edition, Map<string, ReadonlyMap<string, Figure>>>();

function figuresBehind(edition: Edition, name: string, args: readonly unknown[]): ReadonlyMap<string, Figure> {
  const known = behind.get(edition) ?? new Map<string, ReadonlyMap<string, Figure>>();
  behind.set(edition, known);
  const key = JSON.stringify([name, ...args]);
  const figures = known.get(key) ?? findBehind(edition, name, args);
  known.set(key, figures);
  return figures;
}

function findBehind({ atlas }: Edition, name: string, args: readonly unknown[]): ReadonlyMap<string, Figure> {
  const open = openCall(atlas, name as FunctionId, args);
  const grounds: readonly Ground[] = open.ok ? groundsOf(open.value, undefined, MOST).grounds : [];
  return new Map(
    grounds.flatMap((ground) => (ground.kind === "figure" ? [[keyOf(ground.figure), ground.figure]] : [])),
  );
}

const keyOf = ({ observation: { entity, metric, period } }: Figure): string => [entity, metric, period].join("/");

function figureChanges(
  was: ReadonlyMap<string, Figure>,
  becomes: ReadonlyMap<string, Figure>,
): readonly FigureChange[] {
  return [...new Set([...was.keys(), ...becomes.keys()])]
    .map((key) => ({ from: was.get(key), to: becomes.get(key) }))
    .filter(({ from, to }) => !from || !to || !sameFigure(from, to));
}

const sameFigure = ({ observation: a, source: s }: Figure, { observation: b, source: t }: Figure): boolean =>
  a.value === b.value && a.qualifier === b.qualifier && a.grade === b.grade && sameSource(s, t);

/** Ids are of one edition alone; the reader's sources are numbered anew with each edit, and their ids say what they are. */
const sameSource = (a: Source, b: Source): boolean =>
  a.kind === "own" || b.kind === "own" ? a.id === b.id : a.key === b.key;
