/** Owns a repair of Univer: it measures rows when idle, and would fail over those of a sheet deleted in the meantime. */
import { SpreadsheetSkeleton } from "@univerjs/engine-render";

type Measure = SpreadsheetSkeleton["calculateAutoHeightInRange"];

/** Lets a skeleton that is gone measure nothing. Call once. */
export function forgetDeletedRows(): void {
  const prototype = SpreadsheetSkeleton.prototype;
  const measure = Reflect.get(prototype, "calculateAutoHeightInRange") as Measure;
  prototype.calculateAutoHeightInRange = function (this: SpreadsheetSkeleton, ...parameters: Parameters<Measure>) {
    return Reflect.get(this, "_worksheetData") ? measure.apply(this, parameters) : [];
  };
}
