/** Owns members that are kept and read back though little or nothing is drawn from them. */
import type { Bag } from "./subjects";
import type { Accessors } from "./type-table";

/** A member that is kept and read back, not drawn. */
export function extra<Value>(name: string, fallback: Value): Accessors<Bag, Value> {
  return {
    kept: true,
    get: (self) => (self.extras[name] as Value | undefined) ?? fallback,
    set: (self, value, model) => {
      self.extras[name] = value;
      model.host.redraw();
    },
  };
}
