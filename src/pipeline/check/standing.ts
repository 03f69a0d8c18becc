/** Whether rows still have something to be about: absences without a figure, breaks within a series, one figure a source and span. */
import type { Period } from "../../core/periods/period";
import type { Draft, DraftObservation, DraftRow } from "../draft";
import { findingAt, type Finding } from "../finding";
import type { Series } from "../policy/series";

/** Absences that a figure has filled, breaks in a series that is not there, and the same months filed twice from one page. */
export function checkStanding(draft: Draft, series: Series): readonly Finding[] {
  return [
    ...draft.rows("absences").flatMap((row) => checkAbsence(row, series)),
    ...draft.rows("breaks").flatMap((row) => checkBreak(row, series)),
    ...[...series.groups()].flatMap(checkTwins),
  ];
}

/** One absence for all periods stands as long as there is no figure at all for the metric. */
function checkAbsence(row: DraftRow, series: Series): readonly Finding[] {
  const { entity = "", metric = "", period = "" } = row.cells;
  if (metric === "") return [];
  const filled = period
    ? series.at(entity, metric, series.spanOf({ entity, period: period as Period }))
    : series.ordered.filter((seen) => seen.entity === entity && seen.metric === metric && row.cells.reason !== NOT_YET);
  const [seen] = filled;
  return seen
    ? [
        findingAt(
          row.place,
          "metric",
          "stale-absence",
          `there is a figure for ${seen.period} (${seen.source}); remove the row`,
        ),
      ]
    : [];
}

/** "Not disclosed" for any other period may stand beside the periods that are. */
const NOT_YET = "not-disclosed";

function checkBreak(row: DraftRow, series: Series): readonly Finding[] {
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
