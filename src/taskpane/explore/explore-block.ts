/** The answer as cells: formulas that stay live, or values with their sign in the number format. Pure. */
import type { Figure } from "../../core/dataset/figures";
import type { Qualifier } from "../../contract/qualifier";
import type { Unit } from "../../core/dataset/types";
import { calendarPeriod } from "../../core/periods/format";
import type { CellContent } from "../../excel/cell-content";
import type { CellBlock } from "../../excel/port";
import { formulaOf } from "../../formulas/write";
import type { Words } from "../words/words";
import type { Explored } from "./explore-model";
import { HEADLINE_GROWTH, type Question, type ExploreSubject } from "./subjects";

export type Form = "formulas" | "values";

export function exploreBlock(
  words: Words,
  answer: Explored,
  kind: "bars" | "lines",
  period: string,
  form: Form,
): CellBlock {
  return kind === "bars" ? barsBlock(words, answer, period, form) : linesBlock(words, answer, form);
}

export function questionLabel(words: Words, question: Question): string {
  if (question.metric !== undefined) return words.label(question.metric);
  return words.t(question.id === HEADLINE_GROWTH ? "explore.headlineGrowth" : "explore.headlineLevel");
}

function barsBlock(words: Words, answer: Explored, period: string, form: Form): CellBlock {
  const { question } = answer;
  const entries = [...answer.bars, ...answer.references];
  const rows: CellContent[][] = [[words.t("table.entity"), questionLabel(words, question)]];
  const formats: string[][] = [["", ""]];
  entries.forEach(({ subject, result }, index) => {
    const cell = { verbatim: `«${index + 1},0»` };
    const figure = result.ok ? result.value : undefined;
    rows.push([
      words.name(subject.entity),
      form === "formulas" ? formulaFor(question, subject, cell, period === "" ? undefined : period) : valueOf(figure),
    ]);
    formats.push(["", figure ? formatOf(figure, form) : ""]);
  });
  return { rows, formats };
}

function linesBlock(words: Words, answer: Explored, form: Form): CellBlock {
  const { lines, spans, question } = answer;
  const rows: CellContent[][] = [[words.t("table.period"), ...lines.map(({ subject }) => words.name(subject.entity))]];
  const formats: string[][] = [["", ...lines.map(() => "")]];
  spans.forEach((span, index) => {
    const figures = lines.map(
      ({ series }) =>
        series.points.find((point) => point.span.start === span.start && point.span.months === span.months)?.figure,
    );
    const at = { verbatim: `«${index + 1},0»` };
    rows.push([
      calendarPeriod(span),
      ...figures.map((figure, column) => cellOf(figure, lines[column]?.subject, column, at)),
    ]);
    // A period such as 2025-03 would turn into a date unless its cell holds text.
    formats.push(["@", ...figures.map((figure) => (figure ? formatOf(figure, form) : ""))]);
  });
  return { rows, formats };

  function cellOf(
    figure: Figure | undefined,
    subject: ExploreSubject | undefined,
    column: number,
    at: { verbatim: string },
  ): CellContent {
    if (figure === undefined || subject === undefined) return "";
    return form === "values"
      ? figure.observation.value
      : formulaFor(question, subject, { verbatim: `«0,${column + 1}»` }, at);
  }
}

function formulaFor(
  question: Question,
  subject: ExploreSubject,
  entity: { readonly verbatim: string },
  period: string | { readonly verbatim: string } | undefined,
): string {
  if (question.headline && !subject.benchmark)
    return formulaOf(question.id === HEADLINE_GROWTH ? "AI_REVENUE_GROWTH" : "AI_REVENUE", [entity, period]);
  const latest = question.headline ? period : (period ?? "latest");
  return formulaOf("AI_METRIC", [entity, subject.metric, latest]);
}

function valueOf(figure: Figure | undefined): CellContent {
  return figure === undefined ? "" : figure.observation.value;
}

/** Live cells show the bound through AI_QUALIFIER; a value has nothing but its format to keep it. */
function formatOf(figure: Figure, form: Form): string {
  const base = baseFormat(figure.observation.unit);
  return form === "values" ? withSign(base, figure.observation.qualifier) : base;
}

export function baseFormat(unit: Unit | undefined): string {
  if (unit === "ratio") return "0.0%";
  return unit === "rank" || unit === "years" || unit === "quarters" ? "0" : "#,##0";
}

export function withSign(format: string, qualifier: Qualifier): string {
  return qualifier === "=" ? format : `"${qualifier} "${format}`;
}
