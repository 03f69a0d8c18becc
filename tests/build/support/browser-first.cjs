/** Starts with the browser's files, the largest first: they take longest, and end beside the many short ones. */
const { default: Sequencer } = require("@jest/test-sequencer");

module.exports = class BrowserFirst extends Sequencer {
  async sort(tests) {
    const sorted = await super.sort(tests);
    const inBrowser = ({ path }) => path.endsWith(".browser.test.ts");
    return [...sorted.filter(inBrowser), ...sorted.filter((test) => !inBrowser(test))];
  }
};
