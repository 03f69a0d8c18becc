/** What is committed is the project's own: nothing of a machine it was made on, nothing left to clear away. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { resolve } from "node:path";
import { leftovers, type TextFile } from "./support/leftovers";

const root = resolve(__dirname, "../..");
const paths = trackedPaths();
const files: readonly TextFile[] = paths
  .filter((path) => path !== "" && existsSync(resolve(root, path)) && !/\.(png|xlsx|wasm)$/.test(path))
  .map((path) => ({ path, text: readFileSync(resolve(root, path), "utf8") }));

const sources = files.filter(({ path }) => /\.(ts|tsx|js|mjs|cjs)$/.test(path));
const imports = (text: string, name: string): boolean => new RegExp(`["']${name}["'/]`).test(text);

/** What git tracks; in a copy without git, every file that is not ignored. */
function trackedPaths(): readonly string[] {
  if (existsSync(resolve(root, ".git"))) {
    // The folder may belong to another user, as in a container.
    const list = ["-c", "safe.directory=*", "ls-files", "-z"];
    return execFileSync("git", list, { cwd: root, encoding: "utf8" }).split("\0");
  }
  const ignored = readFileSync(resolve(root, ".gitignore"), "utf8").split("\n").filter(Boolean);
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !ignored.some((folder) => path.startsWith(folder)) && statSync(resolve(root, path)).isFile());
}

test("the repository is read whole", () => {
  expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(["package.json", "README.md", "src/atlas.ts"]));
});

test("no file holds a trace of a machine or a note to oneself", () => {
  const own = [root, homedir()].filter((path) => path.split("/").length > 2);
  expect(leftovers(files, own)).toEqual([]);
});

test("nothing built, cached or downloaded is committed", () => {
  expect(paths.filter((path) => /^(dist|coverage|\.cache|node_modules)\/|\.(whl|tgz|zip|log|map)$/.test(path))).toEqual(
    [],
  );
});

test("every dependency is imported, or another one asks for it", () => {
  const { dependencies, devDependencies } = readJson("package.json") as Record<string, object>;
  const names = Object.keys({ ...dependencies, ...devDependencies });
  const asked = new Set(names.flatMap(peersOf));
  const imported = (name: string): boolean => sources.some(({ text }) => imports(text, name));
  expect(names.filter((name) => !name.startsWith("@types/") && !asked.has(name) && !imported(name))).toEqual([]);
});

/** The workbench is a package of its own: what npm happens to put beside it for others is not its to use. */
test("the workbench declares every package it uses, and no other", () => {
  const { dependencies, devDependencies } = readJson("src/workbench/package.json") as Record<string, object>;
  const declared = Object.keys({ ...dependencies, ...devDependencies });
  const own = sources.filter(({ path }) => path.startsWith("src/workbench/"));
  const used = new Set([...own.flatMap(({ text }) => packagesIn(text)), ...vendorPackages()]);
  expect([...used].filter((name) => !declared.includes(name)).sort()).toEqual([]);
  // The first build asks for these two by name in its rules.
  expect(declared.filter((name) => !used.has(name) && name !== "swc-loader").sort()).toEqual([]);
});

function packagesIn(text: string): readonly string[] {
  const specifiers = [...text.matchAll(/(?:from|import|require\()\s*"([^".][^"]*)"/g)].map(([, name = ""]) => name);
  return specifiers.filter((name) => !name.startsWith("node:")).map(packageOf);
}

const packageOf = (specifier: string): string => specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");

/** The packages whose ready-made builds go into the vendor script. */
const vendorPackages = (): readonly string[] => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- a CommonJS file of the build
  const { files } = require(resolve(root, "src/workbench/vendor.cjs")) as { files: () => readonly string[] };
  return files().map(packageOf);
};

/** What the built add-in is made of: an audit of what users get looks at these alone. */
test("what the add-in's own code imports stands under dependencies, and nothing else does", () => {
  const { dependencies, devDependencies } = readJson("package.json") as Record<string, object>;
  const bundled = sources.filter(({ path }) =>
    /^src\/(?!build|cli|pipeline|site|workbench|functions\/metadata)/.test(path),
  );
  const delivers = (name: string): boolean => bundled.some(({ text }) => imports(text, name));
  expect(Object.keys(devDependencies ?? {}).filter((name) => !name.startsWith("@types/") && delivers(name))).toEqual(
    [],
  );
  // Served beside the page to those who host Office.js themselves.
  const beside = ["@microsoft/office-js", "@borgar/fx"];
  expect(Object.keys(dependencies ?? {}).filter((name) => !delivers(name) && !beside.includes(name))).toEqual([]);
});

const readJson = (path: string): unknown => JSON.parse(readFileSync(resolve(root, path), "utf8"));

function peersOf(name: string): readonly string[] {
  const { peerDependencies, peerDependenciesMeta } = readJson(`node_modules/${name}/package.json`) as {
    readonly peerDependencies?: object;
    readonly peerDependenciesMeta?: object;
  };
  return [...Object.keys(peerDependencies ?? {}), ...Object.keys(peerDependenciesMeta ?? {})];
}

test("every folder at the top level is explained in the README", () => {
  const readme = readFileSync(resolve(root, "README.md"), "utf8");
  const folders = new Set(paths.filter((path) => path.includes("/")).map((path) => path.split("/")[0] ?? ""));
  expect([...folders].filter((folder) => !readme.includes(`| \`${folder}/`))).toEqual([]);
});

/** A hook that builds the site may wait behind other work for minutes. */
test("no test in Node has less time than the ten minutes of all", () => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- a CommonJS file
  const { testTimeout } = require(resolve(root, "jest.config.js")) as { readonly testTimeout: number };
  expect(testTimeout).toBe(600_000);
  const hurried = /jest\.setTimeout\(/;
  const tests = sources.filter(
    ({ path }) => /^tests\/.*\.test\.tsx?$/.test(path) && !path.startsWith("tests/browser/"),
  );
  expect(tests.filter(({ text }) => hurried.test(text)).map(({ path }) => path)).toEqual([]);
});

const slash = "/";
test.each([
  ["a home folder", `see ${slash}home${slash}someone${slash}notes`],
  ["a home folder", `"${slash}Users${slash}someone"`],
  ["a folder of one machine", `cd ${slash}tmp${slash}build`],
  ["a folder of one machine", ["C:", "Users", "someone"].join("\\")],
  ["a note to oneself", `// ${["TO", "DO"].join("")}: later`],
  ["a conflict mark", `${"<".repeat(7)} HEAD`],
])("%s is found", (what, text) => {
  expect(leftovers([{ path: "a.md", text }])).toEqual([expect.stringContaining(`a.md holds ${what}`)]);
});

test("a lock file that names a registry is found", () => {
  const text = '{ "resolved": "https://registry.example/a.tgz" }';
  expect(leftovers([{ path: "package-lock.json", text }])).toHaveLength(1);
});
