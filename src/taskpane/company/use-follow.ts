/** Keeps the company in step with the selected cell while following is on, whichever view is open. */
import { useEffect } from "react";
import type { Entity } from "../../core/dataset/types";
import type { Selection } from "../../excel/port";
import { usePane, useSelection } from "../pane-context";
import { entityIn, entityReference, followedEntity } from "./followed-entity";

export function useFollow(): void {
  const { atlas, host, state, update } = usePane();
  const selection = useSelection();
  useEffect(() => {
    if (!state.follow || selection === undefined || host === undefined) return undefined;
    let live = true;
    const show = (entity: Entity | undefined) => {
      if (entity !== undefined && entity.id !== state.company) update({ company: entity.id });
    };
    const direct = followedEntity(atlas, selection);
    if (direct) show(direct);
    else void readReference(selection);
    return () => {
      live = false;
    };

    async function readReference(of: Selection) {
      const reference = entityReference(of);
      if (reference === undefined || host === undefined) return;
      const cells = await host.read(reference, of.sheet);
      if (live && !("reason" in cells)) show(entityIn(atlas, (cells[of.offset.row] ?? cells[0])?.[0]));
    }
    // Only another cell, or another content of it, moves the company; anything else leaves the reader's own choice alone.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [placeOf(selection), state.follow]);
}

/** The same text for the same cell with the same content, however often it is read. */
function placeOf(selection: Selection | undefined): string {
  return selection === undefined ? "" : JSON.stringify(selection);
}
