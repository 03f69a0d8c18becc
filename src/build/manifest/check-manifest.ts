/** Checks a manifest offline, since Microsoft's own validator asks a server. */
import { demandFaults } from "./demand-rules";
import { referenceFaults } from "./reference-rules";
import { type Site, siteFaults } from "./site-rules";
import { withPaths, structureFaults } from "./structure-rules";
import { parseXml } from "./xml";

/**
 * Every fault of the manifest, one line each; none means Excel will take it and find what it names.
 *
 * @param origin where the site is served from, without a slash at the end
 */
export function manifestFaults(manifest: string, origin: string, site: Site): readonly string[] {
  const root = parseXml(manifest);
  if ("error" in root) return [`not well-formed: ${root.error}`];
  const placed = withPaths(root);
  return [
    ...structureFaults(placed),
    ...demandFaults(root),
    ...referenceFaults(root, placed),
    ...siteFaults(placed, origin, site),
  ];
}
