/** The workbench's own door: which manifest it takes, where the pages come from, and whom it answers. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { request, type RequestOptions } from "node:http";
import { join, resolve } from "node:path";
import { openDoor, type Door, type DoorOptions } from "../../src/cli/door";
import { startServer } from "../../src/cli/server";
import { temporaryFolder } from "../support/temporary-folder";

const foreign = resolve(__dirname, "../fixtures/foreign");
const manifest = join(foreign, "ribbon/manifest.xml");
const distDir = temporaryFolder();
mkdirSync(join(distDir, "workbench"));
for (const name of ["index.html", "trust-check.html"])
  writeFileSync(join(distDir, "workbench", name), "<!doctype html>");

const doors: Door[] = [];
const open = async (options: Partial<DoorOptions> = {}): Promise<Door> => {
  const door = await openDoor({ port: 0, distDir, manifest, ...options });
  doors.push(door);
  return door;
};
afterEach(async () => {
  await Promise.all(doors.splice(0).map((door) => door.close()));
});

/** Where an origin of the manifest is answered. */
async function portOf(door: Door, origin = "https://addins.example"): Promise<string> {
  const served = await fetch(`http://localhost:${door.port}/add-in/manifest.xml`);
  const moved = JSON.parse(served.headers.get("workbench-origins") ?? "{}") as Record<string, string>;
  return moved[origin] ?? "nowhere";
}

function ask(address: string, options: RequestOptions): Promise<number> {
  return new Promise((done, fail) => {
    const asked = request(address, options, (answer) => {
      answer.resume();
      done(answer.statusCode ?? 0);
    });
    asked.on("error", fail).end();
  });
}

it("leads to the workbench with the add-in in it, and hands the manifest on as it is", async () => {
  const door = await open({ pages: foreign });
  const home = await fetch(`http://localhost:${door.port}/`);
  expect(home.url).toBe(door.address);
  const served = await fetch(`http://localhost:${door.port}/add-in/manifest.xml`);
  expect(await served.text()).toBe(readFileSync(manifest, "utf8"));
  expect(door.answered).toContain(`https://addins.example  from  ${foreign}`);
});

it("reads a manifest that was mended meanwhile", async () => {
  const copy = join(distDir, "manifest.xml");
  copyFileSync(manifest, copy);
  const door = await open({ manifest: copy, pages: foreign });
  writeFileSync(copy, "<mended/>");
  expect(await (await fetch(`http://localhost:${door.port}/add-in/manifest.xml`)).text()).toBe("<mended/>");
});

it("answers the manifest's own addresses with its pages, which find Office.js here", async () => {
  const at = await portOf(await open({ pages: foreign }));
  const page = await fetch(`${at}/ribbon/index.html?_host_Info=x`);
  expect(await page.text()).toContain(`src="${at}/office-js/office.debug.js"`);
  expect((await fetch(`${at}/office-js/office.debug.js`)).status).toBe(200);
  expect((await fetch(`${at}/office-js/AgaveErrorUX/index.html`)).status).toBe(200);
  expect((await fetch(`${at}/icon.svg`)).headers.get("content-type")).toBe("image/svg+xml");
  expect((await fetch(`${at}/ribbon/nothing.html`)).status).toBe(404);
  expect(await ask(`${at}/..%2f..%2fpackage.json`, {})).toBe(404);
});

it("takes the pages from beside a manifest that has an address, where they are there", async () => {
  const files = await startServer({ port: 0, distDir: foreign });
  const door = await open({ manifest: `${files.origin}/ribbon/manifest.xml` });
  expect(door.answered).toContain(`https://addins.example  from  ${files.origin}`);
  expect((await fetch(`${await portOf(door)}/ribbon/index.js`)).status).toBe(200);
  await files.close();
});

it("says which server does not answer", async () => {
  const at = await portOf(await open({ pages: "http://localhost:9" }));
  const page = await fetch(`${at}/ribbon/index.html`);
  expect([page.status, await page.text()]).toEqual([502, expect.stringContaining("own server does not answer")]);
});

it.each([
  ["another name for this machine", { headers: { host: "rebound.example" } }, 403],
  ["a page of another site", { headers: { origin: "https://other.example" } }, 403],
  ["a page of this machine", { headers: { origin: "http://localhost:3000" } }, 200],
])("answers %s as every server here", async (_name, options, status) => {
  expect(await ask(`${await portOf(await open({ pages: foreign }))}/icon.svg`, options)).toBe(status);
});

it.each([
  ["./no-such.xml", "There is no file"],
  ["http://localhost:9/manifest.xml", "http://localhost:9/manifest.xml does not answer"],
])("says why it cannot take the manifest %s", async (given, reason) => {
  await expect(open({ manifest: given })).rejects.toThrow(reason);
});

it.each(["./no-such-folder", manifest])("takes no pages from %s, which is no folder", async (pages) => {
  await expect(open({ pages })).rejects.toThrow(`There is no folder ${resolve(pages)}.`);
});
