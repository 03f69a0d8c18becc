/** Whether everything says where it comes from: a source for each statement, a place in it, an address, and a page no older than what it reports. */
import { spanEnd, spanOf } from "../../core/periods/span";
import type { Draft, DraftObservation, DraftRow, RecordPlace } from "../draft";
import { isForum, refusedAddress } from "../../core/records/address";
import { findingAt, quoted, type Finding } from "../finding";
import { impossiblePeriod } from "./figures";

/** A note stands on the source of the figure that refers to it; anything else needs one of its own. */
const BORROWS_ITS_SOURCE = "note";
/** The number by which a regulator or an exchange files a document: `2024-052`. */
const FILED_UNDER = /\d-\d/;

/** Statements, figures and sources that an auditor could not trace. */
export function checkSourcing(draft: Draft, observations: readonly DraftObservation[]): readonly Finding[] {
  return [
    ...draft.rows("statements").flatMap(checkStatement),
    ...checkPages(draft.rows("pages")),
    ...draft.rows("sources").flatMap((row) => checkSource(row, draft)),
    ...observations.flatMap((seen) => checkFigure(seen, draft)),
  ];
}

function checkStatement({ place, cells }: DraftRow<"statements">): readonly Finding[] {
  if (cells.topic === BORROWS_ITS_SOURCE) return [];
  if (!cells.source) return [findingAt(place, "source", "missing-source", "a statement names the source it rests on")];
  return cells.source === "article" && !cells.locator ? [unplaced(place)] : [];
}

/** One address is one page, and one that an auditor could open. */
function checkPages(rows: readonly DraftRow<"pages">[]): readonly Finding[] {
  const first = new Map<string, DraftRow<"pages">>();
  return rows.flatMap((row) => {
    const { address, kind, id, title } = row.cells;
    if (address === "") return unaddressed(row.place, kind, title);
    const key = sameAddress(address);
    const twin = first.get(key);
    if (twin && twin.cells.id !== id)
      return [
        findingAt(row.place, "address", "doubled-address", `${twin.cells.id} on line ${twin.place.line} is this page`),
      ];
    first.set(key, row);
    return refusals(row, address, kind);
  });
}

/** Our own arithmetic and search have no address, and a filing can be found by the number in its title. */
function unaddressed(place: RecordPlace, kind: string, title: string): readonly Finding[] {
  if (kind === "computed") return [];
  if (kind !== "filing") return [findingAt(place, "address", "missing-source", "a page is cited with its address")];
  return FILED_UNDER.test(title)
    ? []
    : [findingAt(place, "title", "missing-source", "a filing without an address is found by the number in its title")];
}

/** An address without what does not tell pages apart: the protocol, `www.`, a slash at the end. */
const sameAddress = (address: string): string =>
  address
    .replace(/^https?:\/\/(?:www\.)?/i, "")
    .replace(/#.*$/, "")
    .replace(/\/$/, "");

function refusals(row: DraftRow<"pages">, address: string, kind: string): readonly Finding[] {
  const because = refusedAddress(address);
  if (because) return [findingAt(row.place, "address", "refused-address", because)];
  return isForum(address) !== (kind === "forum")
    ? [
        findingAt(
          row.place,
          "kind",
          "refused-address",
          kind === "forum" ? "the host is no forum" : `what a reader posted on a forum is no ${kind}`,
        ),
      ]
    : [];
}

/** A source names a page, and others that confirm it; the page it rests on has a date. */
function checkSource({ place, cells }: DraftRow<"sources">, draft: Draft): readonly Finding[] {
  const [own, ...others] = draft.pagesOf(cells.id);
  const named = cells.confirmed_by.split("|").filter(Boolean);
  const known = new Set(others.map(({ id }) => id));
  const unknown = named.find((id) => !known.has(id));
  if (unknown !== undefined)
    return [findingAt(place, "confirmed_by", "missing-source", `${quoted(unknown)} is not in pages.csv`)];
  if (own && known.has(own.id))
    return [findingAt(place, "confirmed_by", "doubled-address", "a page does not confirm itself")];
  const [second] = others;
  if (own?.kind === "filing" && own.address === "" && second)
    return [
      findingAt(
        place,
        "confirmed_by",
        "missing-source",
        `${own.id} has no address, and would be led to ${second.id}: give what confirms it a source and figures of its own`,
      ),
    ];
  return own?.date === "" ? [findingAt(place, "page", "missing-source", `${own.id} is cited and has no date`)] : [];
}

function checkFigure(seen: DraftObservation, draft: Draft): readonly Finding[] {
  if (seen.grade === "article" && !seen.locator) return [unplaced(seen.place)];
  const date = draft.pagesOf(seen.source)[0]?.date ?? "";
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

/** A bare calendar year may be a date rather than a total ("as of 2025"), so it is left out; a span of years is none. */
function isOlder(date: string, seen: DraftObservation, draft: Draft): boolean {
  if (date === "" || /^\d{4}$/.test(seen.period) || impossiblePeriod(seen.period)) return false;
  const [year = 0, month = 12] = date.split("-").map(Number);
  return year * 12 + month < spanEnd(spanOf(seen.period, draft.fiscalYearEnd(seen.entity)));
}

const unplaced = (place: RecordPlace): Finding =>
  findingAt(place, "locator", "missing-source", "what the article says is cited by its line, such as L65");
