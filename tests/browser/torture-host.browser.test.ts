/** A short run of the torture of the host with a fixed seed, on the quickest actions; `npm run torture -- host` tries all. */
import { torture } from "../torture/host.torture";
import { closeBrowser } from "./support/browser";

afterAll(closeBrowser);

it.each(["freeze", "insert", "unfreeze, lost"])("%s: loses nothing and says nothing that is not so", async (only) => {
  const { tried, lost } = await torture({ seed: 11, cases: 2, only, say: () => undefined });
  expect(lost).toEqual([]);
  expect(tried).toBe(2);
});
