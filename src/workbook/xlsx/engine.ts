/** The .xlsx engine as the writer sees it: the same WebAssembly module, loaded differently in Node and in a browser. */
export type XlsxEngine = typeof import("wasm-xlsxwriter/nodejs");
export type Format = import("wasm-xlsxwriter/nodejs").Format;
export type Worksheet = import("wasm-xlsxwriter/nodejs").Worksheet;
export type EngineWorkbook = import("wasm-xlsxwriter/nodejs").Workbook;
export type EngineChart = import("wasm-xlsxwriter/nodejs").Chart;
export type EngineSeries = import("wasm-xlsxwriter/nodejs").ChartSeries;
