/** The spreadsheet's own texts are all there in each language, with those that are mended in place of its own. */
import { wordingOf } from "../../../src/workbench/sheet/wording";

const textsOf = (pack: object, path = ""): string[] =>
  Object.entries(pack).flatMap(([name, value]) =>
    typeof value === "object" && value !== null ? textsOf(value as object, `${path}${name}.`) : [`${path}${name}`],
  );

it("English says what Chinese says, and the name manager's title is mended", () => {
  const english = wordingOf("en-US");
  const missing = new Set(textsOf(wordingOf("zh-CN")));
  textsOf(english).forEach((path) => missing.delete(path));
  expect([...missing].filter((path) => !path.startsWith("formula"))).toEqual([]);
  expect(english).toMatchObject({
    "sheets-ui": { definedName: { managerTitle: "Name manager", addButton: "Add a defined name" } },
  });
});
