/** Measures what something costs as a ratio to something known, in turns in one run, and says whether that is within its goal. */
export interface Aim {
  readonly name: string;
  /** The ratio that is wanted: at most, or at least. */
  readonly goal: { readonly most: number } | { readonly least: number };
}

export interface Row extends Aim {
  readonly ours: () => unknown;
  readonly against: () => unknown;
  /** What one run of each counts for, where one of them does several at once. */
  readonly per?: { readonly ours?: number; readonly against?: number };
}

export interface Measured {
  readonly name: string;
  readonly ours: number;
  readonly against: number;
  readonly ratio: number;
  readonly goal: string;
  readonly holds: boolean;
}

const ROUNDS = 15;
/** Long enough that the clock's own grain does not count. */
const MILLISECONDS = 20;
const WARM_UP = 300;

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Both sides in turns, so that whatever else the machine does weighs on both. */
export function measureRow({ name, goal, ours, against, per = {} }: Row): Measured {
  const sides = [ours, against].map((run) => ({ run, times: timesFor(run), taken: [] as number[] }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { run, times, taken } of sides) taken.push(timeOf(run, times) / times);
  }
  const [mine = 0, known = 0] = sides.map(({ taken }) => median(taken));
  return compared({ name, goal }, mine / (per.ours ?? 1), known / (per.against ?? 1));
}

/** Milliseconds of both sides as a line of the table; `least` asks how many times quicker ours is. */
export function compared({ name, goal }: Aim, one: number, other: number): Measured {
  const most = "most" in goal;
  const ratio = most ? one / other : other / one;
  return {
    name,
    ours: one,
    against: other,
    ratio,
    goal: most ? `≤ ${Number(goal.most.toPrecision(3))}` : `≥ ${goal.least}`,
    holds: most ? ratio <= goal.most : ratio >= goal.least,
  };
}

function timesFor(run: () => unknown): number {
  // What is built once, and the engine's own learning, belong to no run.
  for (let warmed = 0; warmed < WARM_UP;) warmed += timeOf(run, 1);
  let times = 1;
  while (timeOf(run, times) < MILLISECONDS) times *= 2;
  return times;
}

const timeOf = (run: () => unknown, times: number): number =>
  cpuOf(() => {
    for (let count = 0; count < times; count += 1) run();
  });

/** Milliseconds of the processor, so that what else the machine does counts on neither side. */
export function cpuOf(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  return cpuSince(start);
}

/** The same since a reading of the processor, for what has to be waited for. */
export function cpuSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Whether a row is among those that were asked for by name. */
export const isWanted = ({ name }: Aim): boolean => name.includes(process.env["BENCH_ONLY"] ?? "");

const HEAD = ["measure", "ours", "against", "ratio", "goal", "verdict"];
const timeText = (time: number): string =>
  time < 1 ? `${Number((time * 1000).toPrecision(3))} µs` : `${Number(time.toPrecision(3))} ms`;

/** A table in Markdown, which reads well in a terminal too. */
export function tableOf(rows: readonly Measured[]): string {
  const cells = rows.map((row) => [
    row.name,
    timeText(row.ours),
    timeText(row.against),
    row.ratio.toPrecision(3),
    row.goal,
    row.holds ? "holds" : "missed",
  ]);
  const widths = HEAD.map((title, at) => Math.max(title.length, ...cells.map((line) => line[at]?.length ?? 0)));
  const line = (texts: readonly string[]) => `| ${texts.map((text, at) => text.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  return [line(HEAD), line(widths.map((width) => "-".repeat(width))), ...cells.map(line)].join("\n");
}
