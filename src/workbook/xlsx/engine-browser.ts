/** Loads the .xlsx engine in a browser: the bundler puts the WebAssembly file beside the script. */
import type { XlsxEngine } from "./engine";

/** Loaded once; a second call answers from memory. */
export async function loadEngine(): Promise<XlsxEngine> {
  const engine = await import("wasm-xlsxwriter/web");
  await engine.default();
  // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- the package declares the same enums once a platform
  return engine;
}
