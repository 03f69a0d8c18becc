/** Owns how long a sheet full of formulas takes in the workbench, from writing them to the last answer. */
import { median } from "../../support/ratios";
import { openWorkbench, type WorkbenchSession } from "../support/workbench-page";
import { TWINS, emptyOf, knownOf, type Twin } from "./served";

export const CELLS = 10_000;
const ROUNDS = 3;
const NAMES = ["Baidu", "阿里巴巴", "Tencent", "0700.HK", "Kuaishou", "科大讯飞", "Meitu", "BIDU", "SenseTime"];

/** What the functions answer to each name, by their id. */
export type Answers = Readonly<Record<Twin, readonly (readonly [name: string, answer: unknown])[]>>;

type Call = (...args: unknown[]) => unknown;
interface FunctionsRuntime {
  readonly _association: { readonly mappings: Readonly<Record<string, Call>> };
  associate(id: string, call: Call): void;
}
interface ErrorMaker {
  readonly Error: new (code: string, message?: string) => Error;
}

/** What each of our functions answers, asked as the host asks; an error is told by its code and message. */
export const answersOf = (session: WorkbenchSession): Promise<Answers> =>
  session.frame().evaluate((names) => {
    const { mappings } = (window as unknown as { CustomFunctions: FunctionsRuntime }).CustomFunctions._association;
    const answer = (id: Twin, name: string): unknown => {
      try {
        return mappings[id]?.([[name]], [["revenue"]]);
      } catch (thrown) {
        const { code, message } = thrown as { code: string; message: string };
        return { code, message };
      }
    };
    const told = (id: Twin) => names.map((name) => [name, answer(id, name)] as const);
    return { AI_TIER: told("AI_TIER"), AI_REVENUE_GROWTH: told("AI_REVENUE_GROWTH"), AI_METRIC: told("AI_METRIC") };
  }, NAMES);

/**
 * Opens an add-in with a column of names. Its empty functions answer as ours do to the first name, whatever they are asked;
 * those that know each answer look it up.
 */
export async function openSheet(
  addIn: string,
  known?: Answers,
): Promise<{ session: WorkbenchSession; answers: Answers }> {
  const session = await openWorkbench({ addIn, pane: "closed" });
  const answers = known ?? (await answersOf(session));
  await session.frame().evaluate(
    (all) => {
      const { CustomFunctions: runtime } = window as unknown as { CustomFunctions: FunctionsRuntime & ErrorMaker };
      for (const { empty, known, of } of all) {
        const answers = new Map(of);
        const [first] = answers.values();
        runtime.associate(empty, () => first);
        runtime.associate(known, (names) => {
          const answer = answers.get(String((names as string[][])[0]?.[0]));
          const { code, message } = (answer ?? {}) as { code?: string; message?: string };
          if (code !== undefined) throw new runtime.Error(code, message);
          return answer;
        });
      }
    },
    TWINS.map((id) => ({ empty: emptyOf(id), known: knownOf(id), of: answers[id] })),
  );
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
