/**
 * AI_TABLE: companies down, metrics across; each cell stands or fails by itself. Where no one period was asked for, a figure's
 * own period stands beside it, in a column of periods where there is one and else in the cell.
 */
import type { ArgumentsOf } from "../../calls/call";
import { measureBeside, measured } from "../../calls/figures";
import type { Seen } from "../../calls/memory";
import type { Column } from "../../calls/readers";
import type { Atlas } from "../../core/dataset/atlas";
import type { Edition } from "../../core/dataset/edition";
import { headlineOf, type HeadlineSide, type Measure } from "../../core/dataset/lines";
import type { Entity } from "../../core/dataset/types";
import { tableWords } from "../../words/table-words";
import { BLANK, errorCell, type AnswerCell, type Cells } from "../cell";
import { figureAnswer } from "../figure-cell";
import { headed } from "./headed";

const words = tableWords.en;

type Given = ArgumentsOf<"AI_TABLE">;

export function table({ atlas }: Edition, given: Given): Cells {
  const rows = given.companies.map((company) => rowOf(atlas, company, given));
  return headed(given.headers, [words.company, ...given.metrics.map((column) => seenCell(column, titleOf))], rows);
}

/** A blank stays blank, and what could not be read says why. */
const seenCell = <T>(seen: Seen<T>, cellOf: (value: T) => AnswerCell): AnswerCell =>
  seen.kind === "value" ? cellOf(seen.value) : seen.kind === "blank" ? BLANK : errorCell(seen.problem);

function rowOf(atlas: Atlas, company: Seen<Entity>, { metrics, period }: Given): readonly AnswerCell[] {
  const name = seenCell(company, (entity) => entity.names.en);
  if (company.kind !== "value") return [name, ...metrics.map(() => name)];
  const periodAt = (at: number): AnswerCell => {
    const metric = measureBeside(metrics, at);
    const figure = metric && measured(atlas, { entity: company.value, metric, period });
    return figure?.ok ? figure.value.observation.period : BLANK;
  };
  const told = new Set(metrics.map((column, at) => (isPeriods(column) ? measureBeside(metrics, at) : undefined)));
  const cells = metrics.map((column, at) =>
    seenCell(column, (known) =>
      known.kind === "period"
        ? periodAt(at)
        : valueFor(atlas, company.value, known, period, told.has(known as Measure)),
    ),
  );
  return [name, ...cells];
}

const isPeriods = (column: Seen<Column>): boolean => column.kind === "value" && column.value.kind === "period";

const HEADLINE_TITLES: Readonly<Record<HeadlineSide, string>> = {
  metric: words.aiRevenue,
  growthMetric: words.aiRevenueGrowth,
};

type PeriodColumn = { readonly kind: "period" };

function titleOf(column: Column): string {
  if (column.kind === "metric") return column.metric.labels.en;
  return column.kind === "headline" ? HEADLINE_TITLES[column.side] : words[column.kind];
}

function valueFor(
  atlas: Atlas,
  entity: Entity,
  column: Exclude<Column, PeriodColumn>,
  asked: Given["period"],
  isTold: boolean,
): AnswerCell {
  if (column.kind === "metric" || column.kind === "headline") {
    const figure = measured(atlas, { entity, metric: column, period: asked });
    if (!figure.ok) return errorCell(figure.problem);
    const { period } = figure.value.observation;
    const isAsked = asked.kind === "period" && asked.period === period;
    return figureAnswer(figure.value, undefined, isTold || isAsked ? undefined : period);
  }
  if (entity.tier === undefined) return errorCell({ code: "not-classified", entity: entity.id, owner: entity.owner });
  return column.kind === "tier" ? entity.tier : headlineOf(atlas, entity.id).disclosure;
}
