/** The production address goes into the manifest everywhere, or the build stops. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { DEVELOPMENT_ORIGIN, withOrigin } from "../../../src/build/manifest/origin";

const manifest = readFileSync(resolve(__dirname, "../../../manifest.xml"), "utf8");

describe("withOrigin", () => {
  test.each([
    ["https://atlas.example", "https://atlas.example/a"],
    ["https://atlas.example/", "https://atlas.example/a"],
    ["https://pages.example/atlas/", "https://pages.example/atlas/a"],
    ["http://localhost:3106", "http://localhost:3106/a"],
  ])("serves from %s", (origin, address) => {
    expect(withOrigin('<Url v="https://localhost:3000/a"/>', origin)).toBe(`<Url v="${address}"/>`);
  });

  test("leaves no development address in the real manifest", () => {
    const built = withOrigin(manifest, "https://atlas.example");
    expect(built).not.toContain("localhost");
    expect(built.split("https://atlas.example/")).toHaveLength(manifest.split(`${DEVELOPMENT_ORIGIN}/`).length);
  });

  test("stops at a manifest with nothing to replace", () => {
    expect(() => withOrigin(withOrigin(manifest, "https://atlas.example"), "https://other.example")).toThrow(
      "no https://localhost:3000 in it to replace",
    );
  });

  test("does not take a longer port for the development address", () => {
    expect(() => withOrigin('<Url v="https://localhost:30001/a"/>', "https://atlas.example")).toThrow("to replace");
  });

  test.each([
    "atlas.example",
    "ftp://atlas.example",
    "http://atlas.example",
    "",
    "https://atlas.example/?a=1",
    "https://me@atlas.example",
  ])("refuses %p as an origin", (origin) => {
    expect(() => withOrigin(manifest, origin)).toThrow("is not an https address");
  });
});
