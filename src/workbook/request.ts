/** What a caller asks for and what it is told: the contract of the pane, the ribbon and the command line with the workbook. */
import type { EntityId, MetricId } from "../contract/ids";
import type { Period } from "../core/periods/period";
import type { NotDone } from "../excel/failure";
import type { Language } from "../contract/language";
import type { TemplateId } from "../contract/template";
import type { MoneyUnit } from "../contract/money-unit";

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

export interface WorkHooks {
  /** `done` of `total` steps, and in words what is being done. */
  readonly onProgress?: ((done: number, total: number, what: string) => void) | undefined;
  /** Aborted when the work is to stop and take itself back. */
  readonly signal?: AbortSignal | undefined;
  /** Aborted when nobody waits any more: whatever was begun is left as it is, to be seen to later. */
  readonly letGo?: AbortSignal | undefined;
}

export interface Done {
  readonly ok: true;
  readonly sheets: readonly string[];
  readonly cells: number;
  readonly changes?: number;
  /** A sentence on what was left alone, where something was. */
  readonly note?: string;
}

export type Outcome = Done | NotDone;
