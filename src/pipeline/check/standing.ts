/** Whether rows still have something to be about: absences without a figure, breaks within a series, one figure a source and span. */
import type { Period } from "../../core/periods/period";
import { spanOf } from "../../core/periods/span";
import { impossiblePeriod } from "./figures";
import type { PageKind } from "../../core/records/page";
import { covers } from "../../core/records/scope";
import { scopeOf, type Draft, type DraftObservation, type DraftRow, type RecordPlace } from "../draft";
import { findingAt, quoted, type Finding } from "../finding";
import type { FigureSeries } from "../policy/series";

/** Absences that a figure has filled, breaks in a series that is not there, and the same months filed twice from one page. */
export function checkStanding(draft: Draft, series: FigureSeries): readonly Finding[] {
  return [
    ...draft.rows("absences").flatMap((row) => checkAbsence(row, series, draft)),
    ...draft.rows("breaks").flatMap((row) => checkBreak(row, series)),
    ...[...series.groups()].flatMap(checkTwins),
  ];
}

/** A silence falls as soon as a figure on record lies in its scope. */
function checkAbsence(row: DraftRow<"absences">, series: FigureSeries, draft: Draft): readonly Finding[] {
  const seen = contradicting(row, series, draft);
  return [
    ...checkSilence(row),
    ...(seen
      ? [
          findingAt(
            row.place,
            "metric",
            "stale-absence",
            `there is a figure for ${seen.metric} ${seen.period} (${seen.source}); remove the row or narrow its scope`,
          ),
        ]
      : []),
  ];
}

/**
 * Of one metric, any figure in the scope. Of a whole entity, one that the company itself gives: what others say of it does not
 * end its silence.
 */
function contradicting(
  { cells }: DraftRow<"absences">,
  series: FigureSeries,
  draft: Draft,
): DraftObservation | undefined {
  const { entity, metric } = cells;
  const scope = scopeOf(cells);
  const yearEnd = draft.fiscalYearEnd(entity);
  return series.ordered.find(
    (seen) =>
      seen.entity === entity &&
      seen.status !== "forecast" &&
      (metric === "" ? OWN_WORD.has(draft.pagesOf(seen.source)[0]?.kind ?? "computed") : seen.metric === metric) &&
      covers(scope, series.spanOf(seen), yearEnd),
  );
}

const OWN_WORD: ReadonlySet<PageKind> = new Set(["filing", "announcement"]);

/** "Not disclosed" is said only where a page bears it; what we did not find is in our own words, and rests on none. */
function checkSilence({ place, cells }: DraftRow<"absences">): readonly Finding[] {
  const { reason, voice, page } = cells;
  if ((reason === "not-found") !== (voice === "not-found"))
    return [findingAt(place, "voice", "silence", "not-found is said in our own voice, and we say nothing else")];
  if ((voice === "not-found") === (page !== ""))
    return [
      findingAt(
        place,
        "page",
        "silence",
        voice === "not-found" ? "what was not found rests on no page" : "what is not disclosed rests on a page",
      ),
    ];
  return (voice === "article") === (page === "article")
    ? []
    : [findingAt(place, "page", "silence", `${quoted(page)} is not where the ${voice} is read`)];
}

function checkBreak(row: DraftRow<"breaks">, series: FigureSeries): readonly Finding[] {
  const { entity, metric } = row.cells;
  return series.ordered.some((seen) => seen.entity === entity && seen.metric === metric)
    ? []
    : [findingAt(row.place, "metric", "stale-break", `there is no series of ${entity} ${metric} to break`)];
}

function checkTwins(group: readonly DraftObservation[]): readonly Finding[] {
  return group.flatMap((seen, at) => {
    const twin = group.slice(0, at).find(({ source, status }) => source === seen.source && status === seen.status);
    if (!twin) return [];
    const message = `${seen.period} and ${twin.period} are the same months, and ${seen.source} is cited for both`;
    return [{ file: seen.place.file, row: seen.place.line, column: "period", rule: "duplicate-key", message }];
  });
}

/** A break or a reference period lies in the past of the package's own version; a year later is a slip of the hand. */
function beyondRecord(
  place: RecordPlace,
  column: string,
  period: string,
  entity: string,
  draft: Draft,
): Finding | undefined {
  if (period === "") return undefined;
  const impossible = impossiblePeriod(period);
  if (impossible) return findingAt(place, column, "impossible-period", `${quoted(period)} ${impossible}`);
  const [year = 0, month = 1] = draft.version.split(".").map(Number);
  return spanOf(period as Period, draft.fiscalYearEnd(entity)).start >= year * 12 + month
    ? findingAt(place, column, "beyond-record", `${period} begins after ${draft.version}, the version of this package`)
    : undefined;
}

/** Reference periods of the headline lines, and the scopes of silences. */
export function checkPeriods(draft: Draft): readonly Finding[] {
  return [
    ...draft
      .rows("headlines")
      .flatMap(
        ({ place, cells }) =>
          beyondRecord(place, "reference_period", cells.reference_period, cells.company, draft) ?? [],
      ),
    ...draft
      .rows("breaks")
      .flatMap(({ place, cells }) => beyondRecord(place, "from", cells.from, cells.entity, draft) ?? []),
    ...draft.rows("absences").flatMap((row) => checkScope(row, draft)),
  ];
}

function checkScope(row: DraftRow<"absences">, draft: Draft): readonly Finding[] {
  const { from, to, entity } = row.cells;
  for (const [column, period] of [
    ["from", from],
    ["to", to],
  ] as const) {
    const impossible = period === "" ? undefined : impossiblePeriod(period);
    if (impossible) return [findingAt(row.place, column, "impossible-period", `${quoted(period)} ${impossible}`)];
  }
  if (from === "" || to === "") return [];
  const [first, last] = [from, to].map((period) => spanOf(period as Period, draft.fiscalYearEnd(entity)));
  const fits = first && last && first.months === last.months && first.start <= last.start;
  return fits
    ? []
    : [findingAt(row.place, "to", "impossible-period", `${from} to ${to} is no range of periods of one length`)];
}
