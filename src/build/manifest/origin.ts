/** Writes the address the add-in is served from into its manifest, and refuses a manifest that has none to replace. */

/** The address in the committed manifest: a developer's own machine. */
export const DEVELOPMENT_ORIGIN = "https://localhost:3000";

/**
 * The manifest with every address moved to `origin` (scheme and host, with a path if it is served from one).
 *
 * @throws when `origin` is no https address (http will do on this machine, for the workbench) or the manifest names the development origin nowhere: a manifest
 *   that would silently keep pointing elsewhere must not be built.
 * @example withOrigin('<X v="https://localhost:3000/a"/>', "https://atlas.example/") // '<X v="https://atlas.example/a"/>'
 */
export function withOrigin(manifest: string, origin: string): string {
  const target = parseOrigin(origin);
  const parts = manifest.split(new RegExp(`${DEVELOPMENT_ORIGIN}(?=[/"<])`));
  if (parts.length === 1) {
    throw new Error(`manifest.xml: no ${DEVELOPMENT_ORIGIN} in it to replace by ${target}`);
  }
  return parts.join(target);
}

function parseOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !isTrusted(url) || url.search || url.hash || url.username) {
    throw new Error(`origin: "${text}" is not an https address such as https://atlas.example`);
  }
  return (url.origin + url.pathname).replace(/\/+$/, "");
}

/** Excel loads an add-in over https alone; a browser takes its own machine's word without it. */
const isTrusted = ({ protocol, hostname }: URL): boolean =>
  protocol === "https:" || (protocol === "http:" && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname));
