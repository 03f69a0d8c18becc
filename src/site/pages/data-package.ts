/** What the data page says of the package's files: read from its descriptor when the site is built. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

export interface DataPackage {
  readonly files: readonly { readonly name: string; readonly path: string; readonly title: string }[];
  /** schema.org's Dataset as JSON-LD, safe inside a script element. */
  readonly structured: string;
}

interface Descriptor {
  readonly resources: readonly { readonly name: string; readonly path: string; readonly title?: string }[];
}

/** Reads the descriptor and the structured data made from it; `root` is the project's folder. */
export function readDataPackage(root: string): DataPackage {
  const descriptor = readJson(resolve(root, "data/datapackage.json")) as Descriptor;
  return {
    files: [
      { name: "datapackage", path: "datapackage.json", title: "The descriptor: schemas, keys, licences" },
      ...descriptor.resources.map(({ name, path, title }) => ({ name, path, title: title ?? name })),
    ],
    structured: inScript(readJson(resolve(root, "src/compiled/dataset.jsonld"))),
  };
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

/** JSON that cannot end the script element it stands in, whatever its strings hold. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
