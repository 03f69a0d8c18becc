/**
 * Owns the list of ready-made browser builds the workbench page loads before its own script. Univer comes as
 * UMD bundles; taking them as they are keeps a build of the workbench at a second or two instead of a minute.
 */
const { existsSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

/** [package, its global, its facade's global or undefined], in the order they must run. */
const univer = [
  ["themes", "UniverThemes"],
  ["protocol", "UniverProtocol"],
  ["core", "UniverCore", "UniverCoreFacade"],
  ["telemetry", "UniverTelemetry"],
  ["rpc", "UniverRpc"],
  ["network", "UniverNetwork"],
  ["engine-render", "UniverEngineRender"],
  ["engine-formula", "UniverEngineFormula", "UniverEngineFormulaFacade"],
  ["design", "UniverDesign"],
  ["drawing", "UniverDrawing"],
  ["docs", "UniverDocs"],
  ["ui", "UniverUi", "UniverUiFacade"],
  ["docs-ui", "UniverDocsUi", "UniverDocsUiFacade"],
  ["sheets", "UniverSheets", "UniverSheetsFacade"],
  ["sheets-ui", "UniverSheetsUi", "UniverSheetsUiFacade"],
  ["sheets-formula", "UniverSheetsFormula", "UniverSheetsFormulaFacade"],
  ["sheets-formula-ui", "UniverSheetsFormulaUi", "UniverSheetsFormulaUiFacade"],
  ["sheets-numfmt", "UniverSheetsNumfmt", "UniverSheetsNumfmtFacade"],
  ["sheets-numfmt-ui", "UniverSheetsNumfmtUi"],
];

const withLocales = [
  "design",
  "docs-ui",
  "ui",
  "sheets",
  "sheets-ui",
  "sheets-formula",
  "sheets-formula-ui",
  "sheets-numfmt-ui",
];
const withStyles = ["design", "ui", "docs-ui", "sheets-ui", "sheets-formula-ui", "sheets-numfmt-ui"];
const locales = ["en-US", "zh-CN", "zh-TW"];

const foundations = [
  "react/umd/react.production.min.js",
  "react-dom/umd/react-dom.production.min.js",
  "rxjs/dist/bundles/rxjs.umd.min.js",
  "@wendellhu/redi/dist/umd/index.js",
  "@wendellhu/redi/dist/umd/react-bindings/index.js",
];

/** The bundles look for React's JSX runtime on React itself; its own browser build does not carry it. */
const jsxRuntime =
  "React.jsx = React.jsxs = (type, props, key) => React.createElement(type, key === undefined ? props : { ...props, key });";

/** What webpack must leave to the globals the vendor script sets. */
function externals() {
  const entries = univer.flatMap(([name, global, facade]) => [
    [`@univerjs/${name}`, global],
    [`@univerjs/${name}/facade`, facade ?? global],
  ]);
  const wording = locales.flatMap((locale) =>
    withLocales.map((name) => [`@univerjs/${name}/locale/${locale}`, localeGlobal(name, locale)]),
  );
  return { ...Object.fromEntries([...entries, ...wording]), rxjs: "rxjs", react: "React", "react-dom": "ReactDOM" };
}

/** A file of a package wherever npm put it: beside this package or above it. */
function installed(file) {
  const found = module.paths.map((folder) => join(folder, file)).find((path) => existsSync(path));
  if (!found) throw new Error(`The workbench needs ${file}, which is not installed: run npm ci.`);
  return found;
}

/** The files of the vendor script, in the order they must run. */
function files() {
  return [
    ...foundations,
    ...univer.flatMap(([name, , facade]) => [
      `@univerjs/${name}/lib/umd/index.js`,
      ...(facade ? [`@univerjs/${name}/lib/umd/facade.js`] : []),
    ]),
    ...locales.flatMap((locale) => withLocales.map((name) => `@univerjs/${name}/lib/umd/locale/${locale}.js`)),
  ];
}

/** The vendor script's text. */
function script() {
  const texts = files().map((file) => readFileSync(installed(file), "utf8"));
  texts.splice(1, 0, jsxRuntime); // right after React
  return texts.join("\n;\n");
}

/** The vendor style sheet's text. */
function styles() {
  return withStyles.map((name) => readFileSync(installed(`@univerjs/${name}/lib/index.css`), "utf8")).join("\n");
}

function localeGlobal(name, locale) {
  const pascal = name.replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase());
  return `Univer${pascal}${locale.replace(/^[a-z]/, (letter) => letter.toUpperCase()).replace("-", "")}`;
}

module.exports = { externals, files, script, styles };
