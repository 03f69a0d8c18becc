/** How the tests run: `unit` in plain Node, `browser` in Chromium against the workbench, each file with a browser of its own. */
const { existsSync } = require("node:fs");
const { availableParallelism } = require("node:os");

const compile = [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
    module: { type: "commonjs" },
    sourceMaps: "inline",
  },
];

const shared = {
  rootDir: __dirname,
  testEnvironment: "node",
  transform: { "^.+\\.(t|j)sx?$": compile },
  // Published as ES modules only.
  transformIgnorePatterns: [
    "/node_modules/(?!wasm-xlsxwriter/|csv-parse/dist/esm/|lodash-es/|rbush/|quickselect/|collapse-white-space/|n-gram/|trigram-utils/|franc-min/|unicode-regex/|regexp-util/|cjk-regex/|kdbush/|nanoid/|strip-bom/|uuid/|@microsoft/app-manifest/node_modules/strip-bom/)",
  ],
  modulePathIgnorePatterns: ["<rootDir>/dist", "<rootDir>/.cache"],
  watchPathIgnorePatterns: ["<rootDir>/dist", "<rootDir>/.cache"],
};

/** The browser's set-up and tear-down; an entry is left out only while its file is not there. */
const support = (name) => {
  const file = `${__dirname}/tests/browser/support/${name}.ts`;
  return existsSync(file) ? file : undefined;
};
const setup = support("global-setup");
const teardown = support("global-teardown");

module.exports = {
  // No test depends on how busy a machine is: a hook that builds the site may wait behind other work.
  testTimeout: 600_000,
  // A browser test waits as much as it computes, so two files at a time pay even on two cores.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  testSequencer: "<rootDir>/tests/build/support/browser-first.cjs",
  reporters: ["default", "<rootDir>/tests/build/support/count-reporter.cjs"],
  projects: [
    {
      ...shared,
      displayName: "unit",
      // As in an add-in that has run for a moment; what waits for the later chunk has a test of its own.
      setupFiles: ["<rootDir>/tests/support/later.ts"],
      testMatch: ["<rootDir>/tests/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/tests/browser/"],
    },
    {
      ...shared,
      displayName: "browser",
      testMatch: ["<rootDir>/tests/browser/**/*.browser.test.ts"],
      testEnvironment: "<rootDir>/tests/browser/support/browser-environment.cjs",
      ...(setup ? { globalSetup: setup } : {}),
      ...(teardown ? { globalTeardown: teardown } : {}),
    },
  ],
};
