/** Files that belong together are saved together or not at all. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { saveAll } from "../../src/cli/save-all";
import { temporaryFolder } from "../support/temporary-folder";

const folder = (): string => temporaryFolder();

test("all are written, and no draft is left", async () => {
  const place = folder();
  writeFileSync(join(place, "a.ts"), "old");
  const files = ["a.ts", "sub/b.ts"].map((name) => ({ path: join(place, name), text: `new ${name}` }));
  expect(await saveAll(files)).toBeUndefined();
  expect(readFileSync(join(place, "a.ts"), "utf8")).toBe("new a.ts");
  expect(readdirSync(place).sort()).toEqual(["a.ts", "sub"]);
});

test("one that cannot be written leaves the others as they stood", async () => {
  const place = folder();
  writeFileSync(join(place, "a.ts"), "old");
  writeFileSync(join(place, "no-folder"), "");
  const files = [
    { path: join(place, "a.ts"), text: "new" },
    { path: join(place, "no-folder/b.ts"), text: "new" },
  ];
  expect(await saveAll(files)).toMatch(/EEXIST|ENOTDIR/);
  expect(readFileSync(join(place, "a.ts"), "utf8")).toBe("old");
  expect(readdirSync(place).sort()).toEqual(["a.ts", "no-folder"]);
});

test("a draft of another run is not touched", async () => {
  const place = folder();
  mkdirSync(join(place, `a.ts.${process.pid}.part`));
  expect(await saveAll([{ path: join(place, "a.ts"), text: "new" }])).toBeDefined();
  expect(readdirSync(place)).toEqual([`a.ts.${process.pid}.part`]);
});
