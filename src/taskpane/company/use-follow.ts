/** Keeps a company in step with the selected cell while following is on. */
import { useEffect } from "react";
import type { Entity } from "../../core/dataset/types";
import { usePane, useSelection } from "../pane-context";
import { entityIn, entityReference, followedEntity } from "./followed-entity";

export function useFollow(onEntity: (entity: Entity) => void): void {
  const { atlas, host, state } = usePane();
  const selection = useSelection();
  useEffect(() => {
    if (!state.follow || selection === undefined || host === undefined) return undefined;
    let live = true;
    const direct = followedEntity(atlas, selection);
    if (direct) onEntity(direct);
    else void readReference();
    return () => {
      live = false;
    };

    async function readReference() {
      const reference = selection && entityReference(selection);
      if (reference === undefined || host === undefined || selection === undefined) return;
      const cells = await host.read(reference, selection.sheet);
      if (!live || "code" in cells) return;
      const entity = entityIn(atlas, (cells[selection.offset.row] ?? cells[0])?.[0]);
      if (entity) onEntity(entity);
    }
    // A new selection is what moves the company; anything else must leave the reader's own choice alone.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [selection, state.follow]);
}
