/** Whether everything says where it comes from: a source for each statement, a place in it, an address, and a page no older than what it reports. */
import { spanEnd, spanOf } from "../../core/periods/span";
import type { Draft, DraftObservation, DraftRow, Place } from "../draft";
import { findingAt, type Finding } from "../finding";
import { impossiblePeriod } from "./figures";

/** A note stands on the source of the figure that refers to it; anything else needs one of its own. */
const BORROWS_ITS_SOURCE = "note";
/** The kinds of source that are no page: the article is cited by its lines, and our own arithmetic and search have no address. */
const WITHOUT_ADDRESS = new Set(["article", "computed"]);

/** Statements, figures and sources that an auditor could not trace. */
export function checkSourcing(draft: Draft, observations: readonly DraftObservation[]): readonly Finding[] {
  return [
    ...draft.rows("statements").flatMap(checkStatement),
    ...draft.rows("sources").flatMap(checkAddress),
    ...observations.flatMap((seen) => checkFigure(seen, draft)),
  ];
}

function checkStatement({ place, cells }: DraftRow): readonly Finding[] {
  if (cells.topic === BORROWS_ITS_SOURCE) return [];
  if (!cells.source) return [findingAt(place, "source", "missing-source", "a statement names the source it rests on")];
  return cells.source === "article" && !cells.locator ? [unplaced(place)] : [];
}

function checkAddress({ place, cells }: DraftRow): readonly Finding[] {
  return WITHOUT_ADDRESS.has(cells.kind ?? "") || cells.url || cells.second_url
    ? []
    : [findingAt(place, "url", "missing-source", "a page is cited with its address")];
}

function checkFigure(seen: DraftObservation, draft: Draft): readonly Finding[] {
  if (seen.grade === "article" && !seen.locator) return [unplaced(seen.place)];
  const date = draft.rows("sources").find(({ cells }) => cells.id === seen.source)?.cells.date ?? "";
  return seen.status === "reported" && isOlder(date, seen, draft)
    ? [
        findingAt(
          seen.place,
          "source",
          "page-before-period",
          `the page is of ${date}, before ${seen.period} was over: a forecast, or another period's figure?`,
        ),
      ]
    : [];
}

/** A bare calendar year may be a date rather than a total ("as of 2025"), so it is left out. */
function isOlder(date: string, seen: DraftObservation, draft: Draft): boolean {
  if (/^\d{4}(\.\.\d{4})?$/.test(seen.period) || impossiblePeriod(seen.period)) return false;
  const [year = 0, month = 12] = date.split("-").map(Number);
  return year * 12 + month < spanEnd(spanOf(seen.period, draft.fiscalYearEnd(seen.entity)));
}

const unplaced = (place: Place): Finding =>
  findingAt(place, "locator", "missing-source", "what the article says is cited by its line, such as L65");
