/** Figures grouped by entity, metric and the months they cover, best source first: the ranking policy in one place. */
import type { Grade } from "../../core/dataset/types";
import type { Span } from "../../core/periods/period";
import { spanOf } from "../../core/periods/span";
import type { PageKind } from "../../core/records/page";
import type { Draft, DraftObservation } from "../draft";
import { intervalOf, lastDigit, type Interval } from "./interval";

/** Best first: a company document, a copy or two well-known outlets, the article, a weak pair of pages. */
export const GRADES: readonly Grade[] = ["A", "B", "article", "C"];
const KINDS: readonly PageKind[] = ["filing", "announcement", "article", "press", "digest", "forum", "computed"];

export interface Series {
  /** All figures for the same months, best first; empty where there is none. */
  at(entity: string, metric: string, span: Span): readonly DraftObservation[];
  spanOf(seen: Pick<DraftObservation, "entity" | "period">): Span;
  groups(): Iterable<readonly DraftObservation[]>;
  interval(seen: DraftObservation): Interval;
  readonly ordered: readonly DraftObservation[];
}

/** Ranks and groups observations. Their final order: entity and metric as catalogued, then time, then rank. */
export function seriesOf(draft: Draft, observations: readonly DraftObservation[]): Series {
  const spans = new Map(observations.map((seen) => [seen, spanOf(seen.period, draft.fiscalYearEnd(seen.entity))]));
  const span = (seen: DraftObservation): Span => spans.get(seen) as Span;
  const ordered = [...observations].sort(byCatalogue(draft, span));
  const groups = new Map<string, DraftObservation[]>();
  for (const seen of ordered) {
    const key = groupKey(seen.entity, seen.metric, span(seen));
    groups.set(key, [...(groups.get(key) ?? []), seen]);
  }
  return {
    at: (entity, metric, wanted) => groups.get(groupKey(entity, metric, wanted)) ?? [],
    spanOf: (seen) => spanOf(seen.period, draft.fiscalYearEnd(seen.entity)),
    groups: () => groups.values(),
    interval: (seen) => intervalOf(seen.value, seen.step ?? seen.text, seen.qualifier, seen.unit === "ratio"),
    ordered,
  };
}

const groupKey = (entity: string, metric: string, span: Span): string =>
  `${entity}/${metric}/${span.start}+${span.months}`;

type Order = (a: DraftObservation, b: DraftObservation) => number;

function byCatalogue(draft: Draft, span: (seen: DraftObservation) => Span): Order {
  const rankIn = (resource: string): ((id: string) => number) => {
    const ranks = new Map(draft.rows(resource).map(({ cells }, at) => [cells.id ?? "", at]));
    return (id) => ranks.get(id) ?? -1;
  };
  const [entity, metric] = [rankIn("entities"), rankIn("metrics")];
  const quality = byQuality(draft);
  return (a, b) =>
    entity(a.entity) - entity(b.entity) ||
    metric(a.metric) - metric(b.metric) ||
    span(a).start - span(b).start ||
    span(a).months - span(b).months ||
    quality(a, b);
}

/** Of plans the later one, which takes the place of the earlier; else grade; then reported before derived; then the closer source; then the more exact figure; then the later page. */
export function byQuality(draft: Draft): Order {
  const kind = (seen: DraftObservation): number => KINDS.indexOf(draft.pagesOf(seen.source)[0]?.kind ?? "computed");
  const date = (seen: DraftObservation): string => draft.pagesOf(seen.source)[0]?.date ?? "";
  const month = (seen: DraftObservation): string => date(seen).slice(0, 7);
  return (a, b) =>
    (a.status === "forecast" && b.status === "forecast" ? compareText(month(b), month(a)) : 0) ||
    GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade) ||
    Number(a.status === "derived") - Number(b.status === "derived") ||
    kind(a) - kind(b) ||
    stepOf(a) - stepOf(b) ||
    compareText(date(b), date(a)) ||
    compareText(a.source, b.source);
}

const stepOf = (seen: DraftObservation): number => seen.step ?? lastDigit(seen.text);

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
