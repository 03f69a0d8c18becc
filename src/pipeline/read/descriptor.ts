/** datapackage.json as the pipeline uses it: resources with their table schemas. */
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

export interface ForeignKey {
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

export const DESCRIPTOR = "datapackage.json";

/** Reads the descriptor of the package in `folder`, or says why it cannot be read. */
export function readDescriptor(folder: string): Descriptor | Finding {
  const file = join(folder, DESCRIPTOR);
  if (!existsSync(file)) return bad("missing-file", "there is no datapackage.json in this folder");
  try {
    const descriptor = JSON.parse(readFileSync(file, "utf8")) as Partial<Descriptor>;
    return checkDescriptor(descriptor) ?? (descriptor as Descriptor);
  } catch (error) {
    return bad("bad-descriptor", `it is not JSON: ${(error as Error).message}`);
  }
}

function checkDescriptor(descriptor: Partial<Descriptor>): Finding | undefined {
  if (!/^\d{4}\.\d{2}\.\d{2}(\.\d+)?$/.test(descriptor.version ?? ""))
    return bad("bad-descriptor", "version must be a date such as 2026.11.24");
  if (!Array.isArray(descriptor.resources)) return bad("bad-descriptor", "there are no resources");
  return undefined;
}

const bad = (rule: Finding["rule"], message: string): Finding => ({
  file: DESCRIPTOR,
  row: undefined,
  column: undefined,
  rule,
  message,
});
