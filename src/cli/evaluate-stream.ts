/** Any number of formulas in bounded memory: evaluated some at a time, each time on a workbook of its own. */
import { evaluateFormulas, type Outcome } from "ai-atlas-workbench/engine";

/** A sheet a formula takes about a megabyte, and a workbook some milliseconds. */
const MOST_AT_ONCE = 50;

/** An outcome a formula, in their order. */
export async function* evaluateStream(
  formulas: AsyncIterable<string>,
  functions: Parameters<typeof evaluateFormulas>[1],
): AsyncGenerator<Outcome> {
  for await (const group of inGroups(formulas)) yield* (await evaluateFormulas(group, functions)).outcomes;
}

async function* inGroups(formulas: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let group: string[] = [];
  for await (const formula of formulas) {
    group.push(formula);
    if (group.length < MOST_AT_ONCE) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
