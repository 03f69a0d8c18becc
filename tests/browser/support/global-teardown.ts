/** Stops what the browser tests' set-up started, and removes what it built. */
import { rmSync } from "node:fs";

export default async function tearDown(): Promise<void> {
  await globalThis.workbenchServer?.close();
  delete process.env["ATLAS_ORIGIN_UNDER_TEST"];
  if (globalThis.builtForTests) rmSync(globalThis.builtForTests, { recursive: true, force: true });
}
