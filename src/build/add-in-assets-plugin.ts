/** Makes webpack emit what the add-in needs besides code: manifest, function metadata and the pages of the site. */
import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Compilation, type Compiler, sources, WebpackError } from "webpack";
import { GENERATED_FROM, type GeneratedAsset } from "./generated-assets";
import { withOrigin } from "./manifest/origin";

export interface AddInAssetsOptions {
  /** Where the built files will be served from, e.g. `https://atlas.example`. */
  readonly origin: string;
  /** Also emit each metadata file under a name of its content, and let the manifest ask for that one. */
  readonly versioned: boolean;
}

/** Excel keeps a metadata file for up to 24 hours, so that new content needs a new address. */
const METADATA = /^functions(-[a-z-]+)?\.json$/;

export class AddInAssetsPlugin {
  private generated: Promise<readonly GeneratedAsset[]> | undefined;

  constructor(private readonly options: AddInAssetsOptions) {}

  apply(compiler: Compiler): void {
    const root = compiler.context;
    const name = "AddInAssetsPlugin";
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      watch(compilation, root);
      // Started here, it runs beside the compiling of the code.
      const generated = this.generate(root, compiler.modifiedFiles);
      compilation.hooks.processAssets.tapPromise(name, () => this.emit(compilation, root, generated));
    });
  }

  /** What was generated before still holds where nothing it is made from has changed. */
  private generate(root: string, changed: ReadonlySet<string> | undefined): Promise<readonly GeneratedAsset[]> {
    const sourcesChanged = changed && [...changed].some((file) => isWithin(file, root, GENERATED_FROM));
    if (!this.generated || sourcesChanged !== false) this.generated = generateApart(this.options.origin);
    this.generated.catch(() => (this.generated = undefined));
    return this.generated;
  }

  private async emit(
    compilation: Compilation,
    root: string,
    generated: Promise<readonly GeneratedAsset[]>,
  ): Promise<void> {
    try {
      for (const { path, text } of this.withManifest(root, await generated)) {
        compilation.emitAsset(path, new sources.RawSource(text));
      }
    } catch (error) {
      compilation.errors.push(new WebpackError(error instanceof Error ? error.message : String(error)));
    }
  }

  private withManifest(root: string, generated: readonly GeneratedAsset[]): readonly GeneratedAsset[] {
    const manifest = readFileSync(resolve(root, "manifest.xml"), "utf8");
    const versions = this.options.versioned ? generated.filter(isMetadata).map(versionOf) : [];
    const pointed = versions.reduce((text, { path, was }) => text.replaceAll(`/${was}"`, `/${path}"`), manifest);
    return [...generated, ...versions, { path: "manifest.xml", text: withOrigin(pointed, this.options.origin) }];
  }
}

function watch(compilation: Compilation, root: string): void {
  compilation.fileDependencies.add(resolve(root, "manifest.xml"));
  GENERATED_FROM.forEach((folder) => compilation.contextDependencies.add(resolve(root, folder)));
}

function isWithin(file: string, root: string, folders: readonly string[]): boolean {
  return folders.some(
    (folder) => file === resolve(root, folder) || file.startsWith(resolve(root, folder, "_").slice(0, -1)),
  );
}

/** Generates in a fresh process. */
function generateApart(origin: string): Promise<readonly GeneratedAsset[]> {
  return new Promise((done, fail) => {
    const tsx = pathToFileURL(require.resolve("tsx")).href;
    const child = fork(resolve(__dirname, "send-generated-assets.ts"), [origin], {
      execArgv: ["--import", tsx],
      silent: true,
    });
    let said = "";
    child.stderr?.on("data", (text: Buffer) => (said += text.toString()));
    child.once("message", (assets) => done(assets as readonly GeneratedAsset[]));
    child.once("error", fail);
    child.once("exit", (code) =>
      fail(new Error(`The generated assets failed (exit code ${String(code)}): ${said.trim()}`)),
    );
  });
}

function isMetadata(asset: GeneratedAsset): boolean {
  return METADATA.test(asset.path);
}

function versionOf({ path, text }: GeneratedAsset): GeneratedAsset & { readonly was: string } {
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  return { path: path.replace(/\.json$/, `.${hash}.json`), text, was: path };
}
