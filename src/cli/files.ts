/** Owns finding files to serve, Office.js among them, and sending them. */
import { own } from "../core/own";
import { createReadStream, existsSync, statSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { dirname, extname, join, normalize, resolve, sep } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".md": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

/** The media type of files with that ending (`.html`). */
export function mediaType(ending: string): string {
  return own(TYPES, ending) ?? "application/octet-stream";
}

/** Where the copy of Office.js is served. */
export const OFFICE_JS = "/office-js/";

/** A file of Office.js; its trust-check page comes from the workbench's build. */
export function findOfficeJs(path: string, distDir: string): string | undefined {
  if (path.toLowerCase().startsWith(`${OFFICE_JS}agaveerrorux/`)) return within(distDir, "workbench/trust-check.html");
  return path.startsWith(OFFICE_JS) ? within(officeJsFolder(), path.slice(OFFICE_JS.length)) : undefined;
}

function officeJsFolder(): string {
  return join(
    dirname(createRequire(join(process.cwd(), "package.json")).resolve("@microsoft/office-js/package.json")),
    "dist",
  );
}

/** A file inside a folder, never outside it. Office.js asks for some files in another case than they have. */
export function within(folder: string, path: string): string | undefined {
  const base = resolve(folder);
  const candidates = [path, path.toLowerCase()].map((name) => normalize(join(base, name)));
  return candidates.find((file) => file.startsWith(base + sep) && existsSync(file) && statSync(file).isFile());
}

/** Sends a file, with a text after it where one is given. */
export function sendFile(response: ServerResponse, file: string, trailer?: string): void {
  const stable = file.includes("office-js") || file.endsWith("vendor.js");
  response.writeHead(200, {
    "Content-Type": mediaType(extname(file)),
    "Cache-Control": stable ? "public, max-age=3600" : "no-cache",
    "X-Content-Type-Options": "nosniff",
  });
  if (response.req.method === "HEAD") {
    response.end();
    return;
  }
  const stream = createReadStream(file);
  stream.pipe(response, { end: trailer === undefined });
  if (trailer !== undefined) stream.on("end", () => response.end(trailer));
  stream.on("error", () => response.destroy());
}
