/** Owns what a `load()` gives back: the asked-for members of an object, nested objects and collections included. */
import { notImplemented } from "../protocol/host-error";
import type { Query } from "./batch";
import type { DescribedModel } from "./described-model";
import { camelCase, pascalCase } from "./paths";
import { NULL_OBJECT, type ModelObject } from "./model-object";
import type { TypeDefinition } from "./type-table";

type Selection = Map<string, Selection>;

/** What stands for every plain member in a load. */
const ALL = ["$all", "*"];

/** The wire value of an object for a query. Names are answered as Office.js expects them, in Pascal case. */
export async function readObject(
  object: ModelObject,
  query: Query,
  model: DescribedModel,
): Promise<Record<string, unknown> | null> {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  const selection = parseSelection(paths);
  return readSelected(object, selection, model, query);
}

function parseSelection(paths: readonly string[]): Selection {
  const root: Selection = new Map();
  for (const path of paths) {
    let at = root;
    for (const step of path
      .split("/")
      .map((part) => camelCase(part.trim()))
      .filter(Boolean)) {
      const next: Selection = at.get(step) ?? new Map<string, Selection>();
      at.set(step, next);
      at = next;
    }
  }
  return root;
}

async function readSelected(
  object: ModelObject,
  selection: Selection,
  model: DescribedModel,
  window: Query = {},
): Promise<Record<string, unknown> | null> {
  if (object === NULL_OBJECT) return null;
  const type = model.typeOf(object);
  if (type.items) return readCollection(object, type, selection, model, window);
  const wanted =
    selection.size === 0 || ALL.some((all) => selection.has(all)) ? allScalars(type, selection) : selection;
  const out: Record<string, unknown> = object.id === undefined ? {} : { _Id: object.id };
  for (const [name, nested] of wanted) out[pascalCase(name)] = await readMember(object, name, nested, model);
  return out;
}

async function readMember(
  object: ModelObject,
  name: string,
  nested: Selection,
  model: DescribedModel,
): Promise<unknown> {
  const { properties, objects } = model.typeOf(object);
  const property = properties.get(name);
  if (property?.get) return property.get(object.self as never, model);
  const child = objects.get(name);
  if (child) return readSelected(child(object.self as never, model), nested, model);
  throw notImplemented(object.kind, name);
}

function allScalars({ properties }: TypeDefinition, selection: Selection): Selection {
  const readable = [...properties].filter(([, property]) => property.get !== undefined);
  return new Map<string, Selection>([
    ...readable.map(([name]): [string, Selection] => [name, new Map<string, Selection>()]),
    ...[...selection].filter(([name]) => !ALL.includes(name)),
  ]);
}

async function readCollection(
  object: ModelObject,
  { items: itemsOf, properties }: TypeDefinition,
  selection: Selection,
  model: DescribedModel,
  window: Query,
): Promise<Record<string, unknown>> {
  const all = itemsOf?.(object.self as never, model) ?? [];
  const start = window.Skip ?? 0;
  const items = all.slice(start, window.Top === undefined ? undefined : start + window.Top);
  const itemSelection = selection.get("items") ?? new Map([...selection].filter(([name]) => !properties.has(name)));
  const out: Record<string, unknown> = {};
  for (const name of selection.keys()) {
    const property = properties.get(name);
    if (property?.get) out[pascalCase(name)] = await property.get(object.self as never, model);
  }
  out["_Items"] = await Promise.all(items.map((item) => readSelected(item, itemSelection, model)));
  return out;
}
