/** Does what the ribbon asks of the pane, with the pane's own questions, progress and Undo. */
import { useEffect, useRef } from "react";
import { blockForFormula } from "../parts/formula-block";
import type { PaneWorld } from "../pane-context";
import type { PaneRequest } from "../services";
import { requestOf } from "../workbook/request-model";

const actions = { "build-pack": "build", freeze: "freeze", unfreeze: "unfreeze" } as const;

export function useRibbon(world: PaneWorld): void {
  const latest = useRef(world);
  latest.current = world;
  useEffect(() => world.services.onRequest((request) => serve(latest.current, request)), [world.services]);
}

function serve(world: PaneWorld, request: PaneRequest): void {
  if (request.kind === "insert-matrix") {
    void world.actions.insert(blockForFormula("=AI_MATRIX()", world.services), "=AI_MATRIX()");
    return;
  }
  world.go("workbook");
  void world.work.run(actions[request.kind], requestOf(world.atlas, world.state.workbook, world.words.language));
}
