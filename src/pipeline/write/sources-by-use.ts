/** Sources in the order in which figures name them, so that those of one series stand together and the record packs smaller. */
import type { Draft, DraftRow } from "../draft";
import type { RankedObservation } from "../policy/series";

/** The draft with its sources so; those that no figure names stand behind. */
export function withSourcesByUse(draft: Draft, observations: readonly RankedObservation[]): Draft {
  const uses = [...new Set(observations.map(({ source }) => source))];
  const places = new Map(uses.map((source, place) => [source, place]));
  const placeOf = (id: string): number => places.get(id) ?? uses.length;
  const sources = [...draft.rows("sources")].sort((a, b) => placeOf(a.cells.id) - placeOf(b.cells.id));
  const rows = <Name extends string>(table: Name) =>
    (table === "sources" ? sources : draft.rows(table)) as readonly DraftRow<Name>[];
  return { ...draft, rows };
}

/** Of each position how far it stands behind the next that was not met yet: 0 where it is that one. */
export function stepsBack(positions: readonly number[]): readonly number[] {
  let next = 0;
  return positions.map((position) => {
    const step = next - position;
    if (step === 0) next += 1;
    return step;
  });
}
