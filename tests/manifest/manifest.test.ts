/** The manifest is what Excel takes, points only at what is built, and every kind of fault in one is found. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { generatedAssets } from "../../src/build/generated-assets";
import { manifestFaults } from "../../src/build/manifest/check-manifest";
import { DEVELOPMENT_ORIGIN, withOrigin } from "../../src/build/manifest/origin";
import { builtPathOf, type Site } from "../../src/build/manifest/site-rules";
import { KINDS } from "./kinds";
import { temporaryFolder } from "../support/temporary-folder";

const root = resolve(__dirname, "../..");
const manifest = readFileSync(resolve(root, "manifest.xml"), "utf8");
const cases = resolve(__dirname, "cases");

interface BrokenCase {
  /** Replacements made in the committed manifest. */
  readonly replace: readonly (readonly [from: string, to: string])[];
  readonly faults: readonly string[];
}

let generated: ReadonlyMap<string, string>;
const compiled = new Set(["taskpane.html", "functions.js"]);

/** What the build puts where, without running webpack: its sources, and what the generator gives. */
const site: Site = {
  read(path) {
    const text = compiled.has(path) ? path : generated.get(path);
    if (text !== undefined) return Buffer.from(text);
    const file = resolve(root, "src", path);
    return existsSync(file) ? readFileSync(file) : undefined;
  },
};

beforeAll(async () => {
  const assets = await generatedAssets({ root, origin: DEVELOPMENT_ORIGIN });
  generated = new Map(assets.map(({ path, text }) => [path, text]));
});

test("the manifest has no fault", () => {
  expect(manifestFaults(manifest, DEVELOPMENT_ORIGIN, site)).toEqual([]);
});

test("the manifest has no fault when served from elsewhere", () => {
  const origin = "https://atlas.example";
  expect(manifestFaults(withOrigin(manifest, origin), origin, site)).toEqual([]);
});

test("Microsoft's own reader reads it", async () => {
  const info = await OfficeAddinManifest.readManifestFile(resolve(root, "manifest.xml"));
  expect(info).toMatchObject({
    displayName: "AI Monetization Atlas",
    hosts: ["Workbook"],
    officeAppType: "TaskPaneApp",
    permissions: "ReadWriteDocument",
    supportUrl: `${DEVELOPMENT_ORIGIN}/support.html`,
    defaultSettings: { sourceLocation: `${DEVELOPMENT_ORIGIN}/taskpane.html` },
  });
});

test("every ribbon function is associated", () => {
  const named = [...manifest.matchAll(/<FunctionName>(\w+)</g)].map(([, name]) => name);
  const ribbon = readFileSync(resolve(root, "src/commands/ribbon.ts"), "utf8");
  const associated = [...ribbon.matchAll(/associateButton\("(\w+)"/g)].map(([, name]) => name);
  expect(associated.sort()).toEqual(named.sort());
});

describe("function metadata", () => {
  const languages = ["functions.json", "functions-zh-cn.json", "functions-zh-tw.json"];
  const read = (name: string) =>
    (JSON.parse(generated.get(name) ?? "") as { functions: { id: string; name: string; helpUrl?: string }[] })
      .functions;

  test("names the same functions in every language", () => {
    const ids = languages.map((name) => read(name).map((one) => `${one.id}=${one.name}`));
    expect(ids[0]?.length).toBeGreaterThanOrEqual(19);
    expect(ids[1]).toEqual(ids[0]);
    expect(ids[2]).toEqual(ids[0]);
  });

  test.each(languages)("every help address in %s leads to a built page on the one origin", (name) => {
    const lost = read(name).filter(
      ({ helpUrl }) => helpUrl === undefined || site.read(builtPathOf(helpUrl, DEVELOPMENT_ORIGIN)) === undefined,
    );
    expect(lost).toEqual([]);
  });
});

test.each(KINDS)("$kind is a kind of fault that is checked for here", ({ check }) => {
  expect(readdirSync(cases)).toContain(check);
});

describe.each(readdirSync(cases))("a manifest with the fault %s", (name) => {
  const { replace, faults } = JSON.parse(readFileSync(join(cases, name, "case.json"), "utf8")) as BrokenCase;
  const broken = replace.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${name}: "${from}" is not in manifest.xml any more`);
    return text.replace(from, to);
  }, manifest);

  test("is refused, saying why", () => {
    expect(manifestFaults(broken, DEVELOPMENT_ORIGIN, site)).toEqual(faults);
  });
});

test("the reader of Microsoft and ours refuse the same broken XML", async () => {
  const folder = temporaryFolder();
  const file = join(folder, "manifest.xml");
  writeFileSync(file, manifest.replace("</OfficeApp>", ""));
  await expect(OfficeAddinManifest.readManifestFile(file)).rejects.toThrow();
});
