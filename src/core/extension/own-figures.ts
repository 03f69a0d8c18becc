/** The reader's figures as observations, in an order that does not depend on that of their rows. */
import type { Atlas } from "../dataset/atlas";
import type { Observation } from "../dataset/types";
import { compareText } from "../lists";
import { compareSpans, spanOf } from "../periods/span";
import { intervalOf } from "../records/interval";
import type { OwnSources } from "./own-sources";
import type { OwnTexts } from "./texts";
import type { OwnFigure, Precedence } from "./records";

/** Before the record's figures, or behind them. */
export const RANKS: Readonly<Record<Precedence, number>> = {
  own: -1,
  record: 1,
};

interface Beside {
  readonly sources: OwnSources;
  readonly texts: OwnTexts;
  readonly first: Precedence;
}

/**
 * The figures of one series.
 *
 * @param atlas the record with the reader's companies and metrics
 * @param start the place of the first
 */
export const observe = (
  atlas: Atlas,
  series: readonly OwnFigure[],
  start: number,
  beside: Beside,
): readonly Observation[] => inTime(atlas, series).map((figure, at) => observation(atlas, figure, start + at, beside));

/** Of one span the one with more digits first; what else tells two rows apart decides where they say as much. */
function inTime(atlas: Atlas, series: readonly OwnFigure[]): readonly OwnFigure[] {
  if (series.length < 2) return series;
  return series
    .map((figure) => ({ figure, span: spanOf(figure.period, atlas.entity(figure.entity).fiscalYearEnd) }))
    .sort(
      (a, b) =>
        compareSpans(a.span, b.span) ||
        a.figure.step - b.figure.step ||
        compareText(a.figure.source + a.figure.link, b.figure.source + b.figure.link) ||
        a.figure.value - b.figure.value,
    )
    .map(({ figure }) => figure);
}

function observation(atlas: Atlas, figure: OwnFigure, index: number, { sources, texts, first }: Beside): Observation {
  const { entity, metric, period, value, unit, qualifier, note } = figure;
  const { growthOf, forecast } = atlas.metric(metric);
  return {
    index,
    entity,
    metric,
    period,
    fiscalLabel: undefined,
    value,
    unit,
    qualifier,
    comparison: growthOf === undefined ? "none" : "yoy",
    status: forecast ? "forecast" : "reported",
    source: sources.of(figure.source, figure.link),
    locator: "",
    grade: "own",
    rank: RANKS[first],
    note: note === "" ? undefined : texts.add(`note/${index}`, note),
    interval: intervalOf(value, figure.step, qualifier),
    confirmedBy: [],
    inputs: [],
  };
}
