/** Owns fetching an add-in: its manifest and the metadata of its functions. */
import { parseFunctionMetadata, type FunctionMetadata } from "./function-metadata";
import { moveManifest, type MovedOrigins } from "./moved-origins";
import { parseManifest, type AddInManifest } from "./parse-manifest";
import { blame } from "./problem";

export interface AddIn {
  readonly manifest: AddInManifest;
  readonly functions: readonly FunctionMetadata[];
}

/** The header in which a server says where it answers for the origins of the manifest it serves. */
const MOVED = "Workbench-Origins";

/** Loads an add-in. @throws AddInProblem that names the file, its address and the reason. */
export async function loadAddIn(manifestUrl: string, locale: string): Promise<AddIn> {
  const url = await blame("manifest", manifestUrl, () => new URL(manifestUrl, window.location.href));
  const manifest = await blame("manifest", url.href, async () => {
    const response = await ask(url.href);
    const written = parseManifest(await response.text(), locale);
    return moveManifest(written, movedOrigins(response.headers.get(MOVED), written, url.origin));
  });
  const pages = new Set(Object.values(manifest.pages).filter((page) => page !== undefined));
  const [functions] = await Promise.all([
    loadFunctions(manifest),
    ...[...pages].map((page: string) => blame("page", page, () => ask(page))),
  ]);
  return { manifest, functions };
}

async function loadFunctions({ metadataUrl, namespace }: AddInManifest): Promise<FunctionMetadata[]> {
  if (metadataUrl === undefined) return [];
  return blame("functions", metadataUrl, async () => {
    const functions = parseFunctionMetadata(await (await ask(metadataUrl)).json());
    return namespace === undefined
      ? functions
      : functions.map((entry) => ({ ...entry, name: `${namespace}.${entry.name}` }));
  });
}

async function ask(url: string): Promise<Response> {
  const response = await fetch(url, { cache: "no-cache" });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response;
}

/**
 * Where nothing else is said, the add-in's own origin is the one its manifest came from, so that a manifest written
 * for another port or for production can be tried as built. An address on a third origin stays where it is.
 */
function movedOrigins(said: string | null, { pages }: AddInManifest, origin: string): MovedOrigins {
  return said === null ? { [new URL(pages.pane).origin]: origin } : (JSON.parse(said) as MovedOrigins);
}
