/**
 * `npm run sideload`: serves the add-in from https://localhost:3000 and puts it into Excel on this computer,
 * or with `-- web <address of a workbook>` into Excel on the web; `-- stop` takes it out again.
 */
import { own } from "../core/own";
import { spawn } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:https";
import { homedir } from "node:os";
import { extname, join, resolve } from "node:path";
import { DEVELOPMENT_ORIGIN } from "./manifest/origin";
import { buildAddIn } from "./production-build";
import { readRequest } from "./sideload-request";

const root = resolve(__dirname, "../..");
const OUT = ".cache/sideload";
const MANIFEST = join(root, OUT, "manifest.xml");
const CERTIFICATES = join(homedir(), ".office-addin-dev-certs");

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".wasm": "application/wasm",
  ".csv": "text/csv; charset=utf-8",
};

async function main(args: readonly string[]): Promise<void> {
  const request = readRequest(args, process.platform);
  if (request.kind === "stop") {
    if (!existsSync(MANIFEST)) throw new Error("Nothing to take out: npm run sideload has not run in this folder.");
    await debugging("stop", MANIFEST);
    return;
  }
  console.log(`Building for ${DEVELOPMENT_ORIGIN} ...`);
  await buildAddIn(root, OUT, DEVELOPMENT_ORIGIN);
  console.log("A certificate for localhost: the system may ask you to trust it.");
  await tool("office-addin-dev-certs", "install");
  const server = await serve();
  try {
    const { target, document } = request;
    await debugging("start", MANIFEST, target, ...(document === undefined ? [] : ["--document", document]));
  } catch (error) {
    server.close();
    throw error;
  }
  console.log(`Serving ${DEVELOPMENT_ORIGIN}. Leave this running; end it with Ctrl+C, then: npm run sideload -- stop`);
}

/**
 * These tools bring a native module that a bare machine cannot build, so they are fetched when asked for.
 * The server goes on answering meanwhile: Excel asks for the files while the tool still runs.
 */
function tool(name: string, ...args: readonly string[]): Promise<void> {
  const windows = process.platform === "win32";
  const child = spawn("npx", ["--yes", name, ...(windows ? args.map((arg) => `"${arg}"`) : args)], {
    cwd: root,
    stdio: "inherit",
    shell: windows,
  });
  return new Promise((done, fail) => {
    child.once("error", fail);
    child.once("exit", (code) =>
      code === 0 ? done() : fail(new Error(`${name} failed. By hand: serve ${OUT}, and give Excel its manifest.xml.`)),
    );
  });
}

async function debugging(...args: readonly string[]): Promise<void> {
  await tool("office-addin-debugging", ...args, ...(args[0] === "start" ? ["--no-debug"] : []));
}

function serve(): Promise<Server> {
  const certificate = {
    key: readFileSync(join(CERTIFICATES, "localhost.key")),
    cert: readFileSync(join(CERTIFICATES, "localhost.crt")),
  };
  const server = createServer(certificate, (request, response) => {
    const { pathname } = new URL(request.url ?? "/", DEVELOPMENT_ORIGIN);
    const file = fileFor(decodeURIComponent(pathname));
    if (file === undefined) {
      response.writeHead(404).end("not found");
      return;
    }
    const type = own(MEDIA_TYPES, extname(file)) ?? "application/octet-stream";
    // Excel on the web fetches the metadata from another origin.
    response.writeHead(200, { "content-type": type, "access-control-allow-origin": "*", "cache-control": "no-store" });
    response.end(readFileSync(file));
  });
  return new Promise((done, fail) => {
    const { port } = new URL(DEVELOPMENT_ORIGIN);
    server.once("error", (error: NodeJS.ErrnoException) =>
      fail(
        error.code === "EADDRINUSE"
          ? new Error(`Port ${port} is taken: end what runs there, perhaps npm start.`)
          : error,
      ),
    );
    server.listen(Number(port), "localhost", () => done(server));
  });
}

function fileFor(path: string): string | undefined {
  const folder = resolve(root, OUT);
  const wanted = resolve(folder, `.${path.endsWith("/") ? `${path}index.html` : path}`);
  return wanted.startsWith(folder) && existsSync(wanted) && statSync(wanted).isFile() ? wanted : undefined;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
