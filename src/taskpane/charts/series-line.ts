/** From a series of figures to what the line chart draws. Pure. */
import type { Atlas } from "../../core/dataset/atlas";
import { calendarPeriod } from "../../core/periods/format";
import { formatPeriod } from "../../words/periods";
import type { PlottedSeries } from "../figures/series";
import { figureText, isWeak, periodText } from "../words/figures";
import type { Words } from "../words/words";
import type { LinePoint } from "./line-chart";

export function linePoints(atlas: Atlas, words: Words, series: PlottedSeries): LinePoint[] {
  return series.points.map(({ figure, span, detached }) => ({
    time: span.start + span.months / 2,
    value: figure.observation.value,
    text: `${periodText(words, figure.observation)} ${figureText(atlas, words, figure.observation)}`,
    qualifier: figure.observation.qualifier,
    weak: isWeak(figure),
    detached,
  }));
}

/** The periods of all series in order of time, each once. */
export function timeTicks(words: Words, all: readonly PlottedSeries[]): { time: number; text: string }[] {
  const ticks = new Map<number, string>();
  for (const { points } of all) {
    for (const { span } of points)
      ticks.set(span.start + span.months / 2, formatPeriod(calendarPeriod(span), words.language));
  }
  return [...ticks].sort(([a], [b]) => a - b).map(([time, text]) => ({ time, text }));
}
