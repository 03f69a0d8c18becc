/** From a function's id and whatever a host passes to the cells of its answer. */
import { atlas } from "../atlas";
import { CellArguments } from "./arguments";
import { broadcast } from "./broadcast";
import { specOf } from "../calls/spec-of";
import type { FunctionId, FunctionSpec } from "../contract/catalogue";
import { BLANK, errorCell, passedOn, type Cell, type Cells } from "./cell";
import { eachAnswers } from "./each";
import { readBlock, type Block, type Loose } from "./loose";
import { companies, matrix } from "./spills/classification";
import { table } from "./spills/comps";
import { conflicts, why } from "./spills/evidence";
import { history } from "./spills/history";
import { metrics } from "./spills/metrics";
import { tableOr, TableArguments } from "./spills/table-arguments";

type EachId = keyof typeof eachAnswers;
type SpillId = Exclude<FunctionId, EachId>;

const spillAnswers: Readonly<Record<SpillId, (given: TableArguments) => Cells | Promise<Cells>>> = {
  AI_COMPANIES: (given) => tableOr(companies(given)),
  AI_MATRIX: (given) => tableOr(matrix(given)),
  AI_TABLE: (given) => tableOr(table(given)),
  AI_HISTORY: (given) => tableOr(history(given)),
  AI_METRICS: (given) => tableOr(metrics(given)),
  AI_WHY: why,
  AI_CONFLICTS: conflicts,
};

/** Always at least one row of one cell. A promise only where texts of another language have to be loaded first. */
export function answerCall(id: FunctionId, args: readonly unknown[]): Cells | Promise<Cells> {
  const spec = specOf(id) as FunctionSpec;
  const blocks = spec.parameters.map(({ optional }, at) => readBlock(args[at], optional));
  return isEach(id) ? broadcast(blocks, (elements) => answerCell(spec, id, elements)) : answerTable(spec, id, blocks);
}

const isEach = (id: FunctionId): id is EachId => id in eachAnswers;

/** Kinds whose blank cell makes the result blank; a blank option takes its default. */
const SUBJECTS: ReadonlySet<string> = new Set(["company", "entity", "metric", "model", "period"]);

function answerCell(spec: FunctionSpec, id: EachId, elements: readonly (Loose | undefined)[]): Cell {
  const error = elements.find((element) => element?.kind === "error");
  if (error?.kind === "error") return passedOn(error.code);
  const blank = spec.parameters.some(({ kind }, at) => SUBJECTS.has(kind) && elements[at]?.kind === "blank");
  if (blank) return BLANK;
  const result = eachAnswers[id](new CellArguments(atlas, spec, elements));
  return result.ok ? result.value : errorCell(result.problem);
}

function answerTable(spec: FunctionSpec, id: SpillId, blocks: readonly (Block | undefined)[]): Cells | Promise<Cells> {
  const given = new TableArguments(atlas, spec, blocks);
  const error = given.passedError();
  if (error) return [[error]];
  if (spec.parameters.some(({ name, optional }) => !optional && given.isBlank(name))) return [[BLANK]];
  return spillAnswers[id](given);
}
