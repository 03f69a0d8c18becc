/** A whole package: the descriptor, its tables, and everything that is wrong with their form. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../finding";
import { decodeFile } from "./decode";
import { readDescriptor, type Descriptor, type Resource } from "./descriptor";
import { checkForeignKeys, checkPrimaryKey } from "./keys";
import { readTable, type Table } from "./table";

export interface PackageTables {
  readonly descriptor: Descriptor;
  /** By resource name. */
  readonly tables: ReadonlyMap<string, Table>;
}

export interface PackageReading {
  /** Undefined only where the descriptor cannot be read. */
  readonly tables: PackageTables | undefined;
  readonly findings: readonly Finding[];
}

/** Reads the package in `folder` and checks columns, types, constraints and keys. */
export function readPackage(folder: string): PackageReading {
  const descriptor = readDescriptor(folder);
  if ("rule" in descriptor) return { tables: undefined, findings: [descriptor] };
  const findings: Finding[] = [];
  const tables = new Map<string, Table>();
  for (const resource of descriptor.resources) {
    const reading = readResource(folder, resource);
    findings.push(...reading.findings);
    if (reading.table) tables.set(resource.name, reading.table);
  }
  for (const table of tables.values()) findings.push(...checkPrimaryKey(table), ...checkForeignKeys(table, tables));
  return { tables: { descriptor, tables }, findings };
}

function readResource(
  folder: string,
  resource: Resource,
): { readonly table?: Table; readonly findings: readonly Finding[] } {
  const path = join(folder, resource.path);
  if (!existsSync(path))
    return {
      findings: [
        {
          file: resource.path,
          row: undefined,
          column: undefined,
          rule: "missing-file",
          message: "the descriptor names this file, and it is not there",
        },
      ],
    };
  const text = decodeFile(resource.path, readFileSync(path));
  return typeof text === "string" ? readTable(resource.path, text, resource.schema) : { findings: [text] };
}
