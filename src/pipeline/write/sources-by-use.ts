/** Sources in the order in which figures name them, so that those of one series stand together and the record packs smaller. */
import type { Draft } from "../draft";
import type { Standing } from "../policy/series";

/** The draft with its sources so; those that no figure names stand behind. */
export function withSourcesByUse(draft: Draft, observations: readonly Standing[]): Draft {
  const uses = [...new Set(observations.map(({ source }) => source))];
  const places = new Map(uses.map((source, place) => [source, place]));
  const placeOf = (id: string | undefined): number => places.get(id ?? "") ?? uses.length;
  const sources = [...draft.rows("sources")].sort((a, b) => placeOf(a.cells.id) - placeOf(b.cells.id));
  return { ...draft, rows: (resource) => (resource === "sources" ? sources : draft.rows(resource)) };
}
