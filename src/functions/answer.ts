/** From a function's id and whatever a host passes to the cells of its answer. */
import type { FunctionId } from "../contract/catalogue";
import { versionText } from "../core/dataset/version-text";
import { once, whenHere, type Edition, type Soon } from "../core/dataset/edition";
import { BLANK_CALL, openCall, type ArgumentsOf, type Call } from "../calls/call";
import { BLANK, errorCell, type AnswerCell, type Cells } from "./cell";
import { eachAnswers, type EachId } from "./each";
import { companies, matrix } from "./spills/classification";
import { table } from "./spills/comps";
import { metrics } from "./spills/metrics";

type SpillId = Exclude<FunctionId, EachId>;
type Spill<Id extends SpillId> = (edition: Edition, given: ArgumentsOf<Id>) => Soon<Cells>;

/** Tables that cite wait for their texts anyway, so that no number need wait for what makes them. */
const citingTables = once(async () => {
  const [{ conflicts, why }, { coverageTable }, { history }] = await Promise.all([
    import(/* webpackChunkName: "later" */ "./spills/evidence"),
    import(/* webpackChunkName: "later" */ "./spills/coverage"),
    import(/* webpackChunkName: "later" */ "./spills/history"),
  ]);
  return { conflicts, why, coverageTable, history };
});

const spillAnswers: { readonly [Id in SpillId]: Spill<Id> } = {
  AI_COMPANIES: companies,
  AI_MATRIX: matrix,
  AI_TABLE: table,
  AI_HISTORY: (edition, given) => whenHere(citingTables(), ({ history }) => history(edition, given)),
  AI_METRICS: metrics,
  AI_WHY: (edition, given) => whenHere(citingTables(), ({ why }) => why(edition, given)),
  AI_CONFLICTS: (edition, given) => whenHere(citingTables(), ({ conflicts }) => conflicts(edition, given)),
  AI_DATA_VERSION: (edition, given) =>
    given.coverage
      ? whenHere(citingTables(), ({ coverageTable }) => coverageTable(edition))
      : [[versionText(edition.atlas.data.version)]],
};

/** These cite sources or statements. */
const CITING: ReadonlySet<FunctionId> = new Set(["AI_SOURCE", "AI_HISTORY", "AI_CONFLICTS", "AI_WHY", "AI_COMPANY"]);

/**
 * Always at least one row of one cell. A promise, which always settles, only where texts have to be loaded first;
 * where they cannot be, an error says so.
 */
export function answerCall(edition: Edition, id: FunctionId, args: readonly unknown[]): Soon<Cells> {
  const texts: readonly unknown[] = [
    cites(id, args) && edition.evidence(),
    asksForPart(id, args) && edition.links(),
    cites(id, args) && !isEach(id) && citingTables(),
  ];
  const awaited = texts.filter((one) => one instanceof Promise);
  if (awaited.length === 0) return answerNow(edition, id, args);
  return Promise.all(awaited).then(
    () => answerNow(edition, id, args),
    () => [[errorCell({ code: "texts-not-loaded", language: "en" })]],
  );
}

/** The coverage beside the version reads what each page is about. */
const cites = (id: FunctionId, [first]: readonly unknown[]): boolean =>
  CITING.has(id) || (id === "AI_DATA_VERSION" && first !== undefined && first !== null);

/** A part of a citation may be an address; its text has none. */
const asksForPart = (id: FunctionId, [, , , part]: readonly unknown[]): boolean =>
  id === "AI_SOURCE" && part !== undefined && part !== null;

function answerNow(edition: Edition, id: FunctionId, args: readonly unknown[]): Soon<Cells> {
  const call = openCall(edition.atlas, id, args);
  if (!call.ok) return [[errorCell(call.problem)]];
  return isEach(id) ? answerEach(edition, call.value, id) : answerTable(edition, call.value, id);
}

const isEach = (id: FunctionId): id is EachId => Object.hasOwn(eachAnswers, id);

/** One result for each cell of the ranges, which stretch over each other as Excel's own functions have it. */
function answerEach(edition: Edition, { rows, columns, at }: Call, id: EachId): Cells {
  const answer = remembered(eachAnswers[id] as Answer, rows * columns);
  const cells: AnswerCell[][] = [];
  for (let row = 0; row < rows; row += 1) {
    const line: AnswerCell[] = [];
    for (let column = 0; column < columns; column += 1) {
      const given = at(row, column);
      line.push(given === BLANK_CALL ? BLANK : given.ok ? answer(edition, given.value) : errorCell(given.problem));
    }
    cells.push(line);
  }
  return cells;
}

type Answer = (edition: Edition, given: object) => AnswerCell;

/** In a range the same arguments come again and again: each set of them is answered once in a call. */
function remembered(answer: Answer, cells: number): Answer {
  if (cells === 1) return answer;
  const known = new Map<unknown, unknown>();
  return (edition, given) => {
    let branch = known;
    for (const value of Object.values(given)) branch = branchFor(branch, value);
    const before = branch.get(ANSWER) as AnswerCell | undefined;
    const cell = before ?? answer(edition, given);
    if (before === undefined) branch.set(ANSWER, cell);
    return cell;
  };
}

/** No argument is this. */
const ANSWER = Symbol("answer");

function branchFor(known: Map<unknown, unknown>, value: unknown): Map<unknown, unknown> {
  const before = known.get(value) as Map<unknown, unknown> | undefined;
  if (before) return before;
  const branch = new Map<unknown, unknown>();
  known.set(value, branch);
  return branch;
}

function answerTable(edition: Edition, { at }: Call, id: SpillId): Soon<Cells> {
  const given = at(0, 0);
  if (given === BLANK_CALL) return [[BLANK]];
  if (!given.ok) return [[errorCell(given.problem)]];
  return (spillAnswers[id] as (edition: Edition, given: unknown) => Soon<Cells>)(edition, given.value);
}
