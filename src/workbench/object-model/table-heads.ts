/** Owns the names Excel gives a table's columns: each has one, and no two are the same whatever their case. */

/** A table's column names for what stands in its head cells; a blank one is named by its place. */
export function columnNames(heads: readonly string[]): string[] {
  const taken = new Set<string>();
  return heads.map((head, index) => {
    const name = unused(head.trim() === "" ? `Column${index + 1}` : head, taken);
    taken.add(name.toLowerCase());
    return name;
  });
}

/** The name itself, or with the first number from 2 on that makes it another than those taken. */
function unused(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  for (let number = 2; ; number++) {
    const numbered = `${name}${number}`;
    if (!taken.has(numbered.toLowerCase())) return numbered;
  }
}

/** Where a column of this name stands, whatever its case; -1 where there is none. */
export function columnIndexOf(names: readonly string[], wanted: string): number {
  return names.findIndex((name) => name.toLowerCase() === wanted.toLowerCase());
}
