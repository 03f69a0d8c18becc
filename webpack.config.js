/** What `npm run build` and `npm start` build: the add-in into dist/, and beside it the workbench that hosts it. */
require("tsx/cjs/api").register();
const { resolve } = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { AddInAssetsPlugin } = require("./src/build/add-in-assets-plugin.ts");
const { contentPolicy } = require("./src/build/content-policy.ts");
const { config } = require("./package.json");

const MICROSOFT_OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const DEVELOPMENT_ORIGIN = "https://localhost:3000";

const compileTypeScript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2020",
    },
  },
};

/** numfmt without what only dates in other languages need. */
const withoutLocales = [
  {
    test: /[\\/]numfmt[\\/]lib[\\/](locale|codeToLocale)\.js$/,
    loader: resolve(__dirname, "src/build/english-numfmt-loader.cjs"),
  },
  { test: /[\\/]numfmt[\\/]lib[\\/]/, sideEffects: false },
];

function addIn(env = {}, argv = {}) {
  const production = argv.mode !== "development";
  const officeJs = production && !env.selfHosted ? MICROSOFT_OFFICE_JS : "/office-js/office.js";
  const origin = env.origin ?? process.env.ATLAS_ORIGIN ?? (production ? config.origin : DEVELOPMENT_ORIGIN);
  return {
    name: "addin",
    mode: production ? "production" : "development",
    devtool: production ? false : "source-map",
    context: __dirname,
    entry: { functions: "./src/shared-runtime.ts" },
    output: {
      path: resolve(__dirname, env.outDir ?? "dist"),
      filename: "[name].js",
      chunkFilename: production ? "[name].[contenthash:8].js" : "[name].js",
      publicPath: "auto",
      clean: { keep: /^workbench[\\/]/ },
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: [compileTypeScript, ...withoutLocales] },
    // The entry lists every chunk: short names there are bytes that a formula does not wait for.
    optimization: { chunkIds: production ? "deterministic" : "named" },
    performance: false, // `npm run check` holds the budgets, gzipped
    plugins: [
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "src/taskpane.html",
        // Deferred, so that Office.js (in the head, as the store demands) is there first.
        scriptLoading: "defer",
        hash: production,
        templateParameters: { officeJs, policy: contentPolicy(officeJs) },
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "src/assets/*.png", to: "assets/[name][ext]" },
          { from: "src/samples", to: "samples" },
          { from: "data", to: "data", filter: (path) => /\.(csv|json)$/.test(path) },
        ],
      }),
      new AddInAssetsPlugin({ origin, versioned: production }),
    ],
  };
}

/** The workbench is a product of its own with its own configuration; it shares only the output folder. */
module.exports = [addIn, require("ai-atlas-workbench/page")];
