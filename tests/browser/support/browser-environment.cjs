/** Node, and a word to the test's own browser when something fails while its pages are still open. */
const { TestEnvironment } = require("jest-environment-node");

module.exports = class BrowserEnvironment extends TestEnvironment {
  async handleTestEvent(event) {
    if (event.name !== "test_fn_failure" && event.name !== "hook_failure") return;
    await this.global.onTestFailure?.(nameOf(event.test ?? event.hook?.parent));
  }
};

/** The test's name after those of the blocks around it. */
function nameOf(node) {
  const names = [];
  for (let at = node; at && at.name !== "ROOT_DESCRIBE_BLOCK"; at = at.parent) names.unshift(at.name);
  return names.join(" ") || "hook";
}
