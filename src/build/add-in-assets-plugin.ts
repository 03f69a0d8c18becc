/** Makes webpack emit what the add-in needs besides code: manifest, function metadata and help pages. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Compilation, type Compiler, sources } from "webpack";
import { functionAssets } from "./function-assets";
import { withOrigin } from "./manifest/origin";

export interface AddInAssetsOptions {
  /** Where the built files will be served from, e.g. `https://atlas.example`. */
  readonly origin: string;
  /** Also emit each metadata file under a name of its content, and let the manifest ask for that one. */
  readonly versioned: boolean;
}

interface Asset {
  readonly path: string;
  readonly text: string;
}

/** Excel keeps a metadata file for up to 24 hours, so that new content needs a new address. */
const METADATA = /^functions(-[a-z-]+)?\.json$/;

export class AddInAssetsPlugin {
  constructor(private readonly options: AddInAssetsOptions) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap("AddInAssetsPlugin", (compilation) => {
      this.watch(compilation, compiler.context);
      compilation.hooks.processAssets.tapPromise("AddInAssetsPlugin", async () => {
        for (const { path, text } of await this.assets(compiler.context)) {
          compilation.emitAsset(path, new sources.RawSource(text));
        }
      });
    });
  }

  private watch(compilation: Compilation, root: string): void {
    compilation.fileDependencies.add(resolve(root, "manifest.xml"));
    compilation.contextDependencies.add(resolve(root, "src/functions"));
    compilation.contextDependencies.add(resolve(root, "src/i18n"));
  }

  private async assets(root: string): Promise<readonly Asset[]> {
    const manifest = readFileSync(resolve(root, "manifest.xml"), "utf8");
    const generated = await functionAssets({ root, origin: this.options.origin });
    const versions = this.options.versioned ? generated.filter(isMetadata).map(versionOf) : [];
    const pointed = versions.reduce((text, { path, was }) => text.replaceAll(`/${was}"`, `/${path}"`), manifest);
    return [...generated, ...versions, { path: "manifest.xml", text: withOrigin(pointed, this.options.origin) }];
  }
}

function isMetadata(asset: Asset): boolean {
  return METADATA.test(asset.path);
}

function versionOf({ path, text }: Asset): Asset & { readonly was: string } {
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  return { path: path.replace(/\.json$/, `.${hash}.json`), text, was: path };
}
