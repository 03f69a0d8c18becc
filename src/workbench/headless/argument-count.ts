/** How many arguments a formula gives a function: Excel takes no formula that gives one more than 255. */

export const MOST_ARGUMENTS = 255;

/** The most that any function of the formula is given; texts, quoted sheet names and arrays are passed over. */
export function mostArguments(formula: string): number {
  const bare = formula
    .replace(/"(?:[^"]|"")*"/g, "1")
    .replace(/'(?:[^']|'')*'/g, "s")
    .replace(/\{[^{}]*\}/g, "1");
  const open: number[] = [];
  let most = 0;
  for (const letter of bare) {
    if (letter === "(") open.push(1);
    else if (letter === "," && open.length > 0) open.push((open.pop() ?? 0) + 1);
    else if (letter === ")") most = Math.max(most, open.pop() ?? 0);
  }
  return most;
}
