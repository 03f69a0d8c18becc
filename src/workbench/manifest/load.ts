/** Owns fetching an add-in: its manifest and the metadata of its functions. */
import { parseFunctionMetadata, type FunctionMetadata } from "./function-metadata";
import { parseManifest, type AddInManifest } from "./parse-manifest";
import type { RibbonControl } from "./ribbon";

export interface AddIn {
  readonly manifest: AddInManifest;
  readonly functions: readonly FunctionMetadata[];
}

/** Loads an add-in. @throws Error that says which address did not answer. */
export async function loadAddIn(manifestUrl: string, locale: string): Promise<AddIn> {
  const url = new URL(manifestUrl, window.location.href);
  const manifest = rebaseManifest(parseManifest(await fetchText(url.href), locale), url.origin);
  const functions =
    manifest.metadataUrl === undefined ? [] : parseFunctionMetadata(JSON.parse(await fetchText(manifest.metadataUrl)));
  return { manifest, functions };
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
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
