/**
 * Writes Jest's own counts to the file named by JEST_COUNTS, for `.ci/run` to print; does nothing without it.
 * A test file that does not even start counts as one failure.
 */
const { writeFileSync } = require("node:fs");

module.exports = class CountReporter {
  onRunComplete(_contexts, results) {
    const file = process.env.JEST_COUNTS;
    if (!file) return;
    const counts = {
      passed: results.numPassedTests,
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    };
    writeFileSync(file, JSON.stringify(counts));
  }
};
