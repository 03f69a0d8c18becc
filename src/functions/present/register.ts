/** Tells the runtime which function answers which id: the first thing the add-in's page does. */
import { catalogue } from "../../contract/catalogue";
import type { Desk } from "../../words/desk";
import { respond } from "../respond";

/** Associates every function with the desk as it is when a call comes; does nothing where there is no runtime for them (a plain browser). */
export function registerFunctions(desk: () => Desk): void {
  if (typeof CustomFunctions === "undefined") return;
  for (const { id } of catalogue) CustomFunctions.associate(id, (...args: unknown[]) => respond(desk(), id, args));
}
