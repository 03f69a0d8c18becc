/** Owns the answers to `executeMethod`: object-model batches, saved settings, finished commands. */
import type { Univer } from "@univerjs/core";
import { beyondPermissions, type Permissions } from "./permissions";
import { runBatch } from "../object-model/interpreter";
import type { Batch, BatchAnswer } from "../object-model/batch";
import type { DescribedModel } from "../object-model/described-model";
import { asOneUndoStep } from "../object-model/undo";

const SAVE_SETTINGS = 76;
const RICH_API = 93;
const COMMAND_COMPLETED = 94;

/** Office.js's number for "a cell is being edited". */
const CELL_EDIT_MODE = 5004;
const NOT_SUPPORTED = 5001;

/** Set by requests that are to go through while a cell is edited. */
const THROUGH_CELL_EDIT = 64;

interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: unknown };
}

export interface DocumentHostOptions {
  readonly univer: Univer;
  readonly model: DescribedModel;
  readonly permissions: Permissions;
  readonly saveSettings: (settings: readonly (readonly [string, string])[]) => void;
  /** What stands between the add-in's batches and the workbook, where something does: a test that lets them fail. */
  readonly between?: () => Between | undefined;
}

/** Answers a batch in place of the workbook; `run` runs it, or a part of it. */
export type Between = (batch: Batch, run: (batch: Batch) => Promise<BatchAnswer>) => Promise<BatchAnswer>;

/** Answers one `executeMethod` call. */
export async function executeMethod(data: unknown, options: DocumentHostOptions): Promise<unknown> {
  const call = data as MethodCall;
  switch (call.DdaMethod?.DispatchId) {
    case RICH_API:
      return executeBatch(call.ArrayData ?? [], options);
    case SAVE_SETTINGS:
      options.saveSettings((call.DdaSettingsMethod?.Properties ?? []) as [string, string][]);
      return success();
    case COMMAND_COMPLETED:
      return success();
    default:
      return { Error: NOT_SUPPORTED, Version: 1 };
  }
}

function success(): { Error: 0; Version: 1 } {
  return { Error: 0, Version: 1 };
}

async function executeBatch(
  request: readonly unknown[],
  { univer, model, permissions, between }: DocumentHostOptions,
): Promise<unknown> {
  const batch = JSON.parse(String(request[4])) as Batch;
  const runtime = isRuntimeTraffic(batch);
  const through = (Number(request[6]) & THROUGH_CELL_EDIT) !== 0;
  if (!runtime && !through && model.book.isCellEditing()) return { Error: CELL_EDIT_MODE, Version: 1 };
  const beyond = runtime ? undefined : beyondPermissions(batch, permissions);
  if (beyond !== undefined) return { ...success(), Data: [200, [], JSON.stringify(denial(beyond))] };
  const answer = runtime
    ? await runBatch(batch, model)
    : await (between?.() ?? unhindered)(batch, (part) =>
        asOneUndoStep(univer, model.book.getId(), () => runBatch(part, model)),
      );
  return { ...success(), Data: [200, [], JSON.stringify(answer)] };
}

const denial = (reason: string): BatchAnswer => ({
  Results: [],
  TraceIds: [],
  Error: {
    Code: "AccessDenied",
    Message: `You cannot perform the requested operation. (${reason})`,
    Location: "",
    ActionIndex: 0,
    HttpStatusCode: 403,
  },
});

const unhindered: Between = (batch, run) => run(batch);

/** Results of custom functions and the pane's own state are not edits of the workbook. */
function isRuntimeTraffic(batch: Batch): boolean {
  return Object.values(batch.ObjectPaths).every((path) => path.ObjectPathType !== 1);
}
