/** Tells the runtime which function answers which id: the first thing the add-in's page does. */
import { catalogue } from "../../contract/catalogue";
import type { Soon } from "../../core/dataset/edition";
import type { Desk } from "../../words/desk";
import { respond } from "../respond";

/** Associates every function with the desk as it is when a call comes, or will be before it is answered; does nothing where there is no runtime for them (a plain browser). */
export function registerFunctions(desk: () => Soon<Desk>): void {
  if (typeof CustomFunctions === "undefined") return;
  for (const { id } of catalogue) {
    CustomFunctions.associate(id, (...args: unknown[]) => {
      const at = desk();
      return at instanceof Promise ? at.then((here) => respond(here, id, args)) : respond(at, id, args);
    });
  }
}
