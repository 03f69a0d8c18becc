/** The .xlsx engine as the writer sees it: the same WebAssembly module, loaded differently in Node and in a browser. */
import type * as engine from "wasm-xlsxwriter/nodejs";

export type XlsxEngine = typeof engine;
export type Format = engine.Format;
export type FileSheet = engine.Worksheet;
export type EngineWorkbook = engine.Workbook;
export type EngineChart = engine.Chart;
export type EngineSeries = engine.ChartSeries;
