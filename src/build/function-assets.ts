/** The generated text files about the functions that go beside the code. */
import { functionMetadata } from "../functions/metadata/build";

export interface FunctionAsset {
  /** In the built site: `functions.json`. */
  readonly path: string;
  readonly text: string;
}

/** Every such file; addresses in them begin with `origin`. */
export async function functionAssets(options: {
  readonly root: string;
  readonly origin: string;
}): Promise<readonly FunctionAsset[]> {
  return functionMetadata(options.root, options.origin);
}
