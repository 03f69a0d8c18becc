/** Owns members that are kept and read back though little or nothing is drawn from them. */
import type { Model } from "./model";

/** A member that is kept and read back, not drawn. */
export function extra(name: string, fallback: unknown) {
  return {
    get: (self: { extras: Record<string, unknown> }) => self.extras[name] ?? fallback,
    set: (self: { extras: Record<string, unknown> }, value: never, model: Model) => {
      self.extras[name] = value;
      model.host.redraw();
    },
  };
}
