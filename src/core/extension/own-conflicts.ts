/** Where the reader's own figures and the record, or two rows of the reader's, cannot be one figure differently rounded. */
import { groupBy, type Atlas } from "../dataset/atlas";
import { conflictAbout } from "../dataset/evidence";
import { compareFigures } from "../dataset/ranking";
import type { Conflict, Observation } from "../dataset/types";
import { sameSpan } from "../periods/span";
import { confirm } from "../records/agreement";
import { overlap } from "../records/interval";
import type { Texts } from "./records";
import type { OwnTexts } from "./texts";

export interface Compared {
  /** The reader's, each with the record's figures that agree with it. */
  readonly own: readonly Observation[];
  readonly found: readonly Conflict[];
  /** The record's conflicts that a found one stands for. */
  readonly replaced: readonly Conflict[];
}

/**
 * A disagreement that the record has already keeps its reason, behind that of the reader's row.
 *
 * @param atlas the record with the reader's companies and metrics
 * @param own the reader's figures of one series; `all` are the record's too, in order of time
 */
export function compareOwn(
  atlas: Atlas,
  { own, all }: { readonly own: readonly Observation[]; readonly all: readonly Observation[] },
  said: Texts,
  texts: OwnTexts,
): Compared {
  const confirmedBy = new Map<number, readonly number[]>();
  const replaced: Conflict[] = [];
  const found: Conflict[] = [];
  for (const group of sameSpans(atlas, all).filter((figures) => figures.some(isOwn))) {
    const seen = group.find(isOwn) as Observation;
    for (const one of group.filter(isOwn)) {
      const agreeing = group.filter((other) => !isOwn(other) && confirm(one, other)).map(({ index }) => index);
      if (agreeing.length > 0) confirmedBy.set(one.index, agreeing);
    }
    if (!disagrees(group)) continue;
    const before = conflictAbout(atlas, seen.entity, seen.metric, atlas.span(seen));
    if (before) replaced.push(before);
    found.push({
      entity: seen.entity,
      metric: seen.metric,
      period: seen.period,
      observations: ranked(group, before),
      statement: before ? texts.before(`conflict/${seen.index}`, said, before.statement) : texts.add("conflict", said),
    });
  }
  const confirmed = own.map((one) => {
    const agreeing = confirmedBy.get(one.index);
    return agreeing === undefined ? one : { ...one, confirmedBy: agreeing };
  });
  return { own: confirmed, found, replaced };
}

const isOwn = ({ grade, status }: Observation): boolean => grade === "own" && status !== "derived";

/** Figures of one span and one status, where there are several; in order of time those of one span are neighbours. */
function sameSpans(atlas: Atlas, all: readonly Observation[]): readonly (readonly Observation[])[] {
  const groups: Observation[][] = [];
  let last: Observation[] = [];
  for (const seen of all) {
    const [first] = last;
    if (first && sameSpan(atlas.span(first), atlas.span(seen))) last.push(seen);
    else groups.push((last = [seen]));
  }
  return groups
    .filter((group) => group.length > 1)
    .flatMap((group) => [...groupBy(group, ({ status }) => status).values()])
    .filter((group) => group.length > 1);
}

const disagrees = (group: readonly Observation[]): boolean =>
  group.some((one) =>
    group.some(
      (other) => isOwn(one) && other !== one && one.unit === other.unit && !overlap(one.interval, other.interval),
    ),
  );

/** The one the record's own policy uses comes first among the record's. */
function ranked(group: readonly Observation[], before: Conflict | undefined): readonly number[] {
  const used = before?.observations[0];
  const order = [...group].sort(
    (a, b) =>
      (a.rank ?? 0) - (b.rank ?? 0) || Number(b.index === used) - Number(a.index === used) || compareFigures(a, b),
  );
  const others = (before?.observations ?? []).filter((index) => !group.some((one) => one.index === index));
  return [...order.map(({ index }) => index), ...others];
}
