/** A question put to the dataset: bars across entities in one period, or lines over time. Pure. */
import type { Atlas } from "../../core/dataset/atlas";
import { findFigure, type Figure } from "../../core/dataset/figures";
import type { Unit } from "../../core/dataset/types";
import { parsePeriod } from "../../core/periods/parse";
import { calendarPeriod } from "../../core/periods/format";
import type { Period, Span } from "../../core/periods/period";
import { LATEST, REFERENCE, type PeriodRequest } from "../../core/periods/request";
import { compareSpans } from "../../core/periods/span";
import type { Problem } from "../../core/problem";
import { failed, type Result } from "../../core/result";
import { plotSeries, type PlottedSeries } from "../figures/series";
import { headlineGrowth, headlineLevel } from "../figures/headline-figures";
import type { ExploreState } from "../state/pane-state";
import { HEADLINE_GROWTH, questionById, type Question, type ExploreSubject } from "./subjects";

export interface BarAnswer {
  readonly subject: ExploreSubject;
  readonly result: Result<Figure>;
}

interface LineAnswer {
  readonly subject: ExploreSubject;
  readonly series: PlottedSeries;
}

export interface Explored {
  readonly question: Question;
  readonly chosen: readonly ExploreSubject[];
  readonly bars: readonly BarAnswer[];
  readonly references: readonly BarAnswer[];
  readonly lines: readonly LineAnswer[];
  /** The one unit that is drawn; figures in another stand in the table only. */
  readonly unit: Unit | undefined;
  readonly undrawn: readonly ExploreSubject[];
  /** Every period on record for the chosen, newest first. */
  readonly periods: readonly Period[];
  /** The periods of the lines, oldest first. */
  readonly spans: readonly Span[];
}

const DEFAULT_BARS = 12;
const DEFAULT_LINES = 4;
const DEFAULT_BENCHMARK_LINES = 2;
/** Fewer points than this make no line worth drawing unasked. */
const LEAST_POINTS = 4;

export function answer(atlas: Atlas, questions: readonly Question[], state: ExploreState): Explored {
  const question = questionById(questions, state.metric);
  const chosen = chosenSubjects(atlas, question, state);
  const drawn = chosen.filter((subject) => !subject.benchmark || state.benchmarks);
  const all = drawn.map((subject) => ({
    subject,
    result: figureFor(atlas, question, subject, requestFor(question, state.period)),
  }));
  const unit = commonUnit(all);
  const inUnit = ({ result }: BarAnswer) => !result.ok || result.value.observation.unit === unit;
  const own = all.filter((entry) => !entry.subject.benchmark);
  const benchmarks = all.filter((entry) => entry.subject.benchmark && entry.result.ok);
  // Where there is nothing else, the benchmarks are the subject.
  const asBars = own.length > 0 ? own : benchmarks;
  const lines = state.kind === "lines" ? linesFor(atlas, drawn, state, unit) : [];
  return {
    question,
    chosen,
    bars: sortBars(asBars.filter(inUnit)),
    references: own.length > 0 ? benchmarks.filter(inUnit) : [],
    lines,
    unit,
    undrawn: all.filter((entry) => !inUnit(entry)).map((entry) => entry.subject),
    periods: periodsOf(atlas, drawn),
    spans: spansOf(lines),
  };
}

function chosenSubjects(atlas: Atlas, question: Question, state: ExploreState): ExploreSubject[] {
  const own = question.subjects.filter((subject) => !subject.benchmark);
  const benchmarks = question.subjects.filter((subject) => subject.benchmark);
  if (state.entities.length > 0)
    return question.subjects.filter((subject) => state.entities.includes(subject.entity.id));
  if (state.kind === "bars") return [...own.slice(0, DEFAULT_BARS), ...benchmarks];
  const length = ({ figuresOf, metric }: ExploreSubject) =>
    metric === undefined ? 0 : plotSeries(atlas, figuresOf, metric).points.length;
  const longest = (subjects: readonly ExploreSubject[], most: number) =>
    [...subjects]
      .filter((subject) => length(subject) >= LEAST_POINTS)
      .sort((a, b) => length(b) - length(a))
      .slice(0, most);
  const lines = longest(own, DEFAULT_LINES);
  // Where no series is long enough the two longest will do.
  const shown = lines.length > 0 ? lines : [...own].sort((a, b) => length(b) - length(a)).slice(0, 2);
  return [...own.filter((subject) => shown.includes(subject)), ...longest(benchmarks, DEFAULT_BENCHMARK_LINES)];
}

export function requestFor(question: Question, period: string): PeriodRequest {
  if (period === "") return question.headline ? REFERENCE : LATEST;
  const parsed = parsePeriod(period);
  return parsed.ok ? parsed.value : LATEST;
}

function figureFor(atlas: Atlas, question: Question, subject: ExploreSubject, request: PeriodRequest): Result<Figure> {
  if (question.headline && !subject.benchmark)
    return (question.id === HEADLINE_GROWTH ? headlineGrowth : headlineLevel)(atlas, subject.entity.id, request);
  if (subject.metric === undefined) return failed(notOnRecord(subject));
  const asked = findFigure(atlas, subject.figuresOf, subject.metric, request);
  // A benchmark has no reference period of its own; its newest figure is no answer to a question about another quarter.
  return asked;
}

function notOnRecord(subject: ExploreSubject): Problem {
  return { code: "not-on-record", entity: subject.entity.id, metric: "revenue" as never, available: [] };
}

function commonUnit(answers: readonly BarAnswer[]): Unit | undefined {
  const counts = new Map<Unit, number>();
  for (const { result } of answers)
    if (result.ok) counts.set(result.value.observation.unit, (counts.get(result.value.observation.unit) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Greatest first; holes after all figures. */
function sortBars(bars: readonly BarAnswer[]): BarAnswer[] {
  const value = ({ result }: BarAnswer) => (result.ok ? result.value.observation.value : -Infinity);
  return [...bars].sort((a, b) => value(b) - value(a) || 0);
}

function linesFor(
  atlas: Atlas,
  subjects: readonly ExploreSubject[],
  state: ExploreState,
  unit: Unit | undefined,
): LineAnswer[] {
  const range = { from: periodOf(state.from), to: periodOf(state.to) };
  return subjects.flatMap((subject) => {
    if (subject.metric === undefined) return [];
    const series = plotSeries(atlas, subject.figuresOf, subject.metric, range);
    const fits = series.points.length > 0 && series.points.every((point) => point.figure.observation.unit === unit);
    return fits ? [{ subject, series }] : [];
  });
}

function periodOf(text: string): Period | undefined {
  const parsed = parsePeriod(text);
  return parsed.ok && parsed.value.kind === "period" ? parsed.value.period : undefined;
}

function periodsOf(atlas: Atlas, subjects: readonly ExploreSubject[]): Period[] {
  const spans = new Map<string, Span>();
  for (const { figuresOf, metric } of subjects) {
    if (metric === undefined) continue;
    for (const seen of atlas.observationsOf(figuresOf, metric))
      spans.set(calendarPeriod(atlas.span(seen)), atlas.span(seen));
  }
  return [...spans].sort(([, a], [, b]) => compareSpans(b, a)).map(([period]) => period as Period);
}

function spansOf(lines: readonly LineAnswer[]): Span[] {
  const spans = new Map<string, Span>();
  for (const { series } of lines) for (const { span } of series.points) spans.set(`${span.start}/${span.months}`, span);
  return [...spans.values()].sort(compareSpans);
}
