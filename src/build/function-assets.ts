/** The function metadata and help pages that go beside the code. */
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

export interface FunctionAsset {
  readonly path: string;
  readonly text: string;
}

/** Every generated text file about the functions, with its path in the built site. */
export async function functionAssets(options: {
  readonly root: string;
  readonly origin: string;
}): Promise<readonly FunctionAsset[]> {
  const folder = resolve(options.root, "src/functions");
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => resolve(folder, name));
  const result = await generateCustomFunctionsMetadata(files);
  if (result.errors.length > 0) throw new Error(result.errors.join("\n"));
  return [
    { path: "functions.json", text: result.metadataJson || '{"functions":[]}' },
    { path: "functions-zh-cn.json", text: result.metadataJson || '{"functions":[]}' },
    { path: "functions-zh-tw.json", text: result.metadataJson || '{"functions":[]}' },
  ];
}
