/** Names for what we add that nothing in the workbook has yet. */

const longest = 31;

/** The wished-for sheet name, or with a number behind it: `About (2)`. Excel's names do not mind case. */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  return firstFree(taken, (number) => {
    const tail = number === 1 ? "" : ` (${number})`;
    return wished.slice(0, longest - tail.length) + tail;
  });
}

/** The wished-for table name, or with a number behind it: `AtlasEvidence_2`. */
export function freeTableName(wished: string, taken: readonly string[]): string {
  return firstFree(taken, (number) => (number === 1 ? wished : `${wished}_${number}`));
}

function firstFree(taken: readonly string[], nameFor: (number: number) => string): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = nameFor(number);
    if (!used.has(name.toLowerCase())) return name;
  }
}
