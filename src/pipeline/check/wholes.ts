/** Parts against wholes: a segment within its company, a line within revenue, quarters and halves within their year. */
import { overlap, total } from "../../core/records/interval";
import { spanEnd } from "../../core/periods/span";
import type { Draft, DraftObservation } from "../draft";
import type { Checked, Finding, Flag } from "../finding";
import { because, excusesOf, type Excuses } from "../policy/excuses";
import type { FigureSeries } from "../policy/series";

/** What was compared, and how much of it agrees or is explained. */
export interface WholesTally {
  readonly years: ComparedWhole;
  readonly parts: ComparedWhole;
}

export interface ComparedWhole {
  readonly agreeing: number;
  readonly explained: number;
}

/** One comparison: what is wrong with it, if anything, and what explains that. */
interface Comparison {
  readonly kind: keyof WholesTally;
  readonly wrong: Finding | undefined;
  readonly because: Flag["because"] | undefined;
}

/** Parts that exceed their whole, and parts of a year that do not add up to it. */
export function checkWholes(draft: Draft, series: FigureSeries): Checked & { readonly tally: WholesTally } {
  const metrics = new Map(draft.rows("metrics").map(({ cells }) => [cells.id, cells]));
  const owner = new Map(draft.rows("entities").map(({ cells }) => [cells.id, cells.owner]));
  const excuses = excusesOf(draft, series);
  const compared = [...series.groups()].flatMap(([used]) => {
    const seen = used as DraftObservation;
    const wholes = [
      [seen.entity, metrics.get(seen.metric)?.part_of ?? ""] as const,
      [owner.get(seen.entity) ?? "", seen.metric === "revenue" ? "revenue" : ""] as const,
    ];
    return [
      ...wholes.flatMap(([entity, metric]) => compareWithWhole(seen, entity, metric, series, excuses)),
      ...(metrics.get(seen.metric)?.role === "flow" ? compareWithParts(seen, series, excuses) : []),
    ];
  });
  return {
    findings: compared.flatMap(({ wrong, because: known }) => (wrong && !known ? [wrong] : [])),
    flags: compared.flatMap(({ wrong, because: known }) =>
      wrong && known ? [{ finding: wrong, because: known }] : [],
    ),
    tally: { years: countOf(compared, "years"), parts: countOf(compared, "parts") },
  };
}

function countOf(compared: readonly Comparison[], kind: Comparison["kind"]): ComparedWhole {
  const own = compared.filter((one) => one.kind === kind);
  return {
    agreeing: own.filter(({ wrong }) => wrong === undefined).length,
    explained: own.filter(({ because: known }) => known !== undefined).length,
  };
}

function compareWithWhole(
  part: DraftObservation,
  entity: string,
  metric: string,
  series: FigureSeries,
  excuses: Excuses,
): readonly Comparison[] {
  const span = series.spanOf(part);
  const [whole] = entity && metric ? series.at(entity, metric, span) : [];
  if (!whole || whole.unit !== part.unit) return [];
  const exceeds = part.interval.low > whole.interval.high;
  const listed = excuses.listed(part.entity, [part.metric], span) || excuses.listed(entity, [metric], span);
  return [
    {
      kind: "parts",
      wrong: exceeds ? exceeding(part, whole) : undefined,
      because: exceeds ? because(false, listed) : undefined,
    },
  ];
}

const exceeding = (part: DraftObservation, whole: DraftObservation): Finding => ({
  file: part.place.file,
  row: part.place.line,
  column: "value",
  rule: "part-exceeds-whole",
  message: `${part.entity} ${part.metric} ${part.period} is ${part.text}, more than the ${whole.text} of ${whole.entity} ${whole.metric} of which it is a part`,
});

/** The ways a year or half falls into parts that are reported, in months. */
const PARTITIONS: readonly (readonly [whole: number, name: string, lengths: readonly number[]])[] = [
  [12, "four quarters", [3, 3, 3, 3]],
  [12, "two halves", [6, 6]],
  [12, "first nine months and last quarter", [9, 3]],
  [12, "first quarter and last nine months", [3, 9]],
  [9, "three quarters", [3, 3, 3]],
  [9, "first half and third quarter", [6, 3]],
  [6, "two quarters", [3, 3]],
];

function compareWithParts(whole: DraftObservation, series: FigureSeries, excuses: Excuses): readonly Comparison[] {
  const span = series.spanOf(whole);
  return PARTITIONS.flatMap(([months, name, lengths]): readonly Comparison[] => {
    if (months !== span.months) return [];
    const parts = partsOf(whole, lengths, series);
    if (parts.length < lengths.length || [whole, ...parts].some(({ interval }) => !isBounded(interval))) return [];
    if (overlap(total(parts.map(({ interval }) => interval)), whole.interval))
      return [{ kind: "years", wrong: undefined, because: undefined }];
    const all = [whole, ...parts];
    const broken = all.some((one) => breaksWithin(one, span.start, spanEnd(span), series, excuses));
    const listed = all.some((one) => excuses.listed(one.entity, [one.metric], series.spanOf(one)));
    return [{ kind: "years", wrong: differing(whole, name, parts), because: because(broken, listed) }];
  });
}

const isBounded = ({ low, high }: DraftObservation["interval"]): boolean =>
  Number.isFinite(low) && Number.isFinite(high);

/** Whether the series breaks after the whole's first month and not after its last. */
const breaksWithin = (
  seen: DraftObservation,
  start: number,
  end: number,
  series: FigureSeries,
  excuses: Excuses,
): boolean => {
  const own = series.spanOf(seen);
  return excuses.broken(seen.entity, seen.metric, { start, months: 1 }, { start: Math.min(own.start, end), months: 1 });
};

function partsOf(
  whole: DraftObservation,
  lengths: readonly number[],
  series: FigureSeries,
): readonly DraftObservation[] {
  let { start } = series.spanOf(whole);
  return lengths.flatMap((months) => {
    const best = series.at(whole.entity, whole.metric, { start, months })[0];
    start += months;
    return best && best.unit === whole.unit ? [best] : [];
  });
}

const differing = (whole: DraftObservation, name: string, parts: readonly DraftObservation[]): Finding => ({
  file: whole.place.file,
  row: whole.place.line,
  column: "value",
  rule: "part-exceeds-whole",
  message: `${whole.entity} ${whole.metric} ${whole.period} is ${whole.text}, its ${name} add up to ${parts.reduce((so, part) => so + part.value, 0)}`,
});
