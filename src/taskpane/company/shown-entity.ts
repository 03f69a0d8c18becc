/** Which entity the pane shows: that of the company view, and the one in view whatever view is open. Pure. */
import type { Atlas } from "../../core/dataset/atlas";
import type { Entity } from "../../core/dataset/types";
import { readSelectionKey } from "../map/selection-key";
import type { PaneState } from "../state/pane-state";

const entityById = (atlas: Atlas, id: string | undefined): Entity | undefined =>
  atlas.data.entities.find((candidate) => candidate.id === id);

/** The entity of the company view: the one chosen or followed, else the first of the nine. */
export const shownEntity = (atlas: Atlas, company: string): Entity | undefined =>
  entityById(atlas, company) ?? atlas.companies[0];

/** The one entity that the open view is about; where a view is about none, the one followed in the sheet. */
export function entityInView(
  atlas: Atlas,
  { view, company, follow, map, explore }: Pick<PaneState, "view" | "company" | "follow" | "map" | "explore">,
): Entity | undefined {
  if (view === "company") return shownEntity(atlas, company);
  const followed = follow ? entityById(atlas, company) : undefined;
  if (view === "explore") return explore.entities.length === 1 ? entityById(atlas, explore.entities[0]) : followed;
  if (view !== "map") return followed;
  const selected = readSelectionKey(atlas, map.selected);
  return "company" in selected ? selected.company : followed;
}
