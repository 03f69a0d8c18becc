/** Runs one browser test file at a time: they share a server, a display and two cores. */
const { default: TestRunner } = require("jest-runner");

module.exports = class SerialRunner extends TestRunner {
  isSerial = true;
};
