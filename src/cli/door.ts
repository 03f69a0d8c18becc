/** Owns opening the workbench for any add-in: its manifest from an address or a file, its pages where the manifest says. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { sendRequest, readAddress } from "./ask";
import { serveForeign, type ForeignOptions, type ForeignServer } from "./foreign-server";
import { startServer, type RunningServer } from "./server";

export interface DoorOptions {
  readonly port: number;
  /** The workbench's build. */
  readonly distDir: string;
  /** Address or path of an add-in only manifest. */
  readonly manifest: string;
  /** Where the add-in's own pages are, instead of at the addresses the manifest writes: an origin or a folder. */
  readonly pages?: string | undefined;
}

export interface Door {
  /** The workbench with the add-in in it. */
  readonly address: string;
  readonly port: number;
  /** Where the manifest's origins are answered from, for a person to read. */
  readonly answered: readonly string[];
  close(): Promise<void>;
}

const MANIFEST = "/add-in/manifest.xml";

/** @throws PortTaken, or Error with the reason where the manifest cannot be read */
export async function openDoor({ port, distDir, manifest, pages }: DoorOptions): Promise<Door> {
  const xml = await readManifest(manifest);
  const sources = await sourcesOf(xml, manifest, pages);
  const moved = new Map<string, string>();
  const foreign: ForeignServer[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(foreign.map((server) => server.close()));
  };
  for (const [origin, source] of sources) {
    const server = await serveForeign({ distDir, source, moved });
    foreign.push(server);
    moved.set(origin, server.origin);
  }
  const headers = {
    "Content-Type": "application/xml; charset=utf-8",
    "Workbench-Origins": JSON.stringify(Object.fromEntries(moved)),
  };
  // Read anew each time: it may have been mended since.
  const served = async () => ({ text: await readManifest(manifest), headers });
  const start = `/workbench/?manifest=${MANIFEST}&sample=none`;
  const server = await opened(startServer({ port, distDir, texts: { [MANIFEST]: served }, start }), close);
  return {
    address: `${server.origin}${start}`,
    port: server.port,
    answered: [...sources].map(([origin, source]) => `${origin}  from  ${nameOf(source)}`),
    close: async () => {
      await Promise.all([server.close(), close()]);
    },
  };
}

/** Closes what is open already where the last server does not open. */
async function opened(server: Promise<RunningServer>, close: () => Promise<void>): Promise<RunningServer> {
  try {
    return await server;
  } catch (error) {
    await close();
    throw error;
  }
}

type Source = ForeignOptions["source"];

const nameOf = (source: Source): string => ("folder" in source ? source.folder : source.origin);
const isAddress = (text: string): boolean => /^https?:\/\//i.test(text);

async function readManifest(manifest: string): Promise<string> {
  if (!isAddress(manifest)) {
    const file = resolve(manifest);
    if (!existsSync(file) || !statSync(file).isFile()) throw new Error(`There is no file ${file}.`);
    return readFileSync(file, "utf8");
  }
  return readAddress(new URL(manifest));
}

function folderAt(pages: string): string {
  const folder = resolve(pages);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Error(`There is no folder ${folder}.`);
  return folder;
}

/** Where the files of each origin in the manifest come from. */
async function sourcesOf(xml: string, manifest: string, pages: string | undefined): Promise<Map<string, Source>> {
  const addresses = [...xml.matchAll(/\b(?:DefaultValue|Value)\s*=\s*["'](https?:\/\/[^"']+)["']/gi)];
  const origins = addresses.map(([, address = ""]) => new URL(address).origin);
  const page = /<SourceLocation\b[^>]*\bDefaultValue\s*=\s*["'](https?:\/\/[^"']+)["']/i.exec(xml)?.[1];
  const sources = new Map<string, Source>(origins.map((origin) => [origin, { origin }]));
  if (page !== undefined) sources.set(new URL(page).origin, await homeOf(new URL(page), manifest, pages));
  return sources;
}

/** The add-in's own origin: where it was said to be, else beside its manifest, else where the manifest says. */
async function homeOf(page: URL, manifest: string, pages: string | undefined): Promise<Source> {
  if (pages !== undefined) return isAddress(pages) ? { origin: new URL(pages).origin } : { folder: folderAt(pages) };
  if (!isAddress(manifest)) return { origin: page.origin };
  const beside = new URL(manifest).origin;
  const found = await sendRequest(new URL(page.pathname + page.search, beside), { method: "HEAD" }).catch(
    () => undefined,
  );
  return { origin: found?.statusCode === 200 ? beside : page.origin };
}
