/** Which known names a misspelt one offers: how many edits each length allows, and what counts as holding a name. */
import { suggestIds } from "../../../src/core/names/suggest";
import { entity, smallAtlas } from "../support/small-atlas";

const offered = (names: readonly string[], text: string): string => {
  const atlas = smallAtlas([], { entities: names.map((name) => entity(name)), headlines: [] });
  return suggestIds(atlas.names.entities, text).join(" ");
};

test.each<readonly [readonly string[], string, string]>([
  // None in the shortest, one below six characters, two below twelve, three above.
  [["abx"], "ab", ""],
  [["abc"], "abd", "abc"],
  [["abcd"], "abd", "abcd"],
  [["abcde"], "abxxe", ""],
  [["abcdef"], "abxxef", "abcdef"],
  [["abcdef"], "axxxef", ""],
  [["abcdefghijk"], "abcdefghxxk", "abcdefghijk"],
  [["abcdefghijk"], "abcdefgxxxk", ""],
  [["abcdefghijkl"], "abcdefghxxxl", "abcdefghijkl"],
  [["abcdefghijkl"], "abcdefgxxxxl", ""],
  // Neighbours that are exchanged are one edit.
  [["abcd"], "abdc", "abcd"],
  [["abcd"], "badc", ""],
  // No edits in what may be a code.
  [["ab1234"], "ab1235", ""],
  [["ab12cd"], "ab12ce", "ab12cd"],
  // A quarter of Chinese characters, at least one, at most two.
  [["百"], "千", ""],
  [["百度"], "百渡", "百度"],
  [["百度网讯"], "百渡网训", ""],
  [["百度网讯科"], "百渡网训科", "百度网讯科"],
  [["一二三四五六七八九十百千"], "一二三四五六七八九拾佰仟", ""],
  [["一二三四五六七八九十百千"], "一二三四五六七八九十佰仟", "一二三四五六七八九十百千"],
  // The nearest alone, all that are as near, three at most, in the order of their ids.
  [["abcdeg", "abcdef"], "abcdeh", "abcdef abcdeg"],
  [["abcdef", "abcdxx"], "abcdeg", "abcdef"],
  [["abce", "abcd", "abcg", "abcf"], "abcx", "abcd abce abcf"],
  // A name within a longer text, or begun: four Latin characters or two Chinese ones.
  [["acme"], "acmeonline", "acme"],
  [["acm"], "acmonline", ""],
  [["online"], "acmeonline", "online"],
  [["acmeonline"], "acme", "acmeonline"],
  [["acmeonline"], "acm", ""],
  [["acmeonline"], "online", ""],
  [["百度"], "百度在线网络", "百度"],
  [["百"], "百货大楼商店", ""],
  [["百度在线网络"], "百度", "百度在线网络"],
  // Of names held in it the one nearest in length; a name that edits reach comes first.
  [["acme", "acmeonli"], "acmeonlineshop", "acmeonli"],
  [["acmeonlinesho", "acme"], "acmeonlineshop", "acmeonlinesho"],
])("of %j, %s offers %j", (names, text, expected) => expect(offered(names, text)).toBe(expected));

test("a text too long for a name offers none, and only what is wanted is offered", () => {
  expect(offered(["abcd"], `abcd${"x".repeat(117)}`)).toBe("");
  expect(offered(["abcd"], `abcd${"x".repeat(116)}`)).toBe("abcd");
  const atlas = smallAtlas([], { entities: ["abce", "abcd"].map((name) => entity(name)), headlines: [] });
  expect(suggestIds(atlas.names.entities, "abcx", (id) => id !== "abcd")).toEqual(["abce"]);
});
