/** Figures grouped by entity, metric and the months they cover, the one that is used first. */
import type { Grade } from "../../core/dataset/types";
import { compareText } from "../../core/lists";
import type { Span } from "../../core/periods/period";
import { spanOf } from "../../core/periods/span";
import { compareRanks, GRADES, settle } from "../../core/records/agreement";
import { earnedGrade } from "../../core/records/earned";
import type { Page, PageKind } from "../../core/records/page";
import type { Draft, DraftObservation } from "../draft";

const KINDS: readonly PageKind[] = ["filing", "announcement", "article", "press", "digest", "forum", "computed"];

/** A figure with those of the same group that agree with it; only the used one has any. */
export interface RankedObservation extends DraftObservation {
  readonly confirmedBy: readonly DraftObservation[];
}

export interface FigureSeries {
  /** All figures for the same months, the used one first; empty where there is none. */
  at(entity: string, metric: string, span: Span): readonly RankedObservation[];
  spanOf(seen: Pick<DraftObservation, "entity" | "period">): Span;
  groups(): Iterable<readonly RankedObservation[]>;
  readonly ordered: readonly RankedObservation[];
}

/** Ranks and groups observations. Their final order: entity and metric as catalogued, then time, then rank. */
export function groupSeries(draft: Draft, observations: readonly DraftObservation[]): FigureSeries {
  const spans = new Map(observations.map((seen) => [seen, spanOf(seen.period, draft.fiscalYearEnd(seen.entity))]));
  const span = (seen: DraftObservation): Span => spans.get(seen) as Span;
  const ranked = new Map<string, DraftObservation[]>();
  for (const seen of [...observations].sort(byCatalogue(draft, span))) {
    const key = groupKey(seen.entity, seen.metric, span(seen));
    const group = ranked.get(key);
    if (group) group.push(seen);
    else ranked.set(key, [seen]);
  }
  const raised = raiseWith(draft);
  const groups = new Map(
    [...ranked].map(([key, group]) => [key, standings(group as [DraftObservation, ...DraftObservation[]], raised)]),
  );
  return {
    at: (entity, metric, wanted) => groups.get(groupKey(entity, metric, wanted)) ?? [],
    spanOf: (seen) => spanOf(seen.period, draft.fiscalYearEnd(seen.entity)),
    groups: () => groups.values(),
    ordered: [...groups.values()].flat(),
  };
}

type Raise = (used: DraftObservation, confirming: readonly DraftObservation[]) => DraftObservation["grade"];

/** The used figure first, with the grade that it and what confirms it have together. */
function standings(
  group: readonly [DraftObservation, ...DraftObservation[]],
  raised: Raise,
): readonly RankedObservation[] {
  const { used, confirming } = settle(group);
  const first = { ...used, grade: raised(used, confirming), confirmedBy: confirming };
  return [first, ...group.filter((seen) => seen !== used).map((seen) => ({ ...seen, confirmedBy: [] }))];
}

/**
 * The best of their grades, or what their pages earn together where that is better. A row graded below what its own pages earn was
 * lowered by hand, for a reason that pages cannot know (one copies the other, they differ): its pages count for no more than it
 * does. The article's own figure keeps its own.
 */
function raiseWith(draft: Draft): Raise {
  const outlets = new Set(draft.rows("outlets").map(({ cells }) => cells.publisher));
  const earnedBy = (pages: readonly Page[]): Grade => earnedGrade(pages, (publisher) => outlets.has(publisher));
  return (used, confirming) => {
    const all = [used, ...confirming];
    const trusted = all.flatMap(({ source, status, grade }) => {
      const pages = status === "derived" ? [] : draft.pagesOf(source);
      return earnedBy(pages) === grade ? pages : [];
    });
    const grades = new Set([
      ...all.map(({ grade }) => grade),
      ...(used.status === "derived" ? [] : [earnedBy(trusted)]),
    ]);
    return GRADES.find((grade) => grades.has(grade)) ?? used.grade;
  };
}

const groupKey = (entity: string, metric: string, span: Span): string =>
  `${entity}/${metric}/${span.start}+${span.months}`;

type Order = (a: DraftObservation, b: DraftObservation) => number;

function byCatalogue(draft: Draft, span: (seen: DraftObservation) => Span): Order {
  const rankIn = (table: "entities" | "metrics"): ((id: string) => number) => {
    const ranks = new Map(draft.rows(table).map(({ cells }, at) => [cells.id, at]));
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

/** Of plans the later one, which takes the place of the earlier; else reported before computed; then the grade; then the closer source; then the more exact figure; then the later page. */
function byQuality(draft: Draft): Order {
  const kind = (seen: DraftObservation): number => KINDS.indexOf(draft.pagesOf(seen.source)[0]?.kind ?? "computed");
  const date = (seen: DraftObservation): string => draft.pagesOf(seen.source)[0]?.date ?? "";
  const month = (seen: DraftObservation): string => date(seen).slice(0, 7);
  return (a, b) =>
    (a.status === "forecast" && b.status === "forecast" ? compareText(month(b), month(a)) : 0) ||
    compareRanks(a, b) ||
    kind(a) - kind(b) ||
    a.step - b.step ||
    compareText(date(b), date(a)) ||
    compareText(a.source, b.source);
}
