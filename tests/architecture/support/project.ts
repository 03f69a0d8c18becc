/** Reads a source tree as the architecture rules see it: files, what each imports, and its syntax. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";

export interface SourceModule {
  /** Path from the root with forward slashes, e.g. `src/core/ids.ts`. */
  readonly path: string;
  readonly text: string;
  readonly syntax: ts.SourceFile;
  /** Type imports, re-exports and `import()` included. */
  readonly imports: readonly ModuleImport[];
}

export interface ModuleImport {
  readonly specifier: string;
  /** The imported file of this project; undefined for a package. */
  readonly target: string | undefined;
}

/** Every .ts and .tsx file under a folder of `root`, in the order of their paths; broken trees kept as fixtures left out. */
export function readProject(root: string, folder = "src"): readonly SourceModule[] {
  return listFiles(resolve(root, folder))
    .filter((file) => /\.tsx?$/.test(file) && !/\/fixtures\//.test(toPath(root, file)))
    .map((file) => readModule(root, file))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function readModule(root: string, file: string): SourceModule {
  const text = readFileSync(file, "utf8");
  const imports = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => ({
    specifier: fileName,
    target: resolveImport(root, file, fileName),
  }));
  const syntax = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return { path: toPath(root, file), text, syntax, imports };
}

function resolveImport(root: string, from: string, specifier: string): string | undefined {
  if (!specifier.startsWith(".")) return undefined;
  const base = resolve(dirname(from), specifier);
  const found = [`${base}.ts`, `${base}.tsx`, join(base, "index.ts"), join(base, "index.tsx"), base].find(
    (candidate) => /\.tsx?$/.test(candidate) && existsSync(candidate),
  );
  return toPath(root, found ?? base);
}

function toPath(root: string, file: string): string {
  return relative(root, file).replaceAll("\\", "/");
}
