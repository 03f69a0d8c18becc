/** Owns a repair of Univer: it measures rows when idle, and would fail over those of a sheet deleted in the meantime. */
import { SpreadsheetSkeleton } from "@univerjs/engine-render";

/** Lets a skeleton that is gone measure nothing. Call once. */
export function forgetDeletedRows(): void {
  const prototype = SpreadsheetSkeleton.prototype;
  const measure = Reflect.get<SpreadsheetSkeleton, "calculateAutoHeightInRange">(
    prototype,
    "calculateAutoHeightInRange",
  );
  prototype.calculateAutoHeightInRange = function (
    this: SpreadsheetSkeleton,
    ...parameters: Parameters<typeof measure>
  ) {
    return Reflect.get(this, "_worksheetData") ? measure.apply(this, parameters) : [];
  };
}
