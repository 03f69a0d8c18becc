/** Custom-function metadata as a host reads it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseFunctionMetadata } from "../../../src/workbench/manifest/function-metadata";

const fixture: unknown = JSON.parse(readFileSync(join(__dirname, "../../fixtures/addin/functions.json"), "utf8"));

describe("function metadata", () => {
  const functions = new Map(parseFunctionMetadata(fixture).map((entry) => [entry.id, entry]));

  it("tells matrices and optional parameters", () => {
    expect(functions.get("PROBE_ADD")?.parameters).toMatchObject([
      { name: "a", matrix: false, optional: false },
      { name: "b", optional: true },
    ]);
    expect(functions.get("PROBE_ECHO")?.parameters).toMatchObject([{ matrix: true }]);
  });

  it("tells the options", () => {
    expect(functions.get("PROBE_WHERE")?.options).toMatchObject({
      requiresAddress: true,
      requiresParameterAddresses: true,
      cancelable: false,
    });
    expect(functions.get("PROBE_SLOW")?.options.cancelable).toBe(true);
    expect(functions.get("PROBE_TYPES")?.options.allowErrors).toBe(true);
  });

  it("is empty for a file without functions", () => {
    expect(parseFunctionMetadata({})).toEqual([]);
  });
});
