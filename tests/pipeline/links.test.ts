/** Addresses written once lead every source to its own page and to the one that confirms it. */
import fc from "fast-check";
import { openLinks } from "../../src/core/dataset/open-evidence";
import type { Dataset } from "../../src/core/dataset/types";
import { packLinks } from "../../src/pipeline/write/links";

const datasetOf = (pairs: readonly (readonly string[])[]): Dataset =>
  ({ sources: pairs.map((_, position) => ({ id: `s${position}` })) }) as unknown as Dataset;

const opened = (pairs: readonly (readonly string[])[]): ReturnType<typeof openLinks> =>
  openLinks(datasetOf(pairs), packLinks(pairs));

test("an own page, a confirming one, one of them on http, and a source without an address", () => {
  const [secure, plain] = ["https://a.example/1", "http://b.example/https://c"];
  expect(opened([[secure], [], [plain, secure], [secure, plain]])).toEqual({
    s0: { url: secure },
    s2: { url: plain, second: secure },
    s3: { url: secure, second: plain },
  });
});

test("an address stands once, however many sources lead to it", () => {
  const shared = "https://a.example/1";
  expect(packLinks([[shared], [shared, "https://b.example/"], ["https://b.example/", shared]]).addresses).toEqual([
    "",
    "a.example/1",
    "b.example/",
  ]);
});

test("any sources get back the addresses they had", () => {
  const address = fc.constantFrom(
    "https://a.example/1",
    "https://b.example/?q=1",
    "http://c.example/",
    "https://d.example/%E9",
  );
  const pair = fc.uniqueArray(address, { maxLength: 2 });
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 12 }), (pairs) => {
      const links = opened(pairs);
      pairs.forEach(([url, second], position) => {
        const expected = url === undefined ? undefined : second === undefined ? { url } : { url, second };
        expect(links[`s${position}`]).toEqual(expected);
      });
    }),
  );
});
