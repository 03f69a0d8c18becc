/** What the workbook remembers for the add-in: nothing without a host, and nothing changed where the host refuses. */
import { remembered } from "../../src/excel/document-settings";
import { remember } from "../../src/excel/remember";

type Answer = { readonly status: string; readonly error?: { readonly code: number; readonly message: string } };

function withSettings(answer: Answer): Map<string, unknown> {
  const kept = new Map<string, unknown>();
  const settings = {
    get: (key: string) => kept.get(key) ?? null,
    set: (key: string, value: unknown) => kept.set(key, value),
    remove: (key: string) => kept.delete(key),
    saveAsync: (tell: (result: Answer) => void) => tell(answer),
  };
  Object.assign(globalThis, {
    Office: { context: { document: { settings } }, AsyncResultStatus: { Succeeded: "succeeded" } },
  });
  return kept;
}

afterEach(() => {
  delete (globalThis as { Office?: unknown }).Office;
});

test("without a host nothing is remembered, and remembering is refused", async () => {
  expect(remembered("atlas.release")).toBeUndefined();
  expect(await remember("atlas.release", "2026.11.24")).toMatchObject({ reason: "no-host" });
});

test("a text is remembered and forgotten", async () => {
  withSettings({ status: "succeeded" });
  expect(await remember("atlas.release", "2026.11.24")).toBeUndefined();
  expect(remembered("atlas.release")).toBe("2026.11.24");
  await remember("atlas.release", undefined);
  expect(remembered("atlas.release")).toBeUndefined();
});

test.each([["2026.11.24"], [undefined]])("where the host refuses, %s stays what was remembered", async (before) => {
  const kept = withSettings({ status: "failed", error: { code: 5001, message: "The document is protected." } });
  if (before !== undefined) kept.set("atlas.release", before);
  expect(await remember("atlas.release", "2027.1.1")).toMatchObject({ reason: "protected" });
  expect(remembered("atlas.release")).toBe(before);
});
