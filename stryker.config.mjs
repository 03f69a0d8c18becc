/** `npm run mutate`, or of a part `npm run mutate -- --mutate 'src/core/periods/**'`: spoils the rules that make numbers one by one, and tells which spoilt ones no test notices. */
import { createRequire } from "node:module";

const [unit] = createRequire(import.meta.url)("./jest.config.js").projects;
const areas = ["core", "calls", "functions", "formulas", "numbers", "words", "pipeline", "workbook/plan"];

export default {
  testRunner: "jest",
  plugins: ["@stryker-mutator/jest-runner"],
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
  ignorePatterns: ["dist", ".cache", "coverage", "docs"],
  tempDirName: ".cache/mutate",
  incrementalFile: ".cache/mutants.json",
  incremental: true,
  reporters: ["clear-text", "progress-append-only"],
  clearTextReporter: { allowColor: false, reportTests: false, allowEmojis: false },
  thresholds: { high: 85, low: 75, break: null },
};
