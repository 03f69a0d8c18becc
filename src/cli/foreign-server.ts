/**
 * Owns serving one origin of a foreign add-in on this machine: its files come from that origin or from a folder, at the
 * paths they have there, and find the local copy of Office.js wherever they look for Microsoft's.
 */
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { extname } from "node:path";
import { text as readText } from "node:stream/consumers";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import type { Readable } from "node:stream";
import { sendRequest } from "./ask";
import { findOfficeJs, mediaType, sendFile, within } from "./files";
import { foreignText, isText } from "./foreign-text";
import { listen, OWN_NAME } from "./server";

export interface ForeignOptions {
  /** The build of the workbench, for Office.js's trust check. */
  readonly distDir: string;
  /** Where the files are: an origin, or a folder. */
  readonly source: { readonly origin: string } | { readonly folder: string };
  /** Origins that are answered on this machine, filled before the first request. */
  readonly moved: ReadonlyMap<string, string>;
}

export interface ForeignServer {
  readonly origin: string;
  close(): Promise<void>;
}

export async function serveForeign(options: ForeignOptions): Promise<ForeignServer> {
  const server = createServer((request, response) => {
    const own = `http://${request.headers.host ?? ""}`;
    answer(request, response, own, options).catch((error: unknown) => fail(response, String(error)));
  });
  const port = await listen(server, 0);
  return {
    origin: `http://localhost:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  own: string,
  { distDir, source, moved }: ForeignOptions,
): Promise<void> {
  if (!isAsked(request)) {
    response.writeHead(403, { "Content-Type": "text/plain" }).end("Only pages of localhost are served here.");
    return;
  }
  // The workbench's page is of another port, and reads the functions' description from here.
  response.setHeader("Access-Control-Allow-Origin", request.headers.origin ?? "*");
  const { pathname } = new URL(request.url ?? "/", own);
  const officeJs = findOfficeJs(pathname, distDir);
  if (officeJs !== undefined) sendFile(response, officeJs);
  else if ("folder" in source) await answerFromFolder(response, pathname, source.folder, own, moved);
  else await pass(request, response, source.origin, own, moved);
}

/** Only this machine's own pages may ask, under its own names. */
function isAsked({ headers }: IncomingMessage): boolean {
  const from = headers.origin;
  return OWN_NAME.test(headers.host ?? "") && (from === undefined || OWN_NAME.test(from.replace(/^https?:\/\//, "")));
}

async function answerFromFolder(
  response: ServerResponse,
  pathname: string,
  folder: string,
  own: string,
  moved: ReadonlyMap<string, string>,
): Promise<void> {
  const path = decodeURIComponent(pathname);
  const file = within(folder, path.endsWith("/") ? `${path}index.html` : path);
  if (file === undefined) {
    response.writeHead(404, { "Content-Type": "text/plain" }).end(`Nothing is at ${path}.`);
    return;
  }
  const type = mediaType(extname(file));
  if (!isText(type)) sendFile(response, file);
  else {
    response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-cache" });
    response.end(foreignText(await readFile(file, "utf8"), own, moved));
  }
}

/** What belongs to the connection, to Microsoft's frames, or to the text as it was, and is not passed on. */
const WITHHELD =
  /^(connection|keep-alive|transfer-encoding|x-frame-options|strict-transport-security|content-security-policy.*|access-control-allow-.*)$/;
const CHANGED_WITH_TEXT = /^(content-length|content-encoding|etag|content-md5)$/;

async function pass(
  request: IncomingMessage,
  response: ServerResponse,
  origin: string,
  own: string,
  moved: ReadonlyMap<string, string>,
): Promise<void> {
  const found = await forward(request, origin);
  const rewritten = isText(found.headers["content-type"] ?? "");
  for (const [name, value] of Object.entries(found.headers)) {
    if (value === undefined || WITHHELD.test(name) || (rewritten && CHANGED_WITH_TEXT.test(name))) continue;
    response.setHeader(name, name === "location" ? foreignText(String(value), own, moved) : value);
  }
  response.writeHead(found.statusCode ?? 502);
  if (rewritten) response.end(foreignText(await readText(unpacked(found)), own, moved));
  else found.pipe(response);
}

/** What a request says of this machine. */
const LOCAL = /^(host|origin|referer|connection)$/;

function forward(request: IncomingMessage, origin: string): Promise<IncomingMessage> {
  const passed = Object.entries(request.headers).filter(([name]) => !LOCAL.test(name));
  const headers = { ...Object.fromEntries(passed), "accept-encoding": "identity" };
  const options = { method: request.method, headers };
  return sendRequest(new URL(request.url ?? "/", origin), options, request);
}

function unpacked(found: IncomingMessage): Readable {
  switch (found.headers["content-encoding"]) {
    case "gzip":
      return found.pipe(createGunzip());
    case "br":
      return found.pipe(createBrotliDecompress());
    case "deflate":
      return found.pipe(createInflate());
    default:
      return found;
  }
}

function fail(response: ServerResponse, reason: string): void {
  if (!response.headersSent) response.writeHead(502, { "Content-Type": "text/plain" });
  response.end(`The add-in's own server does not answer: ${reason}`);
}
