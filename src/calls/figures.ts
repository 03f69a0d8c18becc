/** The one figure behind a call that answers with one: which observation it means, or why there is none. */
import type { FunctionId } from "../contract/catalogue";
import type { Atlas } from "../core/dataset/atlas";
import { marked } from "../core/dataset/beyond";
import { findFigure, type Figure } from "../core/dataset/figures";
import { findGrowth, findRevenue, resolveLine, seriesOf, type Measure, type RevenueLine } from "../core/dataset/lines";
import type { Entity } from "../core/dataset/types";
import type { PeriodRequest } from "../core/periods/request";
import { chain, type Result } from "../core/result";
import type { SourceChoice } from "../contract/source-choice";
import type { ArgumentsOf } from "./call";
import type { Column } from "./readers";

/** What the functions that name a series ask for. */
interface Asked {
  readonly entity: Entity;
  readonly metric: Measure;
  readonly period: PeriodRequest;
  readonly source?: SourceChoice;
}

/** The figure that an entity, a measure and a period name. */
export const measured = (atlas: Atlas, { entity, metric, period, source }: Asked): Result<Figure> =>
  marked(
    atlas,
    entity.id,
    period,
    chain(seriesOf(atlas, entity.id, metric), (series) =>
      findFigure(atlas, series.entity, series.metric, period, source),
    ),
  );

type Seen = { readonly kind: string; readonly value?: Column };

/** The measure that a column of periods is about: the nearest before it, else the first of the table. */
export function measureBeside(columns: readonly Seen[], at: number): Measure | undefined {
  const measures = (part: readonly Seen[]): readonly Measure[] =>
    part.flatMap(({ kind, value }) =>
      kind === "value" && (value?.kind === "metric" || value?.kind === "headline") ? [value] : [],
    );
  return measures(columns.slice(0, at)).at(-1) ?? measures(columns)[0];
}

interface AskedLine {
  readonly company: Entity;
  readonly period: PeriodRequest;
  readonly line: string | undefined;
}

type Side = (atlas: Atlas, line: RevenueLine, period: PeriodRequest) => Result<Figure>;

const sideOfLine =
  (find: Side) =>
  (atlas: Atlas, { company, period, line }: AskedLine): Result<Figure> =>
    marked(
      atlas,
      company.id,
      period,
      chain(resolveLine(atlas, company.id, line), (named) => find(atlas, named, period)),
    );

/** By function: the figure that a cell of its result stands on. */
export const figureOf = {
  AI_REVENUE_GROWTH: sideOfLine(findGrowth),
  AI_REVENUE: sideOfLine(findRevenue),
  AI_METRIC: measured,
  AI_QUALIFIER: measured,
  AI_SOURCE: measured,
} as const satisfies { readonly [Id in FunctionId]?: (atlas: Atlas, given: ArgumentsOf<Id>) => Result<Figure> };

export type FigureFunction = keyof typeof figureOf;
