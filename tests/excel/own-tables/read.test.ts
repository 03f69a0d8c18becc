/** Where a workbook remembers no table of the reader's own, nothing is asked of Excel. */
import { readTables } from "../../../src/excel/own-tables/read";

let asked = 0;

beforeEach(() => {
  asked = 0;
  const settings = { get: () => null };
  const Excel = { run: () => Promise.reject(new Error(`asked ${(asked += 1)} times`)) };
  Object.assign(globalThis, { Excel, Office: { context: { document: { settings } } } });
});
afterEach(() => {
  delete (globalThis as { Office?: unknown }).Office;
  delete (globalThis as { Excel?: unknown }).Excel;
});

it("finds none and asks for none", async () => {
  expect(await readTables()).toEqual({ tables: [], missing: [] });
  expect(asked).toBe(0);
});
