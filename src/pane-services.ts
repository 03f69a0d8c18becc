/** Fits the functions to what the pane asks for, so that neither knows the other. */
import type { PaneRequests } from "./commands/pane-requests";
import { catalogue } from "./functions/catalogue";
import { evaluate } from "./functions/evaluate";
import type { FunctionCard, PaneServices } from "./taskpane/services";

/** The pane's services over the functions as registered and the ribbon's requests. */
export function paneServices(requests: PaneRequests): PaneServices {
  return {
    catalogue: () => catalogue.map(cardOf),
    evaluate,
    onRequest: (listener) => requests.subscribe(listener),
  };
}

function cardOf(spec: (typeof catalogue)[number]): FunctionCard {
  return {
    name: spec.id,
    description: "",
    parameters: spec.parameters.map(({ name, kind, optional }) => ({ name, kind, optional, description: "" })),
    spills: spec.returns === "spill",
    example: spec.examples[0] ?? "",
    helpUrl: `help/${spec.id.toLowerCase()}.html`,
  };
}
