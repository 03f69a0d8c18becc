/** Owns the answers to `executeMethod`: object-model batches, saved settings, finished commands. */
import type { Univer } from "@univerjs/core";
import { beyondPermissions, beyondReading, type Permissions } from "./permissions";
import { runBatch } from "../object-model/interpreter";
import { PATH, type Batch, type BatchAnswer } from "../object-model/batch";
import { officeCallOf } from "./office-calls";
import type { DescribedModel } from "../object-model/described-model";
import { asOneUndoStep } from "../object-model/undo";
import { fittingRowsOnce } from "../sheet/row-heights";

const SAVE_SETTINGS = 76;
const RICH_API = 93;
const COMMAND_COMPLETED = 94;

/** Office.js's number for "a cell is being edited". */
const CELL_EDIT_MODE = 5004;
const NOT_SUPPORTED = 5000;
const DOCUMENT_READ_ONLY = 5002;

/** Characters of a request, five megabytes of them. */
const LARGEST_REQUEST = 5 * 1024 * 1024;

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
  readonly readOnly: boolean;
  readonly saveSettings: (settings: readonly (readonly [string, string])[]) => void;
  /** What stands between the add-in's batches and the workbook, where something does: a test that lets them fail. */
  readonly between?: () => Between | undefined;
  /** Told when a ribbon command says that it has ended. */
  readonly onCommandEnded: () => void;
  /** Told the name of a call that is not answered. */
  readonly onRefused: (call: string) => void;
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
      if (options.readOnly) return { Error: DOCUMENT_READ_ONLY, Version: 1 };
      options.saveSettings((call.DdaSettingsMethod?.Properties ?? []) as [string, string][]);
      return success();
    case COMMAND_COMPLETED:
      options.onCommandEnded();
      return success();
    default:
      options.onRefused(officeCallOf(call.DdaMethod?.DispatchId));
      return { Error: NOT_SUPPORTED, Version: 1 };
  }
}

function success(): { Error: 0; Version: 1 } {
  return { Error: 0, Version: 1 };
}

async function executeBatch(
  request: readonly unknown[],
  { univer, model, permissions, readOnly, between }: DocumentHostOptions,
): Promise<unknown> {
  const text = String(request[4]);
  if (text.length > LARGEST_REQUEST) return tooLarge();
  const batch = JSON.parse(text) as Batch;
  const runtime = isRuntimeTraffic(batch);
  const through = (Number(request[6]) & THROUGH_CELL_EDIT) !== 0;
  if (!runtime && !through && model.book.isCellEditing()) return { Error: CELL_EDIT_MODE, Version: 1 };
  const beyond = runtime
    ? undefined
    : (beyondPermissions(batch, permissions) ?? (readOnly ? beyondReading(batch) : undefined));
  if (beyond !== undefined) return { ...success(), Data: [200, [], JSON.stringify(denial(beyond))] };
  const answer = runtime
    ? await runBatch(batch, model)
    : await (between?.() ?? unhindered)(batch, (part) =>
        asOneUndoStep(univer, model.book.getId(), () =>
          fittingRowsOnce(univer, model.book, () => actingFor(model, () => runBatch(part, model))),
        ),
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

/** What Excel on the web says to a request beyond its limit. */
function tooLarge(): unknown {
  const answer: BatchAnswer = {
    Results: [],
    TraceIds: [],
    Error: {
      Code: "RequestPayloadSizeLimitExceeded",
      Message: "The request payload size has exceeded the limit. Please refer to the documentation for the limit.",
      Location: "",
      ActionIndex: 0,
      HttpStatusCode: 413,
    },
  };
  return { ...success(), Data: [413, [], JSON.stringify(answer)] };
}

/** What happens meanwhile is told as the add-in's own doing. */
async function actingFor<T>(model: DescribedModel, work: () => Promise<T>): Promise<T> {
  model.addInActs = true;
  try {
    return await work();
  } finally {
    model.addInActs = false;
  }
}

/** Results of custom functions and the pane's own state are not edits of the workbook. */
function isRuntimeTraffic(batch: Batch): boolean {
  // The workbook is reached from the root, or from an object of it that an earlier batch kept.
  const ofWorkbook: readonly number[] = [PATH.global, PATH.reference];
  return Object.values(batch.ObjectPaths).every((path) => !ofWorkbook.includes(path.ObjectPathType));
}
