/** One row of the table of figures: whose, of what, when, how much and on whose word. */
import type { EntityId } from "../../contract/ids";
import type { Qualifier } from "../../contract/qualifier";
import type { Atlas } from "../../core/dataset/atlas";
import { seriesOf } from "../../core/dataset/lines";
import { endOfSum } from "../../core/dataset/running";
import type { Entity, Metric, Unit } from "../../core/dataset/types";
import type { OwnResult } from "../../core/extension/finding";
import type { OwnFigure } from "../../core/extension/records";
import { calendarPeriod } from "../../core/periods/format";
import type { Period } from "../../core/periods/period";
import type { PeriodRequest } from "../../core/periods/request";
import { beyond, boundsOf } from "../../core/records/bounds";
import { lastDigit, WHOLE_PERCENT, writtenStep } from "../../core/records/interval";
import { amountNamed, qualifierNamed, type SpelledAmount } from "../../numbers/spelled-amount";
import { readingOf } from "../reading";
import { readLink, textWithin } from "./free-text";
import { currencyOf, joinUnits, measureIn, unitReader, type MeasureUnit, type TypedUnit } from "./measure-unit";
import { accepted, eachCellOnce, refused, type CellReader, type RowCells } from "./row-cells";

/** What nobody earns, spends or counts. */
const LARGEST = 1e16;
const LONGEST_SOURCE = 255;
const LONGEST_NOTE = 1_000;

export type FigureReader = (cells: RowCells) => OwnFigure | undefined;

/** @param atlas the record with the reader's own companies and metrics */
export function figureReader(atlas: Atlas): FigureReader {
  const { readers } = readingOf(atlas);
  const entityAt = eachCellOnce((given) => readers.entity(given, "entity"));
  const measureAt = eachCellOnce((given) => readers.metric(given, "metric"));
  const periodAt = eachCellOnce((given) => readers.period(given, "period"));
  const unitAt = eachCellOnce(unitReader(atlas));
  const currencies = new Map<EntityId, Map<Metric["id"], Unit>>();
  return (cells) => {
    const entity = cells.needed("entity", entityAt);
    const measure = cells.needed("metric", measureAt);
    const request = cells.needed("period", periodAt);
    const amount = cells.needed("value", readAmount);
    const unit = cells.read("unit", unitAt);
    const qualifier = qualifierOf(cells, amount);
    const [source = "", link = "", note = ""] = [
      cells.read("source", textWithin(LONGEST_SOURCE)),
      cells.read("link", readLink),
      cells.read("note", textWithin(LONGEST_NOTE)),
    ];
    const series = entity && measure && cells.keep("metric", seriesOf(atlas, entity.id, measure));
    const period = entity && request && cells.keep("period", periodMeant(request, entity));
    if (!entity || !series || !period || !amount || !qualifier || !cells.isSound()) return undefined;
    const metric = atlas.metric(series.metric);
    const currency = (): Unit => remembered(currencies, entity, metric, () => currencyOf(atlas, entity, metric));
    const measured = measuredValue(atlas, cells, metric, amount, unit, currency);
    return measured && { row: cells.row, ...series, period, ...measured, qualifier, source, link, note };
  };
}

const readAmount: CellReader<SpelledAmount> = (given) => {
  if (given.kind === "boolean") return refused({ code: "own-number" });
  if (given.kind === "number") return accepted({ digits: String(given.value), unit: undefined, qualifier: undefined });
  const amount = given.text.length > LONGEST_SOURCE ? undefined : amountNamed(given.text);
  return amount ? accepted(amount) : refused({ code: "own-number" });
};

const readQualifier: CellReader<Qualifier> = (given) => {
  const qualifier = given.kind === "text" ? qualifierNamed(given.text) : undefined;
  return qualifier ? accepted(qualifier) : refused({ code: "own-qualifier" });
};

/** Exact where nothing says otherwise. */
function qualifierOf(cells: RowCells, amount: SpelledAmount | undefined): Qualifier | undefined {
  const column = cells.read("qualifier", readQualifier);
  const typed = amount?.qualifier;
  const differs = typed !== undefined && column !== undefined && typed !== column;
  return cells.keep("qualifier", differs ? refused({ code: "own-qualifier-twice" }) : accepted(typed ?? column ?? "="));
}

/** What a date means to a function it means here: the quarter it falls in. */
function periodMeant(request: PeriodRequest, { fiscalYearEnd }: Entity): OwnResult<Period> {
  if (request.kind === "period") return accepted(request.period);
  if (request.kind !== "month-of") return refused({ code: "own-period-asked" });
  return accepted(calendarPeriod({ start: endOfSum(request, fiscalYearEnd) - 3, months: 3 }));
}

function remembered(
  known: Map<EntityId, Map<Metric["id"], Unit>>,
  entity: Entity,
  { id }: Metric,
  find: () => Unit,
): Unit {
  const own = known.get(entity.id) ?? new Map<Metric["id"], Unit>();
  known.set(entity.id, own);
  const unit = own.get(id) ?? find();
  own.set(id, unit);
  return unit;
}

function measuredValue(
  atlas: Atlas,
  cells: RowCells,
  metric: Metric,
  amount: SpelledAmount,
  column: TypedUnit | undefined,
  currency: () => Unit,
): Pick<OwnFigure, "value" | "unit" | "step"> | undefined {
  const joined = joinUnits(amount.unit, column);
  const fitting = joined.ok ? measureIn(atlas, metric, joined.value, currency) : joined;
  const measured = cells.keep(amount.unit === undefined ? "unit" : "value", fitting);
  const value = measured && cells.keep("value", within(metric, scaled(amount.digits, measured.power)));
  return value === undefined || !measured
    ? undefined
    : { value, unit: measured.unit, step: stepOf(amount.digits, value, measured) };
}

function within(metric: Metric, value: number): OwnResult<number> {
  if (!(Math.abs(value) <= LARGEST)) return refused({ code: "own-number-large", limit: LARGEST });
  const { least = -LARGEST, most = LARGEST } = boundsOf(metric);
  const side = beyond(value, { least, most });
  if (side === undefined) return accepted(value);
  return refused(
    side === "below" ? { code: "own-below", metric: metric.id, least } : { code: "own-above", metric: metric.id, most },
  );
}

/** Through text, so that 1.1 bn is 1100000000 and no fraction more. */
function scaled(digits: string, power: number): number {
  const [number = "", own = "0"] = digits.split("e");
  return Number(`${number}e${Number(own) + power}`);
}

function stepOf(digits: string, value: number, { power, unit }: MeasureUnit): number {
  if (digits.includes("e")) return Math.abs(value) / 1_000;
  if (power === 0) return writtenStep(digits, unit);
  const step = lastDigit(digits) * 10 ** power;
  return unit === "ratio" ? Math.min(step, WHOLE_PERCENT) : step;
}
