/** The releases kept in `releases/` of a package, rebuilt one from the other, oldest first. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { applyDifference, NOTHING } from "../../core/releases/apply";
import type { ReleaseDifference } from "../../core/releases/release";
import { inOrderOfKeys, type Rows } from "../../core/releases/rows";

export interface KeptRelease {
  readonly version: string;
  readonly rows: Rows;
}

/**
 * Those before `version`, which is the one in the making; none where the package keeps none.
 *
 * @throws where a file is a difference from another release than the one before it
 */
export function readReleases(folder: string, version: string): readonly KeptRelease[] {
  const kept = join(folder, "releases");
  if (!existsSync(kept)) return [];
  const files = readdirSync(kept).filter((name) => name.endsWith(".json"));
  const earlier = files.map((name) => name.replace(/\.json$/, "")).filter((name) => name < version);
  const releases: KeptRelease[] = [];
  for (const name of earlier.sort()) {
    const difference = JSON.parse(readFileSync(join(kept, `${name}.json`), "utf8")) as ReleaseDifference;
    const before = releases.at(-1) ?? { version: "", rows: NOTHING };
    if (difference.from !== before.version || difference.version !== name)
      throw new Error(
        `releases/${name}.json is ${difference.version} from ${difference.from}, not from ${before.version}`,
      );
    const rows = applyDifference(before.rows, difference);
    releases.push({
      version: name,
      rows: { ...rows, sources: inOrderOfKeys(rows.sources), links: inOrderOfKeys(rows.links) },
    });
  }
  return releases;
}
