/** Opens the figures of the compiled dataset. */
import type { EntityId, MetricId } from "../../contract/ids";
import type { Qualifier } from "../../contract/qualifier";
import type { Period } from "../periods/period";
import { intervalOf, writtenStep } from "../records/interval";
import type { Figures } from "./atlas";
import type { CompiledDataset } from "./compiled";
import { at, entityAt, meanings, metricAt, optionalAt, sourceAt } from "./positions";
import type { Comparison, Grade, Observation, Source, Status } from "./types";

const COMPARISON: Readonly<Record<string, Comparison>> = { n: "none", y: "yoy", t: "ytd", c: "cumulative" };
const STATUS: Readonly<Record<string, Status>> = { r: "reported", d: "derived", f: "forecast" };
const GRADE: Readonly<Record<string, Grade>> = { A: "A", B: "B", a: "article", C: "C" };

/** Each record is made when it is first asked for, since most figures are asked for by nobody. */
export function openFigures(data: CompiledDataset, sources: readonly Source[]): Figures {
  const columns = data.observations;
  const made: Observation[] = [];
  const steps = new Map(columns.steps);
  const ranges = new Map(columns.ranges.map(([index, low, high]) => [index, { low, high }]));
  const [comparison, status, grade] = [meanings(COMPARISON), meanings(STATUS), meanings(GRADE)];
  const entityOf = (index: number): EntityId => entityAt(data, at(columns.entity, index));
  const metricOf = (index: number): MetricId => metricAt(data, at(columns.metric, index));
  let met = 0;
  const sourceOf = columns.source.map((back) => (back === 0 ? met++ : met - back));
  const make = (index: number, value: number): Observation => {
    const unit = at(data.units, at(columns.unit, index));
    const qualifier = at(columns.qualifier, index) as Qualifier;
    return {
      index,
      entity: entityOf(index),
      metric: metricOf(index),
      period: at(data.periods, at(columns.period, index)) as Period,
      fiscalLabel: optionalAt(at(columns.fiscalLabel, index), (position) => at(data.periods, position)),
      value,
      unit,
      qualifier,
      comparison: comparison(at(columns.comparison, index)),
      status: status(at(columns.status, index)),
      source: sourceAt(sources, at(sourceOf, index)),
      locator: "",
      grade: grade(at(columns.grade, index)),
      note: undefined,
      interval: ranges.get(index) ?? intervalOf(value, steps.get(index) ?? writtenStep(String(value), unit), qualifier),
      confirmedBy: [],
      inputs: [],
    };
  };
  return {
    count: columns.value.length,
    entityOf,
    metricOf,
    one: (index) => (made[index] ??= make(index, at(columns.value, index))),
  };
}
