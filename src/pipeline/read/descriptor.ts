/** datapackage.json as the pipeline uses it: resources with their table schemas. */
import { own } from "../../core/own";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../finding";

export interface FieldSchema {
  readonly name: string;
  readonly type: "string" | "number" | "integer" | "boolean";
  readonly description?: string;
  /** What separates the entries of a cell that holds a list; our own keyword, as the published profile has no list type. */
  readonly delimiter?: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly pattern?: string;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

export interface TableSchema {
  readonly fields: readonly FieldSchema[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

export interface Resource {
  readonly name: string;
  readonly title: string;
  readonly path: string;
  readonly schema: TableSchema;
}

export interface Descriptor {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly keywords: readonly string[];
  readonly licenses: readonly { readonly name: string; readonly path: string; readonly title: string }[];
  readonly resources: readonly Resource[];
}

const DESCRIPTOR = "datapackage.json";

/** Reads the descriptor of the package in `folder`, or says why it cannot be read. */
export function readDescriptor(folder: string): Descriptor | Finding {
  const file = join(folder, DESCRIPTOR);
  if (!existsSync(file)) return bad("missing-file", "there is no datapackage.json in this folder");
  try {
    const descriptor: unknown = JSON.parse(readFileSync(file, "utf8"));
    return checkDescriptor(descriptor) ?? (descriptor as Descriptor);
  } catch (error) {
    return bad("bad-descriptor", `it is not JSON: ${(error as Error).message}`);
  }
}

const VERSION = /^\d{4}\.(?:0[1-9]|1[0-2])\.(?:0[1-9]|[12]\d|3[01])(?:\.\d+)?$/;
const TYPES: ReadonlySet<unknown> = new Set(["string", "number", "integer", "boolean"]);

function checkDescriptor(descriptor: unknown): Finding | undefined {
  const problem = isObject(descriptor) ? problemOf(descriptor) : "it is not an object";
  return problem === undefined ? undefined : bad("bad-descriptor", problem);
}

function problemOf(descriptor: Loose): string | undefined {
  if (typeof descriptor.version !== "string" || !VERSION.test(descriptor.version))
    return "version must be a date such as 2026.11.24";
  for (const name of ["name", "title", "description"])
    if (typeof own(descriptor, name) !== "string") return `${name} must be text`;
  if (!isListOf(descriptor.keywords, (word) => typeof word === "string")) return "keywords must be a list of texts";
  if (!isListOf(descriptor.licenses, isObject)) return "licenses must be a list";
  if (!isListOf(descriptor.resources, isObject)) return "there are no resources, or one is no object";
  return resourcesProblem(descriptor.resources);
}

function resourcesProblem(resources: readonly Loose[]): string | undefined {
  const seen = new Set<unknown>();
  for (const { name, path, title, schema } of resources) {
    const called = typeof name === "string" && name !== "" ? `resource ${JSON.stringify(name)}` : undefined;
    if (!called || typeof title !== "string") return "a resource needs a name and a title";
    if (typeof path !== "string" || !/^[a-z0-9-]+\.csv$/.test(path)) return `${called} needs a path such as pages.csv`;
    if (seen.has(name) || seen.has(path)) return `${called} stands there twice`;
    seen.add(name).add(path);
    const wrong = isObject(schema) ? schemaProblem(schema) : "has no schema";
    if (wrong !== undefined) return `${called} ${wrong}`;
  }
  return undefined;
}

function schemaProblem({ fields, primaryKey, foreignKeys }: Loose): string | undefined {
  if (!isListOf(fields, isObject) || fields.length === 0) return "has no list of fields";
  const names = new Set(fields.map(({ name }) => name));
  if (names.size < fields.length || names.has(undefined)) return "has a field without a name, or two of one name";
  const odd = fields.find((field) => fieldProblem(field));
  if (odd) return `has a field ${JSON.stringify(odd.name)} whose ${fieldProblem(odd) ?? ""}`;
  const known = (list: unknown): boolean => isListOf(list, (one) => names.has(one));
  if (!known(primaryKey)) return "has no primaryKey made of its fields";
  const keys = foreignKeys ?? [];
  return isListOf(keys, isObject) &&
    keys.every(
      ({ fields: own, reference }) =>
        known(own) &&
        isObject(reference) &&
        typeof reference.resource === "string" &&
        isListOf(reference.fields, (one) => typeof one === "string"),
    )
    ? undefined
    : "has a foreign key that names no fields";
}

function fieldProblem({ name, type, constraints = {}, delimiter }: Loose): string | undefined {
  if (typeof name !== "string") return "name is no text";
  if (!TYPES.has(type)) return "type is none of string, number, integer, boolean";
  if (delimiter !== undefined && (typeof delimiter !== "string" || delimiter === "")) return "delimiter is no text";
  if (!isObject(constraints)) return "constraints are no object";
  const { pattern, enum: allowed, minimum, maximum } = constraints;
  if (pattern !== undefined && !isPattern(pattern)) return "pattern is none";
  if (allowed !== undefined && !isListOf(allowed, (one) => typeof one === "string")) return "enum is no list of texts";
  const bounds = [minimum, maximum].filter((bound) => bound !== undefined);
  return bounds.every((bound) => typeof bound === "number") ? undefined : "bounds are no numbers";
}

type Loose = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Loose =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function isListOf(value: unknown, holds: (one: unknown) => boolean): value is readonly Loose[] {
  return Array.isArray(value) && value.every(holds);
}

function isPattern(value: unknown): boolean {
  if (typeof value !== "string") return false;
  try {
    new RegExp(value);
    return true;
  } catch {
    return false;
  }
}

const bad = (rule: Finding["rule"], message: string): Finding => ({
  file: DESCRIPTOR,
  row: undefined,
  column: undefined,
  rule,
  message,
});
