/** Owns how long a sheet full of formulas takes in the workbench, from writing them to the last answer. */
import { median } from "../../support/ratios";
import { openWorkbench, type WorkbenchSession } from "../support/workbench-page";
import { TWINS, emptyOf, type Twin } from "./served";

export const CELLS = 10_000;
const ROUNDS = 3;
const NAMES = ["Baidu", "阿里巴巴", "Tencent", "0700.HK", "Kuaishou", "科大讯飞", "Meitu", "BIDU", "SenseTime"];

/** What the functions answer with, by their id. */
export type Answers = Readonly<Record<Twin, unknown>>;

type Call = (...args: unknown[]) => unknown;
interface FunctionsRuntime {
  readonly _association: { readonly mappings: Readonly<Record<string, Call>> };
  associate(id: string, call: Call): void;
}

/** What each of our functions answers, asked as the host asks. */
export const answersOf = (session: WorkbenchSession): Promise<Answers> =>
  session.frame().evaluate((ids) => {
    const { mappings } = (window as unknown as { CustomFunctions: FunctionsRuntime }).CustomFunctions._association;
    return Object.fromEntries(ids.map((id) => [id, mappings[id]?.([["Baidu"]], [["revenue"]])])) as Answers;
  }, TWINS);

/** Opens an add-in with a column of names; its empty functions answer with what ours do, and do nothing for it. */
export async function openSheet(
  addIn: string,
  known?: Answers,
): Promise<{ session: WorkbenchSession; answers: Answers }> {
  const session = await openWorkbench({ addIn, pane: "closed" });
  const answers = known ?? (await answersOf(session));
  const empties = TWINS.map((id) => [emptyOf(id), answers[id]] as const);
  await session.frame().evaluate((all) => {
    const { CustomFunctions: runtime } = window as unknown as { CustomFunctions: FunctionsRuntime };
    for (const [id, answer] of all) runtime.associate(id, () => answer);
  }, empties);
  await session.write(
    `A1:A${CELLS}`,
    rowsOf((row) => NAMES[(row - 1) % NAMES.length] ?? ""),
  );
  await session.write(
    "H1:I9",
    NAMES.map((name, at) => [name, at]),
  );
  return { session, answers };
}

/** One text for each row, counted from 1. */
export const rowsOf = (text: (row: number) => string): string[][] =>
  Array.from({ length: CELLS }, (_, at) => [text(at + 1)]);

export interface Sheet {
  readonly session: WorkbenchSession;
  /** Formulas from B1 on: a column of them, or one that spills. */
  readonly formulas: readonly (readonly string[])[];
}

/** Milliseconds of each, in turns; the first round only warms. */
export async function timesOf(sheets: readonly Sheet[]): Promise<readonly number[]> {
  const taken = sheets.map((): number[] => []);
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [at, sheet] of sheets.entries()) {
      const time = await timeOf(sheet);
      if (round > 0) taken[at]?.push(time);
    }
  }
  return taken.map(median);
}

/** In the page itself, so that no message between processes counts. */
const timeOf = ({ session, formulas }: Sheet): Promise<number> =>
  session.page.evaluate(
    async ({ rows, cells }) => {
      const { workbench } = window;
      if (!workbench) throw new Error("The workbench is not there.");
      const quiet = async (done: () => boolean): Promise<void> => {
        while ((await workbench.busy()) || !done()) await new Promise((resolve) => setTimeout(resolve, 0));
      };
      workbench.write(`B1:B${cells}`, "");
      await quiet(() => workbench.cell(`B${cells}`).value === "");
      const start = performance.now();
      workbench.write(`B1:B${rows.length}`, rows);
      await quiet(() => workbench.cell(`B${cells}`).value !== "");
      return performance.now() - start;
    },
    { rows: formulas, cells: CELLS },
  );

/** Milliseconds of our own part alone: every cell a call of its own, and all cells in one call. */
export const ownPart = (session: WorkbenchSession, id: Twin): Promise<{ calls: number; spilled: number }> =>
  session.frame().evaluate(
    ({ id, names, cells, rounds }) => {
      const call = (window as unknown as { CustomFunctions: FunctionsRuntime }).CustomFunctions._association.mappings[
        id
      ];
      if (!call) throw new Error(`There is no ${id}.`);
      const column = Array.from({ length: cells }, (_, at) => [names[at % names.length]]);
      const taken = { calls: [] as number[], spilled: [] as number[] };
      for (let round = 0; round < rounds * 3; round += 1) {
        const start = performance.now();
        for (const row of column) call([row], [["revenue"]]);
        const between = performance.now();
        call(column, [["revenue"]]);
        taken.calls.push(between - start);
        taken.spilled.push(performance.now() - between);
      }
      const middle = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
      return { calls: middle(taken.calls), spilled: middle(taken.spilled) };
    },
    { id, names: NAMES, cells: CELLS, rounds: ROUNDS },
  );
