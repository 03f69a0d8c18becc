/** The sheet and the functions around a formula, as far as the pane can ask them. */
import type { Surroundings } from "../../calls/known-arguments";
import type { Host, Selection } from "../../excel/port";
import type { PaneServices } from "../services";

/** `home` is the sheet whose cells a formula names without saying so. */
export function surroundingsOf(home: Selection, host: Host | undefined, services: PaneServices): Surroundings {
  return {
    read: async (reference) => {
      const cells = await host?.read(reference, home.sheet);
      return Array.isArray(cells) ? (cells as readonly (readonly (string | number | boolean)[])[]) : undefined;
    },
    evaluate: async (name, args) => {
      const cells = await services.evaluate(name, args);
      return cells.map((row) => row.map(({ value }) => value));
    },
  };
}
