/** The text files of the built site that are computed, not copied: function metadata and every page. */
import { shipped } from "../atlas";
import { functionMetadata } from "../functions/metadata/build";
import { sitePages } from "../site/site-pages";

export interface GeneratedAsset {
  /** In the built site: `functions.json`, `help/ai_tier.html`. */
  readonly path: string;
  readonly text: string;
}

/** Where what they are made from stands, relative to the root. */
export const GENERATED_FROM = ["src/site", "src/functions", "src/words", "src/compiled", "src/core", "data"] as const;

/** Every such file; addresses in them begin with `origin`. */
export async function generatedAssets(options: {
  readonly root: string;
  readonly origin: string;
}): Promise<readonly GeneratedAsset[]> {
  const { root, origin } = options;
  const metadata = await functionMetadata(root, shipped.atlas, origin);
  return [...metadata, ...(await sitePages({ edition: shipped, origin }))];
}
