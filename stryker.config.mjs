/**
 * `npm run mutate` spoils the rules that make numbers one by one, and tells which spoilt ones no test notices. All of it takes
 * hours: of a part, `npm run mutate -- --mutate 'src/core/periods/**'`; of a fair share, `MUTANTS=1/20 npm run mutate`, which takes
 * of all files every twentieth function, picked by a hash of its file and name, so that 1/20 to 20/20 are together the whole.
 */
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { relative } from "node:path";
import process from "node:process";

const [unit] = createRequire(import.meta.url)("./jest.config.js").projects;
const areas = ["core", "calls", "functions", "formulas", "numbers", "words", "pipeline", "workbook/plan"];

/** Which share, and of how many: "3/20" is the third of twenty; undefined, all. */
function shareOf(asked) {
  if (!asked) return undefined;
  const [, which, of] = /^(\d+)\/(\d+)$/.exec(asked) ?? [];
  if (!(Number(which) >= 1 && Number(which) <= Number(of)))
    throw new Error(`MUTANTS is a share such as 1/20, not "${asked}".`);
  return { which: Number(which) - 1, of: Number(of) };
}

const share = shareOf(process.env.MUTANTS);

/** What a statement of a file is known by: the name it declares, else where it stands. */
function nameOf(statement) {
  const declared = statement.declaration ?? statement;
  return declared.id?.name ?? declared.declarations?.[0]?.id?.name ?? String(statement.loc?.start.line);
}

/** Leaves out whole statements of a file, for what is left out takes everything inside with it. */
const ofTheShare = {
  shouldIgnore(path) {
    if (!share || path.parentPath?.isProgram() !== true) return undefined;
    const place = `${relative(process.cwd(), path.hub.file.opts.filename)}#${nameOf(path.node)}`;
    const number = createHash("sha256").update(place).digest().readUInt32BE(0);
    return number % share.of === share.which ? undefined : `Not in the share ${process.env.MUTANTS}`;
  },
};

export const strykerPlugins = [{ kind: "Ignore", name: "share", value: ofTheShare }];

export default {
  testRunner: "jest",
  plugins: ["@stryker-mutator/jest-runner", import.meta.filename],
  ignorers: ["share"],
  mutate: [
    "src/core/**/*.ts",
    "src/calls/**/*.ts",
    "src/numbers/**/*.ts",
    "src/workbook/plan/**/*.ts",
    "src/pipeline/{check,policy}/**/*.ts",
  ],
  jest: {
    projectType: "custom",
    config: {
      ...unit,
      rootDir: undefined,
      testEnvironment: "@stryker-mutator/jest-runner/jest-env/node",
      testMatch: areas.map((area) => `<rootDir>/tests/${area}/**/*.test.ts`),
      // What starts another process or compares times sees no mutant, and waits for each.
      testPathIgnorePatterns: ["/node_modules/", "speed\\.test\\.ts$", "frictionless", "catalogue"],
    },
  },
  coverageAnalysis: "perTest",
  // What runs once, as a file is loaded, would run every test for each mutant.
  ignoreStatic: true,
  dryRunTimeoutMinutes: 60,
  // A test that is slow on a busy machine has noticed nothing.
  timeoutMS: 30_000,
  timeoutFactor: 4,
  ignorePatterns: ["dist", ".cache", "coverage", "docs"],
  tempDirName: ".cache/mutate",
  incrementalFile: ".cache/mutants.json",
  incremental: true,
  reporters: ["clear-text", "progress-append-only"],
  clearTextReporter: { allowColor: false, reportTests: false, allowEmojis: false },
  thresholds: { high: 85, low: 75, break: null },
};
