/** The reader's figures as observations, in an order that does not depend on that of their rows. */
import type { Atlas } from "../dataset/atlas";
import { groupBy } from "../dataset/atlas";
import type { Observation } from "../dataset/types";
import { compareSpans, type spanOf } from "../periods/span";
import { spansOnce } from "../periods/spans-once";
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

/** @param atlas the record with the reader's companies and metrics, without figures of the reader's */
export function observe(atlas: Atlas, figures: readonly OwnFigure[], beside: Beside): readonly Observation[] {
  const spanIn = spansOnce();
  const inOrder = sorted(groupBy(figures, (seen) => seen.entity)).flatMap((own) =>
    sorted(groupBy(own, (seen) => seen.metric)).flatMap((series) => inTime(atlas, series, spanIn)),
  );
  const start = atlas.data.observations.length;
  return inOrder.map((figure, at) => observation(atlas, figure, start + at, beside));
}

/** Of one span the one with more digits first; what else tells two rows apart decides where they say as much. */
function inTime(atlas: Atlas, series: readonly OwnFigure[], spanIn: typeof spanOf): readonly OwnFigure[] {
  if (series.length < 2) return series;
  const timed = series.map((figure) => ({
    figure,
    span: spanIn(figure.period, atlas.entity(figure.entity).fiscalYearEnd),
  }));
  return timed
    .sort(
      (a, b) =>
        compareSpans(a.span, b.span) ||
        a.figure.step - b.figure.step ||
        compareText(a.figure.source + a.figure.link, b.figure.source + b.figure.link) ||
        a.figure.value - b.figure.value,
    )
    .map(({ figure }) => figure);
}

/** By their keys. */
const sorted = <Item>(groups: ReadonlyMap<string, Item>): readonly Item[] =>
  [...groups].sort(([a], [b]) => compareText(a, b)).map(([, group]) => group);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

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
