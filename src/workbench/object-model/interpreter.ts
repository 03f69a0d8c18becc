/** Owns the running of a batch: its actions in order, stopping at the first error, as Excel does. */
import { HostError, notImplemented } from "../protocol/host-error";
import { ACTION, PATH, type Action, type Batch, type BatchAnswer } from "./batch";
import type { DescribedModel } from "./described-model";
import { callMethod, camelCase, PathResolver } from "./paths";
import { readObject } from "./query";
import { writeLinkedTexts, writeLinkedTextsBefore } from "./linked-text";
import { isModelObject, NULL_OBJECT, type ModelObject } from "./model-object";

/** Runs a batch against the model. Expected failures come back in the answer, under Excel's codes. */
export async function runBatch(batch: Batch, model: DescribedModel): Promise<BatchAnswer> {
  const paths = new PathResolver(batch, model);
  const results: { ActionId: number; Value: unknown }[] = [];
  // Office.js registers an event's handler once the trace it sent along is said to have been passed:
  // older events look for its id, newer ones for its result.
  const traces: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    if (action.ActionType === ACTION.trace) {
      traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: null });
      continue;
    }
    try {
      writeLinkedTextsBefore(action, model);
      const value = await runAction(action, batch, paths, model);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      writeLinkedTexts(model);
      return { Results: results, TraceIds: traces, Error: describeError(error, action, index) };
    }
  }
  writeLinkedTexts(model);
  return { Results: results, TraceIds: traces };
}

async function runAction(action: Action, batch: Batch, paths: PathResolver, model: DescribedModel): Promise<unknown> {
  const target = await paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return identify(target, batch.ObjectPaths[String(action.ObjectPathId)]?.ObjectPathType, model);
    case ACTION.query:
    case ACTION.retrieve:
      return readObject(target, action.QueryInfo ?? {}, model);
    case ACTION.method:
      return answerOf(await invoke(target, action, paths, model));
    case ACTION.setProperty:
      return setProperty(target, camelCase(action.Name), (await paths.argumentsOf(action.ArgumentInfo))[0], model);
    default:
      return null;
  }
}

/** What a fresh object says of itself, so that a later batch finds it again without repeating the call that made it. */
function identify(
  object: ModelObject,
  pathType: number | undefined,
  model: DescribedModel,
): Record<string, unknown> | null {
  if (object === NULL_OBJECT) return null;
  const named = model.typeOf(object).properties.has("id");
  const made = pathType === PATH.method || pathType === PATH.indexer;
  return {
    ...(object.id === undefined ? {} : { _Id: object.id, ...(named ? { Id: object.id } : {}) }),
    ...(made ? { _ReferenceId: model.references.keep(object) } : {}),
  };
}

async function invoke(
  target: ModelObject,
  action: Action,
  paths: PathResolver,
  model: DescribedModel,
): Promise<unknown> {
  if (target === NULL_OBJECT || action.Name === "_KeepReference") return null;
  return callMethod(target, camelCase(action.Name), await paths.argumentsOf(action.ArgumentInfo), model);
}

function answerOf(value: unknown): unknown {
  if (value === undefined) return null;
  return isModelObject(value) ? { _Id: value.id } : value;
}

async function setProperty(
  target: ModelObject,
  name: string,
  value: unknown,
  model: DescribedModel,
): Promise<undefined> {
  const property = model.typeOf(target).properties.get(name);
  if (!property?.set) throw notImplemented(target.kind, name);
  await property.set(target.self as never, value, model);
  return undefined;
}

function describeError(error: unknown, action: Action, index: number): NonNullable<BatchAnswer["Error"]> {
  const known = error instanceof HostError;
  // A fault of the workbench itself, not of the batch: whoever develops here needs its stack.
  // eslint-disable-next-line no-console
  if (!known) console.error("[workbench]", error);
  return {
    Code: known ? error.code : "GeneralException",
    Message: error instanceof Error ? error.message : String(error),
    Location: action.Name,
    ActionIndex: index,
    HttpStatusCode: 400,
  };
}
