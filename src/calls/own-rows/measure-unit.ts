/** In which unit a value of the reader's own is: what its cell and its column say, and whether that fits the metric. */
import type { Atlas } from "../../core/dataset/atlas";
import type { Entity, Metric, Unit } from "../../core/dataset/types";
import type { OwnResult } from "../../core/extension/finding";
import { plainWord } from "../../core/plain-text";
import { isCurrency } from "../../numbers/cell-format";
import { unitNamed, type SpelledUnit } from "../../numbers/spelled-amount";
import { accepted, refused, type CellReader } from "./row-cells";

/** A unit as typed: a percentage, a scale with or without a currency, or one that the record has by name. */
export type TypedUnit = SpelledUnit | { readonly kind: "named"; readonly unit: Unit };

/** Ten to this power is one of it. */
export interface MeasureUnit {
  readonly power: number;
  readonly unit: Unit;
}

const COUNTED = /(?:users?|people|persons?|employees?|units?|个|個|人|户|戶|家|次|名|台|款)$/;
const RATIOS = new Set(["ratio", "fraction", "比率", "比例"]);

export const unitReader =
  (atlas: Atlas): CellReader<TypedUnit> =>
  (given) => {
    const text = given.kind === "text" ? given.text : String(given.value);
    const unit = unitNamed(text) ?? unitByName(atlas, text) ?? counted(text);
    return unit ? accepted(unit) : refused({ code: "unit-malformed", text });
  };

function unitByName(atlas: Atlas, text: string): TypedUnit | undefined {
  const key = plainWord(text);
  if (RATIOS.has(key)) return { kind: "named", unit: "ratio" };
  const unit = ["count", "rank", ...unitsOnRecord(atlas)].find((known) => plainWord(known) === key);
  return unit === undefined ? undefined : { kind: "named", unit };
}

const unitsOnRecord = (atlas: Atlas): ReadonlySet<Unit> => new Set([...unitsOfMetrics(atlas).values()].flat());

/** What is counted is not told apart: 万人 is ten thousand. */
function counted(text: string): TypedUnit | undefined {
  const key = plainWord(text);
  const rest = key.replace(COUNTED, "");
  if (rest === key) return undefined;
  return rest === "" ? { kind: "named", unit: "count" } : unitNamed(rest);
}

/** The one unit that a value and its column say together; they may share it out, and may not contradict each other. */
export function joinUnits(
  typed: SpelledUnit | undefined,
  column: TypedUnit | undefined,
): OwnResult<TypedUnit | undefined> {
  if (typed === undefined || column === undefined) return accepted(typed ?? column);
  if (typed.kind === "percent")
    return column.kind === "percent" || (column.kind === "named" && column.unit === "ratio")
      ? accepted(typed)
      : refused({ code: "own-unit-twice" });
  if (column.kind === "named") return column.unit === "count" ? accepted(typed) : refused({ code: "own-unit-twice" });
  if (column.kind === "percent") return refused({ code: "own-unit-twice" });
  const [a, b] = [typed.scale, column.scale];
  const currency = a.currency ?? b.currency;
  const agree = a.divisor === b.divisor || a.divisor === 1 || b.divisor === 1;
  if (!agree || (b.currency !== undefined && b.currency !== currency)) return refused({ code: "own-unit-twice" });
  const scale = a.divisor === 1 ? b : a;
  return accepted({ kind: "scale", scale: currency === undefined ? scale : { ...scale, currency } });
}

/** The unit of a figure of a metric; `currency` is that of money of which none is named. */
export function measureIn(
  atlas: Atlas,
  metric: Metric,
  typed: TypedUnit | undefined,
  currency: () => Unit,
): OwnResult<MeasureUnit> {
  const units = unitsOf(atlas, metric);
  const fitting = fits(metric, typed, units, currency);
  return fitting
    ? accepted(fitting)
    : refused({ code: "own-unit", metric: metric.id, units: understood(metric, units) });
}

function fits(
  { kind }: Metric,
  typed: TypedUnit | undefined,
  units: readonly Unit[],
  currency: () => Unit,
): MeasureUnit | undefined {
  const [only, another] = units;
  if (typed?.kind === "named") return isFit(kind, typed.unit, units) ? { power: 0, unit: typed.unit } : undefined;
  if (typed?.kind === "percent") return kind === "ratio" ? { power: -2, unit: "ratio" } : undefined;
  const power = typed ? Math.round(Math.log10(typed.scale.divisor)) : 0;
  const named = typed?.scale.currency;
  if (kind === "money" && (only === undefined || units.some(isCurrency))) return { power, unit: named ?? currency() };
  if (named !== undefined || (power !== 0 && kind !== "count")) return undefined;
  if (kind === "ratio" || kind === "rank") return { power, unit: kind };
  return another === undefined && (only ?? kind) !== "money" ? { power, unit: only ?? "count" } : undefined;
}

const isFit = (kind: Metric["kind"], unit: Unit, units: readonly Unit[]): boolean =>
  units.length === 0 ? unit === kind : units.includes(unit);

const unitsByMetric = new WeakMap<Atlas, Map<Metric["id"], readonly Unit[]>>();

/** The units in which the record has figures of a metric. */
const unitsOf = (atlas: Atlas, { id }: Metric): readonly Unit[] => unitsOfMetrics(atlas).get(id) ?? [];

/** Gathered once of each atlas. */
function unitsOfMetrics(atlas: Atlas): ReadonlyMap<Metric["id"], readonly Unit[]> {
  const before = unitsByMetric.get(atlas);
  if (before) return before;
  const units = new Map<Metric["id"], readonly Unit[]>();
  for (const { metric, unit } of atlas.data.observations) {
    const known = units.get(metric) ?? [];
    if (!known.includes(unit)) units.set(metric, [...known, unit]);
  }
  unitsByMetric.set(atlas, units);
  return units;
}

function understood({ kind }: Metric, units: readonly Unit[]): readonly string[] {
  if (kind === "money" && (units.length === 0 || units.some(isCurrency))) return ["CNY", "CNY bn", "US$m", "亿元"];
  if (kind === "ratio") return ["%", "ratio"];
  if (kind === "count" && (units.length === 0 || units.includes("count"))) return ["count", "mn", "万"];
  return units.length === 0 ? [kind] : units;
}

/** The currency of an entity's money: that of the series, else of its other figures, else its owner's; renminbi where nothing tells. */
export function currencyOf(atlas: Atlas, entity: Entity, metric: Metric): Unit {
  const series = atlas.observationsOf(entity.id, metric.id).map(({ unit }) => unit);
  const all = atlas.metricsWithFigures(entity.id).flatMap(({ id }) => atlas.observationsOf(entity.id, id));
  const known = [...series, ...all.map(({ unit }) => unit)].find(isCurrency);
  if (known !== undefined) return known;
  return entity.owner === undefined ? "CNY" : currencyOf(atlas, atlas.entity(entity.owner), metric);
}
