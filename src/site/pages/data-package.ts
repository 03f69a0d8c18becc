/** What the data page says of the package's files: read from its descriptor when the site is built. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

export interface DataPackage {
  readonly files: readonly { readonly name: string; readonly path: string; readonly title: string }[];
  /** schema.org's Dataset as JSON-LD, safe inside a script element. */
  readonly structured: string | undefined;
}

interface Descriptor {
  readonly resources: readonly { readonly name: string; readonly path: string; readonly title?: string }[];
}

/** Reads `datapackage.json` and, where it has been exported, `dataset.jsonld` of a folder. */
export function readDataPackage(folder: string): DataPackage {
  const descriptor = JSON.parse(readFileSync(resolve(folder, "datapackage.json"), "utf8")) as Descriptor;
  return {
    files: [
      { name: "datapackage", path: "datapackage.json", title: "The descriptor: schemas, keys, licences" },
      ...descriptor.resources.map(({ name, path, title }) => ({ name, path, title: title ?? name })),
    ],
    structured: readStructured(resolve(folder, "dataset.jsonld")),
  };
}

function readStructured(path: string): string | undefined {
  try {
    return inScript(JSON.parse(readFileSync(path, "utf8")));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** JSON that cannot end the script element it stands in, whatever its strings hold. */
export function inScript(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
