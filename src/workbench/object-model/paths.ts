/** Owns how a batch's object paths become objects: each is resolved once a batch, from its parent. */
import { HostError, itemNotFound, notImplemented } from "../protocol/host-error";
import { PATH, type ArgumentInfo, type Batch, type ObjectPath } from "./batch";
import type { DescribedModel } from "./described-model";
import type { TypeDefinition } from "./type-table";
import { isModelObject, NULL_OBJECT, type ModelObject } from "./model-object";

export class PathResolver {
  private readonly resolved = new Map<number, ModelObject>();

  constructor(
    private readonly batch: Batch,
    private readonly model: DescribedModel,
  ) {}

  /** The object a path stands for. @throws HostError where a step fails or is not implemented. */
  async resolve(id: number): Promise<ModelObject> {
    const known = this.resolved.get(id);
    if (known) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw new HostError("GeneralException", `The batch has no object path ${id}.`);
    const object = await this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  /** The arguments of a call, with object references replaced by objects. */
  async argumentsOf(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const ids = info?.ReferencedObjectPathIds ?? [];
    const given = info?.Arguments ?? [];
    return Promise.all(
      given.map((value, index) =>
        typeof ids[index] === "number" && ids[index] !== 0 ? this.resolve(ids[index]) : value,
      ),
    );
  }

  private async follow(path: ObjectPath): Promise<ModelObject> {
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.model.root;
      case PATH.newObject:
        return this.model.service(path.Name);
      case PATH.reference:
        return this.model.references.get(path.Name);
      case PATH.nullObject:
        return NULL_OBJECT;
    }
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    const parameters = await this.argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.property) return this.member(parent, camelCase(path.Name));
    const method = path.ObjectPathType === PATH.indexer ? "getItem" : camelCase(path.Name);
    return this.call(parent, method, parameters);
  }

  private member(parent: ModelObject, name: string): ModelObject {
    const getter = this.model.typeOf(parent).objects.get(name);
    if (!getter) throw notImplemented(parent.kind, name);
    return getter(parent.self as never, this.model);
  }

  private async call(parent: ModelObject, name: string, parameters: unknown[]): Promise<ModelObject> {
    const result = await callMethod(parent, name, parameters, this.model);
    if (!isModelObject(result)) throw itemNotFound(`${parent.kind}.${name}`);
    return result;
  }
}

/** How Office.js registers for an event, and unregisters: with the event's name on the wire. */
const EVENT_REGISTRATION = /^_(?:un)?register(?:Event)?(\w*?)(?:Event)?$/i;

/** Every event that is raised is always posted; registering only needs to know whether it is. */
function registerEvent({ name, events }: TypeDefinition, registered: string): undefined {
  if ([...events.values()].includes(registered)) return undefined;
  throw notImplemented(name, `on${registered.replace(/^Data(?=Changed)/, "")}`);
}

/** Calls a method; `xOrNullObject` falls back to `x`, with a null object where that finds nothing. */
export async function callMethod(
  target: ModelObject,
  name: string,
  parameters: unknown[],
  model: DescribedModel,
): Promise<unknown> {
  const type = model.typeOf(target);
  const { methods } = type;
  const method = methods.get(name);
  if (method) return method(target.self as never, model, ...(parameters as never[]));
  const [, event] = EVENT_REGISTRATION.exec(name) ?? [];
  if (event !== undefined) {
    registerEvent(type, event);
    return;
  }
  const strict = name.endsWith("OrNullObject") ? methods.get(name.slice(0, -"OrNullObject".length)) : undefined;
  if (!strict) throw notImplemented(target.kind, name);
  try {
    return await strict(target.self as never, model, ...(parameters as never[]));
  } catch (error) {
    if (error instanceof HostError && error.code === "ItemNotFound") return NULL_OBJECT;
    throw error;
  }
}

/** Office.js sends members in Pascal case; the type table keeps the spelling add-ins write. */
export function camelCase(name: string): string {
  return name.replace(/^[A-Z]/, (letter) => letter.toLowerCase());
}

export function pascalCase(name: string): string {
  return name.replace(/^[a-z]/, (letter) => letter.toUpperCase());
}
