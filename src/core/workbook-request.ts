/** What a caller asks a workbook for: the contract of the pane, the ribbon and the command line with the workbook. */
import type { EntityId, MetricId } from "../contract/ids";
import type { Language } from "../contract/language";
import type { MoneyUnit } from "../contract/money-unit";
import type { TemplateId } from "../contract/template";
import type { Period } from "./periods/period";

export interface WorkbookRequest {
  readonly template: TemplateId;
  /** For the one-pager. */
  readonly company?: EntityId | undefined;
  /** All nine where it is left out. */
  readonly companies?: readonly EntityId[] | undefined;
  readonly metrics?: readonly MetricId[] | undefined;
  readonly periods?: readonly Period[] | undefined;
  readonly language: Language;
  readonly mode: "live" | "frozen";
  readonly unit: MoneyUnit;
}
