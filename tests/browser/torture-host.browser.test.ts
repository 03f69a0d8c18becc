/** A short run of the torture of the host with a fixed seed; `npm run torture -- host` is the long one. */
import { torture } from "../torture/host.torture";
import { closeBrowser } from "./support/browser";

jest.setTimeout(300_000);
afterAll(closeBrowser);

it("loses nothing and says nothing that is not so", async () => {
  const { tried, lost } = await torture({ seed: 11, cases: 4, say: () => undefined });
  expect(lost).toEqual([]);
  expect(tried).toBe(4);
});
