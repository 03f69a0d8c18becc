/** The way from the pane to the workbook builders, each loaded when it is first wanted. */
import type { Edition } from "./core/dataset/edition";
import type { WorkbookServices } from "./taskpane/services";

/** Chunks of their own: the pane and the functions start without them. */
const commands = () => import("./workbook/apply/commands");

/** Each piece of work is done with the edition in use when it begins. */
export function workbookServices(edition: () => Edition): WorkbookServices {
  return {
    run: async (action, request, hooks) => {
      const { buildWorkbook, freezeWorkbook, rebuildWorkbook, repairFormulas, unfreezeWorkbook } = await commands();
      switch (action) {
        case "build":
          return buildWorkbook(edition(), request, hooks);
        case "rebuild":
          return rebuildWorkbook(edition(), hooks);
        case "freeze":
          return freezeWorkbook(edition(), hooks);
        case "unfreeze":
          return unfreezeWorkbook(edition(), hooks);
        case "repair":
          return repairFormulas(edition(), hooks);
      }
    },
    seeTo: async (entry, how, hooks) => {
      const { finishBegun, takeBackBegun } = await commands();
      return how === "finish" ? finishBegun(edition(), entry, hooks) : takeBackBegun(edition(), entry);
    },
    makeFile: async (request) => (await import("./workbook/xlsx/make")).makeXlsx(edition(), request),
  };
}
