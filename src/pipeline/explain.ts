/** Why a figure is the one it is: every source's figure for an entity, metric and period, which is used, and the rule that chose it. */
import { own } from "../core/own";
import type { Atlas } from "../core/dataset/atlas";
import { findFigure } from "../core/dataset/figures";
import { resolveSeries, type Series } from "../core/dataset/lines";
import { resolveEntity } from "../core/names/resolve";
import { parsePeriod } from "../core/periods/parse";
import type { Period } from "../core/periods/period";
import type { PeriodRequest } from "../core/periods/request";
import { chain, found, type Result } from "../core/result";
import { scopeText } from "../core/records/scope";
import { scopeOf } from "./draft";
import type { RankedObservation } from "./policy/series";
import { GRADES } from "../core/records/agreement";
import { breadthOf } from "../core/records/interval";
import type { Built } from "./run";

/** The explanation as text, or what could not be understood. Names and periods are read as the functions read them. */
export function explainFigure(
  built: Built,
  atlas: Atlas,
  [entityText, metricText, periodText]: readonly [entity: string, metric: string, period: string],
): Result<string> {
  return chain(resolveEntity(atlas, entityText), ({ id }) =>
    chain(resolveSeries(atlas, id, metricText), (series) =>
      chain(parsePeriod(periodText), (request) =>
        chain(periodMeant(atlas, series, request), (period) => found(explanation(built, atlas, series, period))),
      ),
    ),
  );
}

/** The period of the figure the functions would give; where there is none, the one asked for. */
function periodMeant(atlas: Atlas, { entity, metric }: Series, request: PeriodRequest): Result<Period> {
  const figure = findFigure(atlas, entity, metric, request);
  if (figure.ok) return found(figure.value.observation.period);
  return request.kind === "period" ? found(request.period) : figure;
}

function explanation(built: Built, atlas: Atlas, { entity, metric }: Series, period: Period): string {
  const figures = built.series.at(entity, metric, built.series.spanOf({ entity, period }));
  return [
    `${atlas.entity(entity).names.en}, ${atlas.metric(metric).labels.en}, ${period}`,
    ...(figures.length > 0 ? explainGroup(figures, built, atlas) : explainHole(entity, metric, built)),
  ].join("\n");
}

function explainGroup(figures: readonly RankedObservation[], built: Built, atlas: Atlas): readonly string[] {
  const lines = figures.map((seen, rank) => {
    const source = atlas.data.sources.find(({ key }) => key === seen.source);
    const label = seen.fiscalLabel ? ` (${seen.fiscalLabel})` : "";
    return `${rank === 0 ? "used " : "     "} ${seen.qualifier} ${seen.text} ${seen.unit}${label}  grade ${seen.grade}, ${seen.status}  ${source?.title}, ${source?.publisher}, ${source?.date} ${seen.locator}`.trimEnd();
  });
  return [...lines, `why   ${reason(figures)}`, ...notes(figures, built), ...conflictLines(figures, built)];
}

/** What puts the used figure first: a finer confirmation of the best one, or the first rule of the ranking that sets it apart. */
function reason([used, next]: readonly RankedObservation[]): string {
  if (!used) return "";
  if (!next) return "it is the only figure on record";
  const names = used.confirmedBy.map(({ source, grade }) => `${source} (${grade})`).join(", ");
  const confirmed = names && `; confirmed within rounding by ${names}`;
  if (used.status !== next.status) return `a reported figure ranks above a computed one${confirmed}`;
  if (used.confirmedBy.some(({ interval }) => breadthOf(interval) > breadthOf(used.interval)))
    return `the most precise of those that agree, with the best grade among them, ${used.grade}${confirmed}`;
  if (used.grade !== next.grade)
    return `grade ${used.grade} ranks above grade ${next.grade} (order: ${GRADES.join(", ")})${confirmed}`;
  return `same grade ${used.grade}; the source closer to the company, then the figure with more digits, then the later page comes first${confirmed}`;
}

const words = (built: Built, id: string): string => own(built.wording.en, id) ?? id;

function notes(figures: readonly RankedObservation[], built: Built): readonly string[] {
  return figures.filter((seen) => seen.note).map((seen) => `note  ${seen.source}: ${words(built, seen.note)}`);
}

function conflictLines(figures: readonly RankedObservation[], built: Built): readonly string[] {
  const used = built.series.ordered.indexOf(figures[0] as RankedObservation);
  return built.conflicts
    .filter(({ observations }) => observations[0] === used)
    .map(({ statement }) => `conflict  ${words(built, statement)}`);
}

function explainHole(entity: string, metric: string, { draft, wording, series }: Built): readonly string[] {
  const absences = draft
    .rows("absences")
    .filter(({ cells }) => cells.entity === entity && (!cells.metric || cells.metric === metric));
  const periods = [
    ...new Set(
      series.ordered.filter((seen) => seen.entity === entity && seen.metric === metric).map((seen) => seen.period),
    ),
  ];
  return [
    "no figure on record",
    ...absences.map(
      ({ cells }) => `why   ${scopeText(scopeOf(cells)) || "any period"}: ${own(wording.en, cells.statement)}`,
    ),
    periods.length > 0 ? `has   ${periods.join(", ")}` : "has   no period at all",
  ];
}
