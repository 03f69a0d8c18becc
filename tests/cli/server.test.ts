/** The one server: what it serves, what it refuses, and that it ends. */
import { mkdirSync, writeFileSync } from "node:fs";
import { get, request, type RequestOptions } from "node:http";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { PortTaken, startServer, type RunningServer } from "../../src/cli/server";
import { temporaryFolder } from "../support/temporary-folder";

const distDir = temporaryFolder();
let server: RunningServer;

beforeAll(async () => {
  mkdirSync(join(distDir, "workbench"));
  writeFileSync(join(distDir, "functions.json"), "{}");
  server = await startServer({ port: 0, distDir, mounts: { "/samples/": distDir } });
});
afterAll(() => server.close());

/** As sent: `fetch` would tidy the path up. */
function ask(
  path: string,
  options: RequestOptions = {},
): Promise<{ status: number; type: string; text: string; location: string }> {
  return new Promise((done, fail) => {
    request({ port: server.port, path, ...options }, (response) => {
      let text = "";
      response.on("data", (part: Buffer) => (text += part.toString()));
      response.on("end", () =>
        done({
          status: response.statusCode ?? 0,
          type: response.headers["content-type"] ?? "",
          text,
          location: response.headers.location ?? "",
        }),
      );
    })
      .on("error", fail)
      .end();
  });
}

it("says that the workbench is being built until it is there, then tells it of new builds", async () => {
  expect(await ask("/workbench/")).toMatchObject({ status: 503, text: expect.stringContaining("Building") });
  writeFileSync(join(distDir, "workbench", "index.html"), "<!doctype html>ready");
  expect(await ask("/workbench/")).toMatchObject({ status: 200, text: expect.stringMatching(/ready.*EventSource/) });
});

it.each([
  ["a built file", "/functions.json", 200, "application/json; charset=utf-8"],
  ["a mounted folder's file", "/samples/functions.json", 200, "application/json; charset=utf-8"],
  ["Office.js", "/office-js/office.js", 200, "text/javascript; charset=utf-8"],
  ["a file of Office.js asked for in another case", "/office-js/OFFICE.js", 200, "text/javascript; charset=utf-8"],
  ["nothing where there is no file", "/no-such-file.js", 404, "text/plain; charset=utf-8"],
  ["nothing outside the folder", "/../../../etc/hostname", 404, "text/plain; charset=utf-8"],
  ["nothing outside the folder, encoded", "/%2e%2e/%2e%2e/etc/hostname", 404, "text/plain; charset=utf-8"],
  ["nothing outside a mounted folder", "/samples/..%2f..%2fetc/hostname", 404, "text/plain; charset=utf-8"],
  ["nothing for an address that cannot be read", "/%ff", 404, "text/plain; charset=utf-8"],
])("serves %s", async (_name, path, status, type) => {
  expect(await ask(path)).toMatchObject({ status, type });
});

it.each([
  ["another name for this machine", { headers: { host: "rebound.example" } }, 403],
  ["a name that begins as ours does", { headers: { host: "localhost.example:3000" } }, 403],
  ["localhost on any port", { headers: { host: "localhost:81" } }, 200],
  ["this machine by its number", { headers: { host: "127.0.0.1:3000" } }, 200],
  ["a request to write", { method: "POST" }, 405],
  ["a request to delete", { method: "DELETE" }, 405],
  ["a request for the head alone", { method: "HEAD" }, 200],
])("answers %s", async (_name, options, status) => {
  expect(await ask("/functions.json", options)).toMatchObject({ status });
});

it("cannot be reached from another machine", async () => {
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ internal, family }) => !internal && family === "IPv4")?.address;
  const reached = outside === undefined ? "no network" : await ask("/", { host: outside }).catch(() => "refused");
  expect(["no network", "refused"]).toContain(reached);
});

it("leads to the workbench", async () => {
  expect(await ask("/")).toMatchObject({ status: 302, location: "/workbench/" });
});

it("says which port is taken", async () => {
  await expect(startServer({ port: server.port, distDir })).rejects.toThrow(PortTaken);
  await expect(startServer({ port: server.port, distDir })).rejects.toThrow(`Port ${server.port} is taken.`);
});

it("tells listening pages to load anew", async () => {
  const heard = await new Promise<string>((done, fail) => {
    get({ port: server.port, path: "/workbench/reload-events" }, (response) => {
      response.on("data", (part: Buffer) => {
        if (part.toString().includes("event: reload")) done(part.toString());
        else server.reload();
      });
    }).on("error", fail);
  });
  expect(heard).toContain("event: reload");
});
