/** Owns fetching an add-in: its manifest and the metadata of its functions. */
import { parseFunctionMetadata, type FunctionMetadata } from "./function-metadata";
import { parseManifest, type AddInManifest } from "./parse-manifest";
import { blame } from "./problem";
import type { RibbonControl } from "./ribbon";

export interface AddIn {
  readonly manifest: AddInManifest;
  readonly functions: readonly FunctionMetadata[];
}

/** Loads an add-in. @throws AddInProblem that names the file, its address and the reason. */
export async function loadAddIn(manifestUrl: string, locale: string): Promise<AddIn> {
  const url = await blame("manifest", manifestUrl, () => new URL(manifestUrl, window.location.href));
  const manifest = await blame("manifest", url.href, async () =>
    rebaseManifest(parseManifest(await fetchText(url.href), locale), url.origin),
  );
  const [functions] = await Promise.all([
    loadFunctions(manifest),
    blame("page", manifest.pageUrl, () => fetchText(manifest.pageUrl)),
  ]);
  return { manifest, functions };
}

async function loadFunctions({ metadataUrl, namespace }: AddInManifest): Promise<FunctionMetadata[]> {
  if (metadataUrl === undefined) return [];
  return blame("functions", metadataUrl, async () => {
    const functions = parseFunctionMetadata(JSON.parse(await fetchText(metadataUrl)));
    return namespace === undefined
      ? functions
      : functions.map((entry) => ({ ...entry, name: `${namespace}.${entry.name}` }));
  });
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url, { cache: "no-cache" });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.text();
}

/**
 * Moves the add-in's addresses to the origin its manifest came from, so that a manifest written for another
 * port or for production can be tried as built. An address on a third origin stays where it is.
 */
function rebaseManifest(manifest: AddInManifest, origin: string): AddInManifest {
  const home = new URL(manifest.pageUrl).origin;
  const rebase = (url: string): string => (url.startsWith(home) ? origin + url.slice(home.length) : url);
  const optional = (url: string | undefined): string | undefined => url && rebase(url);
  const control = (entry: RibbonControl): RibbonControl =>
    entry.kind === "button"
      ? { ...entry, icon: optional(entry.icon) }
      : {
          ...entry,
          icon: optional(entry.icon),
          items: entry.items.map((item) => ({ ...item, icon: optional(item.icon) })),
        };
  return {
    ...manifest,
    pageUrl: rebase(manifest.pageUrl),
    metadataUrl: optional(manifest.metadataUrl),
    ribbon: manifest.ribbon.map((tab) => ({
      ...tab,
      groups: tab.groups.map((group) => ({ ...group, controls: group.controls.map(control) })),
    })),
  };
}
