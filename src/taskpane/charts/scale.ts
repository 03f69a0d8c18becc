/** Scales and ticks for the charts. Pure. */

export interface ChartScale {
  readonly ticks: readonly number[];
  /** Where a value falls, in pixels. */
  at(value: number): number;
}

/** A linear scale over all values and zero, with at most `count` round ticks. */
export function linearScale(values: readonly number[], start: number, end: number, count = 4): ChartScale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const step = roundStep((high - low || 1) / count);
  const first = Math.floor(low / step + 1e-9) * step;
  const last = Math.ceil(high / step - 1e-9) * step || step;
  const ticks: number[] = [];
  for (let tick = first; tick <= last + step / 1e6; tick += step) ticks.push(Number(tick.toPrecision(12)));
  return { ticks, at: (value) => start + ((value - first) / (last - first)) * (end - start) };
}

/** The next of 1, 2, 2.5, 5 times a power of ten. */
export function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= rough * 0.999999) ?? 10;
  return factor * power;
}

/**
 * Moves labels apart so that none stands closer to another than `gap`, each as near its wish as may be,
 * inside `low` to `high`. Keeps the order of the wishes.
 */
export function spread(wishes: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wishes.map((wish, index) => ({ wish, index })).sort((a, b) => a.wish - b.wish);
  const placed: number[] = [];
  order.forEach(({ wish }, rank) => placed.push(Math.max(wish, rank === 0 ? low : (placed[rank - 1] ?? low) + gap)));
  let ceiling = high;
  for (let rank = placed.length - 1; rank >= 0; rank--) {
    placed[rank] = Math.min(placed[rank] ?? high, ceiling);
    ceiling = (placed[rank] ?? high) - gap;
  }
  const result = new Array<number>(wishes.length).fill(0);
  order.forEach(({ index }, rank) => (result[index] = placed[rank] ?? 0));
  return result;
}
