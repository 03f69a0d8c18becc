/** Owns how the workbench page is built: its own few files are bundled, Univer comes as the ready-made vendor script. */
const { resolve } = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const vendor = require("./vendor.cjs");

const root = resolve(__dirname, "../..");

/** Emits the vendor script and style sheet once; they change only with the dependencies. */
class VendorPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    let emitted = false;
    compiler.hooks.thisCompilation.tap("VendorPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "VendorPlugin", stage }, () => {
        if (emitted && compiler.watchMode) return;
        emitted = true;
        const info = { minimized: true };
        compilation.emitAsset("vendor.js", new sources.RawSource(vendor.script()), info);
        compilation.emitAsset("vendor.css", new sources.RawSource(vendor.styles()), info);
      });
    });
  }
}

module.exports = (env = {}, argv = {}) => {
  const production = argv.mode !== "development";
  return {
    name: "workbench",
    mode: production ? "production" : "development",
    devtool: production ? false : "source-map",
    context: root,
    entry: { workbench: "./src/workbench/main.ts" },
    output: {
      path: resolve(root, env.outDir ?? "dist", "workbench"),
      filename: "[name].js",
      // A watch leaves the vendor script out of later builds, so nothing may be swept away then.
      clean: !env.WEBPACK_WATCH,
    },
    externals: vendor.externals(),
    externalsType: "window",
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
        },
      ],
    },
    performance: false,
    plugins: [
      new VendorPlugin(),
      new CopyWebpackPlugin({
        patterns: [
          { from: "src/workbench/index.html", to: "index.html" },
          { from: "src/workbench/page/*.css", to: "[name][ext]" },
          { from: "src/workbench/trust-check.html", to: "trust-check.html" },
          { from: "src/workbench/README.md", to: "differences.md", noErrorOnMissing: true },
        ],
      }),
    ],
  };
};
