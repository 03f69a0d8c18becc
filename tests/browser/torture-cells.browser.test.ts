/** A short run of the torture of cells; `npm run torture -- cells` is the long one, with 100,000 of them. */
import { torture } from "../torture/cells.torture";
import { closeBrowser } from "./support/browser";

jest.setTimeout(300_000);
afterAll(closeBrowser);

it("loses no cell, doubles none, leaves none stale, and comes to an end", async () => {
  const { tried, lost } = await torture({ seed: 3, cases: 2_000, say: () => undefined });
  expect(lost).toEqual([]);
  expect(tried).toBe(2_000);
});
