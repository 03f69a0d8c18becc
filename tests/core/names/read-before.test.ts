/** A text is read once as long as its atlas lasts, each atlas for itself, and memory does not grow with the day. */
import { readOnce } from "../../../src/core/names/read-before";
import type { Atlas } from "../../../src/core/dataset/atlas";
import { atlas } from "../../support/shipped";

test("each text is read once by each atlas", () => {
  const read: string[] = [];
  const once = readOnce((from, text) => {
    read.push(`${from.data.version} ${text}`);
    return text.length;
  });
  const other: Atlas = { ...atlas, data: { ...atlas.data, version: "another" } };
  expect([once(atlas, "Baidu"), once(atlas, "Baidu"), once(other, "Baidu"), once(atlas, "Ali")]).toEqual([5, 5, 5, 3]);
  expect(read).toEqual([`${atlas.data.version} Baidu`, "another Baidu", `${atlas.data.version} Ali`]);
});

test("of more texts than it keeps it forgets, and answers all the same", () => {
  let reads = 0;
  const once = readOnce((_, text) => {
    reads += 1;
    return text;
  });
  for (let at = 0; at < 50_000; at += 1) expect(once(atlas, String(at))).toBe(String(at));
  once(atlas, "49999");
  expect(reads).toBe(50_000);
});
