/** Holds what a formula gave against a row of the suite: JSON of the value, or an error code and a part of its message. */
import type { CellValue, Outcome } from "ai-atlas-workbench/engine";

export function expectOutcome(outcome: Outcome | undefined, expected: string): void {
  const [, code, fragment = ""] = /^(#[A-Z0-9/]+[!?A]) ?(.*)$/.exec(expected) ?? [];
  if (code !== undefined) {
    expect(outcome).toMatchObject({ error: code });
    expect(JSON.stringify(outcome)).toContain(fragment);
    return;
  }
  expect(outcome).not.toHaveProperty("error");
  expect(withoutMessages((outcome as { value: unknown }).value)).toEqual(closeTo(JSON.parse(expected)));
}

/** Errors inside arrays are compared by code; their reasons have tests of their own. */
function withoutMessages(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutMessages);
  return isError(value) ? { error: value.error } : value;
}

function closeTo(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closeTo);
  return typeof value === "number" && !Number.isInteger(value) ? expect.closeTo(value, 9) : value;
}

function isError(value: unknown): value is Exclude<CellValue, string | number | boolean | null> {
  return typeof value === "object" && value !== null && "error" in value;
}
