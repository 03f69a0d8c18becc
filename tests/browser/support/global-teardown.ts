/** Stops what the browser tests' set-up started. */
export default async function tearDown(): Promise<void> {
  await globalThis.workbenchServer?.close();
}
