/** Loads the .xlsx engine in a browser: the bundler puts the WebAssembly file beside the script. */
import type { XlsxEngine } from "./engine";

/** Loaded once; a second call answers from memory. */
export async function loadEngine(): Promise<XlsxEngine> {
  const engine = await import("wasm-xlsxwriter/web");
  await engine.default();
  // The package declares the same classes twice, once a platform; their enums and private constructors do not unify.
  return engine;
}
