/** Owns what the parts in a browser stand on. */
import { closeBrowser } from "../browser/support/browser";

/** The browser tests' own server and build; under a test, which closes its browser itself, what is running already. */
export async function startHere(): Promise<() => Promise<void>> {
  if (process.env["ATLAS_ORIGIN_UNDER_TEST"] !== undefined) return () => Promise.resolve();
  const { default: setUp } = await import("../browser/support/global-setup");
  const { default: tearDown } = await import("../browser/support/global-teardown");
  await setUp();
  return async () => {
    await closeBrowser();
    await tearDown();
  };
}
