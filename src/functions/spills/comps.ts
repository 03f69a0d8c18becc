/** AI_TABLE: companies down, metrics across; each cell stands or fails by itself. */
import type { Atlas } from "../../core/dataset/atlas";
import { findFigure } from "../../core/dataset/figures";
import { headlineOf, headlineSide, resolveSeries, type HeadlineSide } from "../../core/dataset/lines";
import type { Entity } from "../../core/dataset/types";
import { resolveMetric } from "../../core/names/resolve";
import { REFERENCE, type PeriodRequest } from "../../core/periods/request";
import { chain, failed, found, type Result } from "../../core/result";
import { tableWords } from "../../words/table-words";
import { BLANK, errorCell, passedOn, type Cell, type Cells } from "../cell";
import { readEntity, readHeaders, readPeriod, readText } from "../coerce";
import { figureCell } from "../figure-cell";
import type { Loose } from "../loose";
import { isGiven, withHeaders, type TableArguments } from "./table-arguments";

const words = tableWords.en;

/** A column: what its header says, and what stands in it for an entity. */
interface Column {
  readonly header: Cell;
  readonly cellFor: (entity: Entity) => Cell;
}

export function table(given: TableArguments): Result<Cells> {
  const { atlas } = given;
  const entities = given.list("companies");
  const metrics = given.list("metrics");
  if (entities.length === 0 || metrics.length === 0)
    return failed({ code: "missing-argument", argument: entities.length === 0 ? "companies" : "metrics" });
  return chain(given.one("period", readPeriod), (period = REFERENCE) =>
    chain(given.one("headers", readHeaders), (headers = true) => {
      const columns = metrics.map((metric) => columnOf(atlas, metric, period));
      const rows = entities.map((entity) => rowOf(atlas, entity, columns));
      const titles: readonly Cell[] = [words.company, ...columns.map((column) => column.header)];
      return found(headers ? [titles, ...rows] : withHeaders(false, [], rows));
    }),
  );
}

function rowOf(atlas: Atlas, cell: Loose, columns: readonly Column[]): readonly Cell[] {
  const same = (value: Cell): readonly Cell[] => [value, ...columns.map(() => value)];
  if (!isGiven(cell)) return same(cell.kind === "error" ? passedOn(cell.code) : BLANK);
  const entity = readEntity(atlas)(cell, "companies");
  if (!entity.ok) return same(errorCell(entity.problem));
  return [entity.value.names.en, ...columns.map((column) => column.cellFor(entity.value))];
}

function columnOf(atlas: Atlas, cell: Loose, period: PeriodRequest): Column {
  if (!isGiven(cell)) return constantColumn(cell.kind === "error" ? passedOn(cell.code) : BLANK);
  const text = readText(cell, "metrics");
  if (!text.ok) return constantColumn(errorCell(text.problem));
  return attributeColumn(atlas, text.value) ?? metricColumn(atlas, text.value, period);
}

const constantColumn = (value: Cell): Column => ({ header: value, cellFor: () => value });

/** Columns that are no metric: the tier and how the headline line is disclosed. */
function attributeColumn(atlas: Atlas, text: string): Column | undefined {
  const nine = (entity: Entity, value: () => Cell): Cell =>
    entity.tier === undefined ? errorCell({ code: "not-classified", entity: entity.id, owner: entity.owner }) : value();
  switch (text.trim().toLowerCase()) {
    case "tier":
      return { header: words.tier, cellFor: (entity) => nine(entity, () => entity.tier ?? 0) };
    case "disclosure":
      return {
        header: words.disclosure,
        cellFor: (entity) => nine(entity, () => headlineOf(atlas, entity.id).disclosure),
      };
    default:
      return undefined;
  }
}

const HEADLINE_TITLES: Readonly<Record<HeadlineSide, string>> = {
  metric: words.aiRevenue,
  growthMetric: words.aiRevenueGrowth,
};

function metricColumn(atlas: Atlas, text: string, period: PeriodRequest): Column {
  const side = headlineSide(atlas, text);
  const title = side && HEADLINE_TITLES[side];
  const metric = resolveMetric(atlas, text);
  if (title === undefined && !metric.ok) return constantColumn(errorCell(metric.problem));
  return {
    header: title ?? (metric.ok ? metric.value.labels.en : text),
    cellFor: (entity) => valueFor(atlas, entity, text, period),
  };
}

function valueFor(atlas: Atlas, entity: Entity, text: string, period: PeriodRequest): Cell {
  const cell = chain(resolveSeries(atlas, entity.id, text), (series) =>
    chain(findFigure(atlas, series.entity, series.metric, period), (figure) => figureCell(figure)),
  );
  return cell.ok ? cell.value : errorCell(cell.problem);
}
