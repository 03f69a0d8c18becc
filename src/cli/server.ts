/** Owns the one server that the workbench and the add-in are served from, in development and in browser tests. */
import { own } from "../core/own";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { findOfficeJs, sendFile, within } from "./files";

export interface ServerOptions {
  readonly port: number;
  /** The built files: the add-in at its root, the workbench under `workbench/`. */
  readonly distDir: string;
  /** More folders by the path they are served under, such as a test's own add-in. */
  readonly mounts?: Readonly<Record<string, string>>;
  /** Texts, read at each request, by the path they are served under. */
  readonly texts?: Readonly<Record<string, () => Promise<ServedText>>>;
  /** Where `/` leads; the workbench where nothing is said. */
  readonly start?: string;
}

export interface ServedText {
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface RunningServer {
  readonly origin: string;
  readonly port: number;
  /** Tells open workbench pages to load anew. */
  reload(): void;
  close(): Promise<void>;
}

/** The port was taken; `free` is one that is not. */
export class PortTaken extends Error {
  constructor(readonly port: number) {
    super(`Port ${port} is taken.`);
    this.name = "PortTaken";
  }
}

/** Stands in for the workbench until its first build is done, and makes way for it by itself. */
const BUILDING = `<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="1"><title>Building</title>
<p style="font:14px/20px 'Segoe UI',system-ui,sans-serif;margin:64px auto;max-width:640px">Building the add-in and the workbench …</p>`;

const PLAIN = "text/plain; charset=utf-8";
/** The names of this machine for itself, with or without a port. */
export const OWN_NAME = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;
const WORKBENCH = "/workbench/";
const RELOAD_PATH = `${WORKBENCH}reload-events`;
const RELOAD_SCRIPT = `<script>new EventSource("${RELOAD_PATH}").addEventListener("reload", () => location.reload());</script>`;

/**
 * Starts serving, to this machine alone: other machines cannot connect, and a page that a foreign name was led here for
 * is refused by the name it asks for. Port 0 takes any free one. @throws PortTaken
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => answer(request, response, options, listeners));
  const port = await listen(server, options.port);
  return {
    origin: `http://localhost:${port}`,
    port,
    reload: () => listeners.forEach((listener) => listener.write("event: reload\ndata: now\n\n")),
    close: () =>
      new Promise((done) => {
        listeners.forEach((listener) => listener.end());
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Opens a server to this machine alone. @throws PortTaken */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      fail(error.code === "EADDRINUSE" ? new PortTaken(port) : error),
    );
    server.listen(port, "localhost", () => {
      const address = server.address();
      done(typeof address === "object" && address ? address.port : port);
    });
  });
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  options: ServerOptions,
  listeners: Set<ServerResponse>,
): void {
  const fault = faultOf(request);
  if (fault) {
    response.writeHead(fault.status, { "Content-Type": PLAIN, ...fault.headers }).end(fault.message);
    return;
  }
  const path = decodePath(request.url ?? "/");
  if (path === RELOAD_PATH) {
    follow(request, response, listeners);
    return;
  }
  if (path === "/" || path === "/workbench") {
    redirect(response, path === "/" ? (options.start ?? WORKBENCH) : WORKBENCH);
    return;
  }
  const readText = path === undefined ? undefined : own(options.texts ?? {}, path);
  if (readText) {
    void sendText(response, readText);
    return;
  }
  const file = path === undefined ? undefined : findFile(path, options);
  if (file === undefined) {
    if (path === WORKBENCH) wait(response);
    else refuse(response, path ?? "");
    return;
  }
  sendFile(response, file, path === WORKBENCH ? RELOAD_SCRIPT : undefined);
}

interface Fault {
  readonly status: number;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Why a request is not answered at all: it asks for another host's pages, or for more than reading. */
function faultOf({ headers, method = "GET" }: IncomingMessage): Fault | undefined {
  if (!OWN_NAME.test(headers.host ?? "")) return { status: 403, message: "Only pages of localhost are served here." };
  if (method === "GET" || method === "HEAD") return undefined;
  return {
    status: 405,
    message: `${method} is not answered here: files are only read.`,
    headers: { Allow: "GET, HEAD" },
  };
}

function decodePath(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return undefined;
  }
}

/** The file for a path. */
function findFile(path: string, { distDir, mounts = {} }: ServerOptions): string | undefined {
  const officeJs = findOfficeJs(path, distDir);
  if (officeJs !== undefined) return officeJs;
  for (const [prefix, folder] of Object.entries(mounts)) {
    if (path.startsWith(prefix)) return within(folder, path.slice(prefix.length));
  }
  return within(distDir, path.endsWith("/") ? `${path}index.html` : path);
}

async function sendText(response: ServerResponse, read: () => Promise<ServedText>): Promise<void> {
  try {
    const { text, headers } = await read();
    response.writeHead(200, { "Cache-Control": "no-cache", ...headers }).end(text);
  } catch (error) {
    response.writeHead(502, { "Content-Type": PLAIN }).end((error as Error).message);
  }
}

function follow(request: IncomingMessage, response: ServerResponse, listeners: Set<ServerResponse>): void {
  response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
  response.write(": waiting\n\n");
  listeners.add(response);
  request.on("close", () => listeners.delete(response));
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { Location: location }).end();
}

function wait(response: ServerResponse): void {
  response.writeHead(503, { "Content-Type": "text/html; charset=utf-8", "Retry-After": "1" }).end(BUILDING);
}

function refuse(response: ServerResponse, path: string): void {
  response.writeHead(404, { "Content-Type": PLAIN }).end(`Nothing is served at ${path}.`);
}
