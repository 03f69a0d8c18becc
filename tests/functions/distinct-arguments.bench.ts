/**
 * Whether a function slows down with the number of distinct arguments it has seen: the last calls of 100,000 against
 * the first, in time and in memory. A ratio near 1 is what is wanted; nothing is cached, so nothing may grow.
 */
import { evaluate } from "../support/shipped";

const CALLS = 100_000;
const SLICE = 2_000;
const WARM_UP = 5_000;
const MEGABYTE = 2 ** 20;

interface Measured {
  readonly name: string;
  /** Arguments that no other number gives. */
  readonly call: (number: number) => unknown;
}

const padded = (number: number): string => " ".repeat(number % 7) + "Baidu" + ".".repeat(Math.floor(number / 7) % 90);

const measured: readonly Measured[] = [
  { name: "AI_TIER of unknown names", call: (number) => evaluate("AI_TIER", [`company ${number}`]) },
  {
    name: "AI_TIER of near misses",
    call: (number) => evaluate("AI_TIER", [`Tencet${number.toString(36).padStart(4, "q")}`]),
  },
  { name: "AI_TIER of spellings", call: (number) => evaluate("AI_TIER", [padded(number)]) },
  { name: "AI_METRIC of unknown metrics", call: (number) => evaluate("AI_METRIC", ["Baidu", `metric ${number}`]) },
  {
    name: "AI_REVENUE of dates",
    call: (number) => evaluate("AI_REVENUE", ["Alibaba", 36_526 + (number % 36_000) + number / CALLS]),
  },
  { name: "AI_REVENUE of unknown periods", call: (number) => evaluate("AI_REVENUE", ["Baidu", `period ${number}`]) },
  { name: "AI_HISTORY of unknown metrics", call: (number) => evaluate("AI_HISTORY", ["Baidu", `series ${number}`]) },
];

function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function measure({ name, call }: Measured): void {
  for (let number = 0; number < WARM_UP; number += 1) call(CALLS + number);
  const times = new Float64Array(CALLS);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  for (let number = 0; number < CALLS; number += 1) {
    const start = performance.now();
    call(number);
    times[number] = performance.now() - start;
  }
  globalThis.gc?.();
  const grown = (process.memoryUsage().heapUsed - before) / MEGABYTE;
  const first = median([...times.slice(0, SLICE)]);
  const last = median([...times.slice(-SLICE)]);
  const [a, b] = [first, last].map((time) => `${(time * 1000).toFixed(1)} µs`);
  const memory = globalThis.gc ? `, heap ${grown >= 0 ? "+" : ""}${grown.toFixed(1)} MB` : "";
  console.log(`${name}: first ${a}, ${CALLS.toLocaleString("en")}th ${b}, ratio ${(last / first).toFixed(2)}${memory}`);
}

/** A thousand companies in a column, as one call. */
function measureColumn(): void {
  const column = Array.from({ length: 1000 }, (_, row) => [["Baidu", "百度", "0700.HK", "Meitu", "nobody"][row % 5]]);
  const times = Array.from({ length: 50 }, () => {
    const start = performance.now();
    void evaluate("AI_TIER", [column]);
    return performance.now() - start;
  });
  console.log(`AI_TIER of 1,000 companies in one call: ${median(times).toFixed(1)} ms`);
}

function main(): void {
  for (const each of measured) measure(each);
  measureColumn();
}

main();
