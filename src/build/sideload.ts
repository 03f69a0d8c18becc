/**
 * `npm run sideload`: serves the add-in from https://localhost:3000 and puts it into Excel on this computer,
 * or with `-- web <address of a workbook>` into Excel on the web; `-- stop` takes it out again.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:https";
import { homedir } from "node:os";
import { extname, join, resolve } from "node:path";
import { DEVELOPMENT_ORIGIN } from "./manifest/origin";
import { buildAddIn } from "./production-build";

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

async function main([target = "desktop", document]: readonly string[]): Promise<void> {
  if (target === "stop") {
    debugging("stop", MANIFEST);
    return;
  }
  if (target === "desktop" && process.platform === "linux") {
    throw new Error(
      "There is no Excel for Linux: npm run sideload -- web <address of a workbook in OneDrive>, or npm start",
    );
  }
  if (target === "web" && document === undefined) {
    throw new Error("Which workbook? npm run sideload -- web <its sharing address in OneDrive or SharePoint>");
  }
  await buildAddIn(root, OUT, DEVELOPMENT_ORIGIN);
  tool("office-addin-dev-certs", "install");
  await serve();
  debugging("start", MANIFEST, target, ...(document === undefined ? [] : ["--document", document]));
  console.log(`Serving ${DEVELOPMENT_ORIGIN}. Leave this running; end it with Ctrl+C, then: npm run sideload -- stop`);
}

/** These tools bring a native module that a bare machine cannot build, so they are fetched when asked for. */
function tool(name: string, ...args: readonly string[]): void {
  const { status } = spawnSync("npx", ["--yes", name, ...args], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`${name} ${args.join(" ")} ended with ${String(status)}`);
}

function debugging(...args: readonly string[]): void {
  tool("office-addin-debugging", ...args, ...(args[0] === "start" ? ["--no-debug"] : []));
}

function serve(): Promise<void> {
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
    const type = MEDIA_TYPES[extname(file)] ?? "application/octet-stream";
    // Excel on the web fetches the metadata from another origin.
    response.writeHead(200, { "content-type": type, "access-control-allow-origin": "*", "cache-control": "no-store" });
    response.end(readFileSync(file));
  });
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(Number(new URL(DEVELOPMENT_ORIGIN).port), "localhost", done);
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
