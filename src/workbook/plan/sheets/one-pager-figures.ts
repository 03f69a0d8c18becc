/** The figures of the one-pager: the line's quarter beside the last fiscal year, the history with its chart, conflicts. */
import { conflictsOf } from "../../../core/dataset/evidence";
import type { Figure } from "../../../core/dataset/figures";
import type { Conflict, Entity, Metric, Observation } from "../../../core/dataset/types";
import type { Period } from "../../../core/periods/period";
import { cellAddress, columnName } from "../../../formulas/addresses";
import { quoteText } from "../../../formulas/write";
import { labelOf, nameOf, say, statementText, type PlanContext } from "../context";
import { figureCell, putFigure, roundShown } from "../figure-cells";
import { figureFormat, shownValue } from "../../../numbers/sheet-formats";
import type { SheetDraft } from "../sheet-draft";
import { seriesColors } from "../styles";
import { keyFigures } from "./key-figures";
import { figureIn } from "./line-figures";
import { dash, dashedHole } from "./hole-marks";
import { amountLabel, moneyLabel, sourceLine, unitArgument, unitLabel } from "./opening";
import { seriesRows, type SeriesRow } from "./series-rows";

const quarters = ["2024Q1", "2024Q2", "2024Q3", "2024Q4", "2025Q1", "2025Q2", "2025Q3", "2025Q4", "2026Q1"] as Period[];
const companyCell = "$B$6";

/** One row a metric under the periods; the metric's unit stands beside its name. */
export function putKeyFigures(context: PlanContext, sheet: SheetDraft, company: Entity, top: number): void {
  const { periods, metrics, others } = keyFigures(context, company);
  if (periods.length > 0) {
    sheet.band(top, 0, sheet.lastColumn, "unitsLeft");
    periods.forEach((period, index) => sheet.text(top, 2 + index, period, "input"));
    metrics.forEach((metric, index) => putMetric(context, sheet, top + 1 + index, company, { metric, periods, top }));
  }
  const dashed = sheet.holds(dash) ? [say(context, "page.dash")] : [];
  sheet.notes(Math.max(top, sheet.nextRow), [...dashed, ...others]);
}

interface KeyRow {
  readonly metric: Metric;
  readonly periods: readonly Period[];
  /** The row that holds the periods. */
  readonly top: number;
}

function putMetric(context: PlanContext, sheet: SheetDraft, row: number, company: Entity, key: KeyRow): void {
  const { metric, periods, top } = key;
  sheet.band(row, 0, sheet.lastColumn, "label", labelOf(context, metric));
  sheet.text(row, 1, unitLabel(context, metric), "unitNote");
  periods.forEach((period, index) => {
    const column = 2 + index;
    const cell = `${columnName(column)}$${top + 1}`;
    const formula = `=AI_METRIC(${companyCell},${quoteText(metric.id)},${cell}${unitArgument(metric)})`;
    const found = figureIn(context, company, metric.id, period);
    if (found.ok) putFigure(context, { sheet, row, column }, found, formula);
    else sheet.put(row, column, dashedHole(context, found.problem, formula));
  });
}

/** The headline line's quarters as a column with a chart beside it; the whole company's where the line has none. */
export function putHistory(context: PlanContext, sheet: SheetDraft, company: Entity, top: number): void {
  const pointsOf = (row: SeriesRow) => row.figures.flatMap((figure) => (figure ? [figure] : []));
  const levels = seriesRows(context, company, quarters).filter((row) => row.metric.kind === "money");
  const level = levels.find((row) => pointsOf(row).length > 1);
  if (!level) {
    sheet.text(top, 0, say(context, "page.noHistory"), "note");
    return;
  }
  const points = pointsOf(level);
  points.forEach((figure, index) => putPoint(context, sheet, top + index, level, figure));
  putHistoryChart(context, sheet, company, { level, points, top });
}

function putPoint(context: PlanContext, sheet: SheetDraft, row: number, level: SeriesRow, figure: Figure): void {
  sheet.text(row, 0, figure.observation.period, "inputLabel");
  const name = nameOf(context, level.entity);
  const formula = `=AI_METRIC(${quoteText(name)},${quoteText(level.metric.id)},$A${row + 1}${unitArgument(level.metric)})`;
  sheet.put(row, 1, figureCell(context, figure, formula));
  context.register.figures.push({ sheet: sheet.key, cell: cellAddress(row, 1), figure });
}

interface History {
  readonly level: SeriesRow;
  readonly points: readonly Figure[];
  readonly top: number;
}

function putHistoryChart(context: PlanContext, sheet: SheetDraft, company: Entity, history: History): void {
  const { level, points, top } = history;
  const bottom = top + points.length - 1;
  const unit = moneyLabel(context, points[0]?.observation.unit === "USD" ? "USD" : "CNY");
  const title = say(context, "chart.company", { company: nameOf(context, company), line: level.label, unit });
  sheet.chart({
    name: "AtlasHistory",
    kind: "column",
    title,
    valueTitle: unit,
    valueFormat: "#,##0.0",
    fromZero: points.every(({ observation }) => observation.value >= 0),
    series: [
      {
        name: level.label,
        values: { top, bottom, left: 1, right: 1 },
        categories: { top, bottom, left: 0, right: 0 },
        color: seriesColors[0],
        weak: points.flatMap(({ observation }, point) => (observation.grade === "C" ? [point] : [])),
      },
    ],
    place: { top, left: 2, bottom: Math.max(bottom, top + 11), right: sheet.lastColumn },
    labels: true,
    altText: title,
  });
  sheet.notes(sheet.nextRow, [sourceLine(context, sheet), say(context, "chart.company.note")]);
}

/** Each conflict as a small table: what each source says, the used one first, then the reason. */
export function putConflicts(context: PlanContext, sheet: SheetDraft, company: Entity, top: number): void {
  const conflicts = conflictsOf(context.atlas, company.id);
  if (conflicts.length === 0) sheet.text(top, 0, say(context, "page.noConflicts"), "note");
  for (const conflict of conflicts) putConflict(context, sheet, sheet.nextRow, conflict);
}

function putConflict(context: PlanContext, sheet: SheetDraft, top: number, conflict: Conflict): void {
  const { atlas } = context;
  const metric = atlas.metric(conflict.metric);
  const entity = nameOf(context, atlas.entity(conflict.entity));
  const subject = [entity, labelOf(context, metric), conflict.period].join(" · ");
  sheet.band(top, 0, sheet.lastColumn, "unitsLeft", subject);
  const observations = conflict.observations.map((index) => atlas.observation(index));
  observations.forEach((observation, index) =>
    putSide(context, sheet, top + 1 + index, metric, observation, index === 0),
  );
  const row = top + 1 + observations.length;
  sheet.prose(row, 0, sheet.lastColumn, statementText(context, conflict.statement), "noteWrap");
}

function putSide(
  context: PlanContext,
  sheet: SheetDraft,
  row: number,
  metric: Metric,
  observation: Observation,
  used: boolean,
): void {
  const { unit } = context.options;
  sheet.text(row, 0, say(context, used ? "page.used" : "page.also"), "labelIndent");
  const value = roundShown(shownValue(metric, observation, unit));
  sheet.put(row, 1, { value, format: figureFormat(metric, observation, unit), style: "figure" });
  sheet.text(row, 2, amountLabel(context, metric, observation.unit), "unitNote");
  const { title, publisher } = context.atlas.source(observation.source);
  sheet.prose(row, 3, sheet.lastColumn, `${title} (${publisher})`, "text");
}
