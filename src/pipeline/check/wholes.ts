/** Parts against wholes: a segment within its company, a line within revenue, quarters and halves within their year. */
import type { Period } from "../../core/periods/period";
import { sameSpan } from "../../core/periods/span";
import type { Draft, DraftObservation } from "../draft";
import type { Finding } from "../finding";
import { breaksOf } from "../policy/breaks";
import { overlap, total } from "../policy/interval";
import type { Series } from "../policy/series";

/** Parts that exceed their whole, and parts of a year that do not add up to it. */
export function checkWholes(draft: Draft, series: Series): readonly Finding[] {
  const partOf = new Map(draft.rows("metrics").map(({ cells }) => [cells.id ?? "", cells.part_of ?? ""]));
  const owner = new Map(draft.rows("entities").map(({ cells }) => [cells.id ?? "", cells.owner ?? ""]));
  const breaks = breaksOf(draft, series);
  const doubted = doubtedYears(draft, series);
  return [...series.groups()].flatMap((group) => {
    const best = group[0] as DraftObservation;
    const wholes = [
      ...(partOf.get(best.metric) ? series.at(best.entity, partOf.get(best.metric) ?? "", series.spanOf(best)) : []),
      ...(best.metric === "revenue" && owner.get(best.entity)
        ? series.at(owner.get(best.entity) ?? "", "revenue", series.spanOf(best))
        : []),
    ].filter((whole) => whole.unit === best.unit);
    const exceeded = wholes.filter((whole) => series.interval(best).low > series.interval(whole).high);
    return [
      ...exceeded.map((whole) => exceeds(best, whole)),
      ...(doubted(best)
        ? []
        : partitions(best, series, (earlier) =>
            breaks.between(best.entity, best.metric, series.spanOf(earlier), series.spanOf(best)),
          )),
    ];
  });
}

/** Whether conflicts.csv says why this year is not the sum of its parts. */
function doubtedYears(draft: Draft, series: Series): (year: DraftObservation) => boolean {
  const rows = draft.rows("conflicts").map(({ cells }) => cells);
  return (year) =>
    rows.some(
      ({ entity, metric, period }) =>
        entity === year.entity &&
        metric === year.metric &&
        sameSpan(series.spanOf({ entity, period: period as Period }), series.spanOf(year)),
    );
}

const exceeds = (part: DraftObservation, whole: DraftObservation): Finding => ({
  file: part.place.file,
  row: part.place.line,
  column: "value",
  rule: "part-exceeds-whole",
  message: `${part.entity} ${part.metric} ${part.period} is ${part.text}, more than the ${whole.text} of ${whole.entity} ${whole.metric} of which it is a part`,
});

/** Flows only: a rank, a price or a stock of users does not add up over time. */
const FLOWS = new Set([
  "revenue",
  "non_online_marketing_revenue",
  "advertising_revenue",
  "data_center_revenue",
  "net_profit",
  "capex",
  "rd_expense",
]);

/** The ways a year falls into parts that are reported: quarters, halves, nine months and the rest. */
const PARTITIONS: readonly (readonly [name: string, lengths: readonly number[]])[] = [
  ["four quarters", [3, 3, 3, 3]],
  ["two halves", [6, 6]],
  ["first nine months and last quarter", [9, 3]],
];

function partitions(
  year: DraftObservation,
  series: Series,
  broken: (earlier: DraftObservation) => boolean,
): readonly Finding[] {
  const span = series.spanOf(year);
  if (span.months !== 12 || !FLOWS.has(year.metric)) return [];
  return PARTITIONS.flatMap(([name, lengths]) => {
    const found = partsOf(year, lengths, series).filter((part) => part.unit === year.unit && !broken(part));
    if (found.length < lengths.length) return [];
    return overlap(total(found.map((part) => series.interval(part))), series.interval(year))
      ? []
      : [differs(year, name, found)];
  });
}

function partsOf(year: DraftObservation, lengths: readonly number[], series: Series): readonly DraftObservation[] {
  let { start } = series.spanOf(year);
  return lengths.flatMap((months) => {
    const best = series.at(year.entity, year.metric, { start, months })[0];
    start += months;
    return best ? [best] : [];
  });
}

const differs = (year: DraftObservation, name: string, parts: readonly DraftObservation[]): Finding => ({
  file: year.place.file,
  row: year.place.line,
  column: "value",
  rule: "part-exceeds-whole",
  message: `${year.entity} ${year.metric} ${year.period} is ${year.text}, its ${name} add up to ${parts.reduce((so, part) => so + part.value, 0)}`,
});
