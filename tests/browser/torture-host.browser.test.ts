/** A short run of the torture of the host with a fixed seed, on the quickest actions; `npm run torture -- host` tries all. */
import { torture } from "../torture/host.torture";
import { closeBrowser } from "./support/browser";

afterAll(closeBrowser);

it.each([
  ["freeze", 2],
  ["insert", 2],
  ["insert, undo at 3", 1],
  ["unfreeze, lost", 2],
  // An Undo takes back the sheet that was written last while the next one is written, or what was done last as the journal ends.
  ["rebuild, undo at 7|rebuild, undo at 9", 2],
  ["build, undo at 6|build, undo at 9", 2],
  // Half of what a new sheet for tables takes, the end of its journal, and an Undo then.
  ["table, half at 2|table, refused at 3|table, undo at 3", 3],
  // A column more in the table by the time it is written to.
  ["import, column in at 2|import, undo at 3", 2],
])("%s: loses nothing and says nothing that is not so", async (only, cases) => {
  const { tried, lost } = await torture({ seed: 11, cases, only, say: () => undefined });
  expect(lost).toEqual([]);
  expect(tried).toBe(cases);
});
