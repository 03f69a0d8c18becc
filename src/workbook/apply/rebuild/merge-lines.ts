/** Brings a plan's lines and the lines as a user left them into one order: what to insert where, and where each line is then. */

type Found = readonly (number | undefined)[];

export interface Insertion {
  /** Before which of the present lines. */
  readonly at: number;
  readonly count: number;
}

export interface MergedLines {
  readonly insertions: readonly Insertion[];
  /** For each line of the plan: where it stands once the insertions are made. */
  readonly place: readonly number[];
  /** For each line of the plan: the recorded line it takes over; undefined for one that is new to the sheet. */
  readonly source: Found;
  /** For each recorded line: where it stands once the insertions are made; undefined where a user deleted it. */
  readonly recordedPlace: Found;
  /** Recorded lines that are no longer in the plan and that no new line took over. */
  readonly withdrawn: readonly number[];
}

/** `present[o]` and `planned[o]` are where recorded line `o` is found in the sheet and in the new plan. */
export function mergeLines(present: Found, planned: Found, planCount: number): MergedLines {
  const source = invert(planned, planCount);
  const reused = new Set<number>();
  const insertAfter: { readonly line: number; readonly plan: number }[] = [];
  const stand = new Array<number | undefined>(planCount).fill(undefined);
  let [lastPresent, lastRecorded] = [-1, -1];
  for (let line = 0; line < planCount; line++) {
    const recorded = source[line];
    const at = recorded === undefined ? takeOver(line) : present[recorded];
    if (at === undefined) insertAfter.push({ line: lastPresent, plan: line });
    else {
      stand[line] = at;
      lastPresent = at;
    }
    lastRecorded = source[line] ?? lastRecorded;
  }
  return finish();

  /** A new line stands where a withdrawn one stood between the same neighbours. */
  function takeOver(line: number): number | undefined {
    const next = source.findIndex((one, index) => index > line && one !== undefined);
    const end = next < 0 ? planned.length : (source[next] as number);
    for (let old = lastRecorded + 1; old < end; old++) {
      if (planned[old] !== undefined || present[old] === undefined || reused.has(old)) continue;
      reused.add(old);
      source[line] = old;
      return present[old];
    }
    return undefined;
  }

  function finish(): MergedLines {
    const counts = new Map<number, number>();
    insertAfter.forEach(({ line }) => counts.set(line + 1, (counts.get(line + 1) ?? 0) + 1));
    const insertions = [...counts].map(([at, count]) => ({ at, count })).sort((a, b) => a.at - b.at);
    const moved = (line: number) => line + insertions.reduce((sum, { at, count }) => sum + (at <= line ? count : 0), 0);
    const place = stand.map((at) => (at === undefined ? 0 : moved(at)));
    const used = new Map<number, number>();
    for (const { line, plan } of insertAfter) {
      const nth = used.get(line) ?? 0;
      used.set(line, nth + 1);
      const before = insertions.reduce((sum, { at, count }) => sum + (at <= line ? count : 0), 0);
      place[plan] = line + 1 + before + nth;
    }
    const recordedPlace = present.map((at) => (at === undefined ? undefined : moved(at)));
    const withdrawn = planned.flatMap((at, old) =>
      at === undefined && !reused.has(old) && present[old] !== undefined ? [old] : [],
    );
    return { insertions, place, source, recordedPlace, withdrawn };
  }
}

/** The lines that were put in, where they stand then. */
export function insertedLines({ insertions }: Pick<MergedLines, "insertions">): ReadonlySet<number> {
  let before = 0;
  return new Set(
    insertions.flatMap(({ at, count }) => {
      const first = at + before;
      before += count;
      return Array.from({ length: count }, (_, line) => first + line);
    }),
  );
}

function invert(found: Found, count: number): (number | undefined)[] {
  const inverse = new Array<number | undefined>(count).fill(undefined);
  found.forEach((at, index) => {
    if (at !== undefined) inverse[at] = index;
  });
  return inverse;
}

/** Places without holes, as a placement wants them: a deleted line stands right below the one before it. */
export function closeHoles(found: Found): readonly number[] {
  const places: number[] = [];
  found.forEach((at, line) => places.push(at ?? (line === 0 ? 0 : (places[line - 1] ?? -1) + 1)));
  return places;
}
