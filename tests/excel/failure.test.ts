/** Why something was not done, where the document was opened for reading: whatever the host says, that is the reason. */
import { failureOf, Refused } from "../../src/excel/failure";

afterEach(() => {
  delete (globalThis as { Office?: unknown }).Office;
});

test.each([
  ["readOnly", { code: "AccessDenied", message: "…" }, "read-only"],
  ["readOnly", { code: "GeneralException", message: "An internal error." }, "read-only"],
  ["readOnly", { code: "InvalidOperationInCellEditMode", message: "…" }, "editing"],
  ["readOnly", new Refused("no-room", "A1"), "no-room"],
  ["readWrite", { code: "AccessDenied", message: "…" }, "protected"],
  ["readWrite", { code: "GeneralException", message: "An internal error." }, "failed"],
] as const)("%s, %j: %s", (mode, thrown, reason) => {
  Object.assign(globalThis, { Office: { context: { document: { mode } } } });
  expect(failureOf(thrown).reason).toBe(reason);
});

test("without a host nothing is known of how a document was opened", () => {
  expect(failureOf({ code: "AccessDenied", message: "…" }).reason).toBe("protected");
});
