/** A short run of the torture of the host with a fixed seed, on the quickest actions; `npm run torture -- host` tries all. */
import { torture } from "../torture/host.torture";
import { closeBrowser } from "./support/browser";

afterAll(closeBrowser);

it.each([
  ["freeze", 2],
  ["insert", 2],
  ["unfreeze, lost", 2],
  // An Undo takes back the sheet that was written last, while the next one is written.
  ["rebuild, undo at 7", 1],
  ["build, undo at 6", 1],
  ["build, undo at 9", 1],
  // And what was inserted, as the journal ends.
  ["insert, undo at 3", 1],
  ["import, undo at 3", 1],
  ["table, undo at 3", 1],
  // Half of what a new sheet for tables takes, and the end of its journal.
  ["table, half at 2", 1],
  ["table, refused at 3", 1],
  // The columns of a table are others by the time it is written to.
  ["import, column in at 2", 1],
])("%s: loses nothing and says nothing that is not so", async (only, cases) => {
  const { tried, lost } = await torture({ seed: 11, cases, only, say: () => undefined });
  expect(lost).toEqual([]);
  expect(tried).toBe(cases);
});
