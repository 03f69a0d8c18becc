/** Where the reader's own figures and the record, or two rows of the reader's, cannot be one figure differently rounded. */
import type { StatementId } from "../../contract/ids";
import type { Atlas } from "../dataset/atlas";
import { conflictAbout } from "../dataset/evidence";
import { compareFigures } from "../dataset/ranking";
import type { Conflict, Observation } from "../dataset/types";
import { sameSpan } from "../periods/span";
import { confirm } from "../records/agreement";
import { overlap } from "../records/interval";
import type { Texts } from "./records";
import type { OwnTexts } from "./texts";

export interface Compared {
  /** All of the record's that stand, and those that are new. */
  readonly conflicts: readonly Conflict[];
  readonly confirmedBy: ReadonlyMap<number, readonly number[]>;
}

/**
 * A disagreement that the record has already keeps its reason, behind that of the reader's row.
 *
 * @param atlas the record with the reader's figures
 */
export function compareOwn(atlas: Atlas, own: readonly Observation[], said: Texts, texts: OwnTexts): Compared {
  const confirmedBy = new Map<number, readonly number[]>();
  const replaced = new Set<Conflict>();
  const found: Conflict[] = [];
  const done = new Set<Observation>();
  let general: StatementId | undefined;
  for (const seen of own) {
    if (done.has(seen)) continue;
    const group = sameFigures(atlas, seen);
    group.forEach((one) => done.add(one));
    if (group.length < 2) continue;
    for (const one of group.filter(isOwn)) {
      const agreeing = group.filter((other) => !isOwn(other) && confirm(one, other)).map(({ index }) => index);
      if (agreeing.length > 0) confirmedBy.set(one.index, agreeing);
    }
    if (!disagrees(group)) continue;
    const before = conflictAbout(atlas, seen.entity, seen.metric, atlas.span(seen));
    if (before) replaced.add(before);
    const statement = before
      ? texts.before(`conflict/${seen.index}`, said, before.statement)
      : (general ??= texts.add("conflict", said));
    found.push({
      entity: seen.entity,
      metric: seen.metric,
      period: seen.period,
      observations: ranked(group, before),
      statement,
    });
  }
  return { conflicts: [...atlas.data.conflicts.filter((one) => !replaced.has(one)), ...found], confirmedBy };
}

const isOwn = ({ grade, status }: Observation): boolean => grade === "own" && status !== "derived";

const sameFigures = (atlas: Atlas, seen: Observation): readonly Observation[] =>
  atlas
    .observationsOf(seen.entity, seen.metric)
    .filter((other) => other.status === seen.status && sameSpan(atlas.span(other), atlas.span(seen)));

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
