/** Which of several figures for the same thing is used, and which others confirm it: the ranking policy in one place. */
import type { Qualifier } from "../../contract/qualifier";
import type { Grade, Status } from "../dataset/types";
import { overlap, breadthOf, type Interval } from "./interval";

/** Best first: a company document, a copy or two known outlets, the article, anything weaker. */
export const GRADES: readonly Grade[] = ["A", "B", "article", "C"];

/** A figure as far as the choice between figures goes. */
export interface RankedFigure {
  readonly grade: Grade;
  readonly status: Status;
  readonly unit: string;
  readonly qualifier: Qualifier;
  readonly interval: Interval;
}

/** A reported figure before a computed one; then the better grade. */
export const compareRanks = (
  a: Pick<RankedFigure, "grade" | "status">,
  b: Pick<RankedFigure, "grade" | "status">,
): number =>
  Number(a.status === "derived") - Number(b.status === "derived") || GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade);

const isPoint = ({ qualifier }: RankedFigure): boolean => qualifier === "=" || qualifier === "≈";

/** Whether two figures can be one, differently rounded: bounds confirm nothing. */
export const confirm = (a: RankedFigure, b: RankedFigure): boolean =>
  a.unit === b.unit && isPoint(a) && isPoint(b) && overlap(a.interval, b.interval);

export interface Settled<Item> {
  readonly used: Item;
  /** The figures that agree with it within rounding, in the order given. */
  readonly confirming: readonly Item[];
}

/**
 * Of figures for the same thing, best first: the best one's most precise reported confirmation is used in its place. Those that
 * agree with both confirm it.
 */
export function settle<Item extends RankedFigure>(ranked: readonly [Item, ...Item[]]): Settled<Item> {
  const [lead] = ranked;
  const agreeing = ranked.filter((one) => one === lead || (one.status === lead.status && confirm(lead, one)));
  const used = agreeing.reduce((best, one) => (isFiner(one, best) ? one : best));
  return { used, confirming: agreeing.filter((one) => one !== used && confirm(one, used)) };
}

/** Clearly narrower: half as wide or less, so that a difference in the last decimal of a width decides nothing. */
const isFiner = (a: RankedFigure, b: RankedFigure): boolean => breadthOf(a.interval) <= breadthOf(b.interval) / 2;
