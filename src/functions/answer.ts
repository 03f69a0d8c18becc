/** From a function's id and whatever a host passes to the cells of its answer. */
import type { FunctionId } from "../contract/catalogue";
import type { Atlas } from "../core/dataset/atlas";
import { BLANK_CALL, openCall, type ArgumentsOf, type Call } from "../calls/call";
import { BLANK, errorCell, type Cell, type Cells } from "./cell";
import { eachAnswers, type EachId } from "./each";
import { companies, matrix } from "./spills/classification";
import { table } from "./spills/comps";
import { dataVersion } from "./spills/data-version";
import { conflicts, why } from "./spills/evidence";
import { history } from "./spills/history";
import { metrics } from "./spills/metrics";

type SpillId = Exclude<FunctionId, EachId>;
type Spill<Id extends SpillId> = (atlas: Atlas, given: ArgumentsOf<Id>) => Cells | Promise<Cells>;

const spillAnswers: { readonly [Id in SpillId]: Spill<Id> } = {
  AI_COMPANIES: companies,
  AI_MATRIX: matrix,
  AI_TABLE: table,
  AI_HISTORY: history,
  AI_METRICS: metrics,
  AI_WHY: why,
  AI_CONFLICTS: conflicts,
  AI_DATA_VERSION: dataVersion,
};

/** Always at least one row of one cell. A promise only where texts of another language have to be loaded first. */
export function answerCall(atlas: Atlas, id: FunctionId, args: readonly unknown[]): Cells | Promise<Cells> {
  const call = openCall(atlas, id, args);
  if (!call.ok) return [[errorCell(call.problem)]];
  return isEach(id) ? answerEach(call.value, id) : answerTable(call.value, id);
}

const isEach = (id: FunctionId): id is EachId => Object.hasOwn(eachAnswers, id);

/** One result for each cell of the ranges, which stretch over each other as Excel's own functions have it. */
function answerEach({ atlas, rows, columns, at }: Call, id: EachId): Cells {
  const answer = remembered(eachAnswers[id] as Answer, rows * columns);
  const cells: Cell[][] = [];
  for (let row = 0; row < rows; row += 1) {
    const line: Cell[] = [];
    for (let column = 0; column < columns; column += 1) {
      const given = at(row, column);
      line.push(given === BLANK_CALL ? BLANK : given.ok ? answer(atlas, given.value) : errorCell(given.problem));
    }
    cells.push(line);
  }
  return cells;
}

type Answer = (atlas: Atlas, given: object) => Cell;

/** In a range the same arguments come again and again: each set of them is answered once in a call. */
function remembered(answer: Answer, cells: number): Answer {
  if (cells === 1) return answer;
  const known = new Map<unknown, unknown>();
  return (atlas, given) => {
    let branch = known;
    for (const value of Object.values(given)) branch = branchFor(branch, value);
    const before = branch.get(ANSWER) as Cell | undefined;
    const cell = before ?? answer(atlas, given);
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

function answerTable({ atlas, at }: Call, id: SpillId): Cells | Promise<Cells> {
  const given = at(0, 0);
  if (given === BLANK_CALL) return [[BLANK]];
  if (!given.ok) return [[errorCell(given.problem)]];
  return (spillAnswers[id] as (atlas: Atlas, given: unknown) => Cells | Promise<Cells>)(atlas, given.value);
}
