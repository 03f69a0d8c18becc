/** What follows from the reader's figures: quarters and halves from longer periods, and growth from two exact levels a year apart. */
import type { EntityId, MetricId } from "../../contract/ids";
import type { Atlas } from "../dataset/atlas";
import { growthOf } from "../dataset/lines";
import { compareFigures } from "../dataset/ranking";
import { isFlow, tile } from "../dataset/running";
import { breaksOf } from "../dataset/series-breaks";
import { computedSource, summedObservation } from "../dataset/summed";
import type { Observation } from "../dataset/types";
import type { Span } from "../periods/period";
import { spanEnd, spanOf } from "../periods/span";
import { liesBetween } from "../records/breaks";
import { GROWTHS, PARTS, type Places } from "./places";
import { growthBetween } from "../records/interval";
import { roundedQualifier, roundedText } from "../records/rounded";

export interface Derived {
  /** Quarters and halves of the series itself. */
  readonly parts: readonly Observation[];
  /** Of the metric that is the series' growth. */
  readonly growths: readonly Observation[];
}

/**
 * What follows from one series; each figure rests on one of the reader's at least. What is on record already is not derived again,
 * and nothing is derived across a new basis.
 *
 * @param atlas the record with the reader's figures
 * @param rank that of a derived figure among others
 */
export function deriveOwn(
  atlas: Atlas,
  { entity, metric }: Pick<Observation, "entity" | "metric">,
  places: Places,
  rank: number,
): Derived {
  const series = new Series(atlas, entity, metric);
  const noteIn = (derived: Observation[], start: number): Note => {
    return (figure) => {
      const noted = { ...figure, index: start + derived.length, rank };
      derived.push(noted);
      return noted;
    };
  };
  const [parts, growths]: [Observation[], Observation[]] = [[], []];
  if (isFlow(atlas.metric(metric))) deriveParts(series, noteIn(parts, places.start(entity, metric, PARTS)));
  const growth = growthOf(atlas, metric);
  if (growth) growthsOf(series, growth.id).forEach(noteIn(growths, places.start(entity, growth.id, GROWTHS)));
  return { parts, growths };
}

type Note = (figure: Observation) => Observation;

/** One series with the figure that is used of each span. */
class Series {
  readonly exact: Observation[] = [];
  private readonly used = new Map<number, Observation>();
  private readonly breaks: readonly number[];

  constructor(
    readonly atlas: Atlas,
    readonly entity: EntityId,
    readonly metric: MetricId,
  ) {
    const results = atlas
      .observationsOf(entity, metric)
      .filter(({ status, comparison }) => status !== "forecast" && comparison === "none");
    for (const seen of [...results].sort(compareFigures)) this.add(seen, atlas.span(seen));
    const { fiscalYearEnd } = atlas.entity(entity);
    this.breaks = breaksOf(atlas, entity, metric).map((mark) => spanOf(mark.from, fiscalYearEnd).start);
  }

  at({ start, months }: Span): Observation | undefined {
    return this.used.get(keyOf(start, months));
  }

  add(seen: Observation, { start, months }: Span): void {
    const key = keyOf(start, months);
    if (this.used.has(key)) return;
    this.used.set(key, seen);
    if (seen.qualifier === "=") this.exact.push(seen);
  }

  /** Whether the basis changes after the earlier span has begun. */
  breaksBetween(earlier: Span, later: Span): boolean {
    return this.breaks.some((start) => liesBetween(start, earlier, later));
  }
}

const keyOf = (start: number, months: number): number => start * 1_000 + months;

const isOwn = ({ grade }: Observation): boolean => grade === "own";

function deriveParts(series: Series, note: Note): void {
  const { atlas } = series;
  const longer = series.exact
    .filter((seen) => LONGER.has(atlas.span(seen).months))
    .sort((a, b) => atlas.span(a).months - atlas.span(b).months);
  for (const whole of longer) {
    const span = atlas.span(whole);
    for (const part of missingIn(series, span)) {
      const derived = partOf(series, whole, span, part);
      if (derived) series.add(note(derived), part);
    }
  }
}

const LONGER: ReadonlySet<number> = new Set([6, 9, 12]);

/** Quarters, and the halves of a year, that no figure is for. */
function missingIn(series: Series, { start, months }: Span): readonly Span[] {
  const quarters = Array.from({ length: months / 3 }, (_, at) => ({
    start: start + at * 3,
    months: 3,
  }));
  const halves = months === 12 ? [0, 6].map((after) => ({ start: start + after, months: 6 })) : [];
  return [...halves, ...quarters].filter((span) => !series.at(span));
}

function partOf(series: Series, whole: Observation, span: Span, part: Span): Observation | undefined {
  const { atlas, exact } = series;
  const before = tile(atlas, exact, span.start, part.start);
  const after = before && tile(atlas, exact, spanEnd(part), spanEnd(span));
  if (!before || !after) return undefined;
  const minus = [...before, ...after];
  const all = [whole, ...minus];
  if (minus.length === 0 || !all.some(isOwn) || all.some(({ unit }) => unit !== whole.unit)) return undefined;
  if (series.breaksBetween(span, { start: spanEnd(span) - 1, months: 1 })) return undefined;
  return summedObservation(atlas, { plus: [whole], minus }, part, "");
}

function growthsOf(series: Series, growth: MetricId): readonly Observation[] {
  const { atlas, entity, exact } = series;
  const known = new Set(
    atlas.observationsOf(entity, growth).map((seen) => keyOf(atlas.span(seen).start, atlas.span(seen).months)),
  );
  return exact.flatMap((now) => {
    const span = atlas.span(now);
    const earlier = { start: span.start - 12, months: span.months };
    const before = series.at(earlier);
    if (!before || before.qualifier !== "=" || before.unit !== now.unit || !(isOwn(now) || isOwn(before))) return [];
    if (series.breaksBetween(earlier, span) || known.has(keyOf(span.start, span.months))) return [];
    return growthFigure(now, before, growth, atlas);
  });
}

/** As many as a growth is told with. */
const DECIMALS = 4;

function growthFigure(now: Observation, before: Observation, metric: MetricId, atlas: Atlas): readonly Observation[] {
  const interval = growthBetween(now.interval, before.interval);
  if (!interval || !Number.isFinite(interval.high)) return [];
  return [
    {
      ...now,
      metric,
      fiscalLabel: undefined,
      value: Number(roundedText(now.value / before.value - 1, DECIMALS)),
      unit: "ratio",
      qualifier: roundedQualifier(interval, DECIMALS),
      comparison: "yoy",
      status: "derived",
      source: computedSource(atlas) ?? now.source,
      locator: `${now.period} ÷ ${before.period} − 1`,
      grade: "own",
      note: undefined,
      interval,
      confirmedBy: [],
      inputs: [now.index, before.index],
    },
  ];
}
