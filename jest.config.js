/** How the tests run: `unit` in plain Node, `browser` one file at a time in Chromium against the workbench. */
const { existsSync } = require("node:fs");

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
    "/node_modules/(?!wasm-xlsxwriter/|lodash-es/|rbush/|quickselect/|collapse-white-space/|n-gram/|trigram-utils/|franc-min/|unicode-regex/|regexp-util/|cjk-regex/|kdbush/|nanoid/|strip-bom/|uuid/|@microsoft/app-manifest/node_modules/strip-bom/)",
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
  reporters: ["default", "<rootDir>/tests/build/support/count-reporter.cjs"],
  projects: [
    {
      ...shared,
      displayName: "unit",
      // As in an add-in that has run for a moment; that a citation waits for its titles has a test of its own.
      setupFiles: ["<rootDir>/tests/support/source-titles.ts"],
      testMatch: ["<rootDir>/tests/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/tests/browser/"],
    },
    {
      ...shared,
      displayName: "browser",
      testMatch: ["<rootDir>/tests/browser/**/*.browser.test.ts"],
      runner: "<rootDir>/tests/build/support/serial-runner.cjs",
      testEnvironment: "<rootDir>/tests/browser/support/browser-environment.cjs",
      ...(setup ? { globalSetup: setup } : {}),
      ...(teardown ? { globalTeardown: teardown } : {}),
    },
  ],
};
