/** The walls between the folders, as rules over who imports whom. */
import type { ModuleImport, SourceModule } from "./project";

export interface Rule {
  readonly name: string;
  /** One line a violation, beginning with the path of the file that breaks the rule. */
  check(modules: readonly SourceModule[]): readonly string[];
}

type Broken = (from: string, imported: ModuleImport) => boolean;

const within = (path: string | undefined, ...folders: string[]): boolean =>
  folders.some((folder) => path === folder || path?.startsWith(`src/${folder}/`) === true);

const relativeImport = ({ specifier }: ModuleImport): boolean => specifier.startsWith(".");

function wall(name: string, broken: Broken): Rule {
  return {
    name,
    check: (modules) =>
      modules.flatMap(({ path, imports }) =>
        imports.filter((imported) => broken(path, imported)).map(({ specifier }) => `${path} imports ${specifier}`),
      ),
  };
}

/** The site's pages are made with React too, but when the add-in is built. */
const BUILD_TIME = ["pipeline", "cli", "build", "site"] as const;
/** What runs in Node may calculate as the workbench does, through what its package exports. */
const ENGINE_USERS = ["cli", "site", "build"] as const;
const WORKBENCH_PACKAGE = /^ai-atlas-workbench(\/|$)/;

/** Each decides one thing for all surfaces: the text of formulas, the text of numbers, the words of a language. */
const FLOORS = ["formulas", "numbers", "words"] as const;
const SURFACES = ["functions", "taskpane", "workbook"] as const;
/** What they may all stand on. */
const BENEATH_SURFACES = ["contract", "core", ...FLOORS, "calls"] as const;

/** The add-in's entry, the command line and the build open the record that ships, or an earlier release; everything else is given one. */
const RECORD: readonly (string | undefined)[] = ["src/atlas.ts", "src/releases.ts"];
const isRoot = (path: string): boolean => path === "src/shared-runtime.ts" || within(path, "cli", "build");

export const walls: readonly Rule[] = [
  wall(
    "contract-imports-nothing",
    (from, imported) => within(from, "contract") && !within(imported.target, "contract"),
  ),
  wall("core-stands-alone", (from, imported) => within(from, "core") && !within(imported.target, "core", "contract")),
  ...FLOORS.map((floor) =>
    wall(
      `${floor}-knows-only-core`,
      (from, imported) =>
        within(from, floor) && relativeImport(imported) && !within(imported.target, floor, "core", "contract"),
    ),
  ),
  wall(
    "calls-stand-on-the-floors",
    (from, imported) =>
      within(from, "calls") && relativeImport(imported) && !within(imported.target, ...BENEATH_SURFACES),
  ),
  wall(
    "plan-stands-on-the-floors",
    (from, { target }) => within(from, "workbook/plan") && !within(target, ...BENEATH_SURFACES, "workbook/plan"),
  ),
  wall(
    "writers-apart",
    (from, { target }) =>
      (within(from, "workbook/apply") && within(target, "workbook/xlsx")) ||
      (within(from, "workbook/xlsx") && within(target, "workbook/apply")),
  ),
  wall(
    "excel-is-a-floor",
    (from, imported) =>
      within(from, "excel") &&
      relativeImport(imported) &&
      !within(imported.target, "excel", "core", "contract", "formulas", "words"),
  ),
  wall("surfaces-apart", (from, { target }) =>
    SURFACES.some((own) => within(from, own) && SURFACES.some((other) => other !== own && within(target, other))),
  ),
  wall(
    "build-time-stays-out-of-the-bundle",
    (from, { target }) => !within(from, ...BUILD_TIME) && within(target, ...BUILD_TIME),
  ),
  wall(
    "pipeline-knows-only-core",
    (from, imported) =>
      within(from, "pipeline") && relativeImport(imported) && !within(imported.target, "core", "contract", "pipeline"),
  ),
  wall(
    "core-knows-no-language",
    (from, { specifier }) => within(from, "core") && /(^|\/)words(\/|$)|compiled\/wording/.test(specifier),
  ),
  wall(
    "the-record-is-given",
    (from, { target }) =>
      !isRoot(from) &&
      !RECORD.includes(from) &&
      !within(from, "compiled") &&
      (RECORD.includes(target) || within(target, "compiled")),
  ),
  wall(
    "workbench-is-a-stranger",
    (from, imported) =>
      (within(from, "workbench") && relativeImport(imported) && !within(imported.target, "workbench")) ||
      (!within(from, "workbench") && within(imported.target, "workbench")) ||
      (!within(from, ...ENGINE_USERS) && WORKBENCH_PACKAGE.test(imported.specifier)),
  ),
];
